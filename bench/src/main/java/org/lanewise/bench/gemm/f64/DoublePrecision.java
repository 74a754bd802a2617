// Written by TypeGenerator from f32; change it there.
package org.lanewise.bench.gemm.f64;

import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.Precision;
import org.lanewise.bench.gemm.Product;
import org.lanewise.kernels.Parallelism;

/** Arrays and products in double precision. */
public final class DoublePrecision implements Precision<double[]> {
    @Override
    public double unitRoundoff() {
        return 0.5 * Math.ulp(1d);
    }

    @Override
    public double[] random(SplittableRandom random, int length) {
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = (2 * random.nextDouble() - 1);
        }
        return values;
    }

    @Override
    public double[] absolute(double[] values) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = Math.abs(values[i]);
        }
        return result;
    }

    @Override
    public double[] copy(double[] values) {
        return values.clone();
    }

    @Override
    public int length(double[] values) {
        return values.length;
    }

    @Override
    public double get(double[] values, int index) {
        return values[index];
    }

    @Override
    public Product<double[]> open(Library library, Executor executor, int threads) {
        library.requireAvailable();
        return switch (library) {
            case LANEWISE -> new DoubleLanewise(Parallelism.on(executor, threads));
            case OPENBLAS -> new DoubleOpenBlas(threads);
            case EJML -> new DoubleEjml(threads);
            case NETLIB -> new DoubleNetlib();
            case READ -> new DoubleRead();
        };
    }
}
