package org.lanewise.bench.gemm.f32;

import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.Precision;
import org.lanewise.bench.gemm.Product;
import org.lanewise.kernels.Parallelism;

/** Arrays and products in single precision. */
public final class FloatPrecision implements Precision<float[]> {
    @Override
    public double unitRoundoff() {
        return 0.5 * Math.ulp(1f);
    }

    @Override
    public float[] random(SplittableRandom random, int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) (2 * random.nextDouble() - 1);
        }
        return values;
    }

    @Override
    public float[] absolute(float[] values) {
        float[] result = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = Math.abs(values[i]);
        }
        return result;
    }

    @Override
    public float[] copy(float[] values) {
        return values.clone();
    }

    @Override
    public int length(float[] values) {
        return values.length;
    }

    @Override
    public double get(float[] values, int index) {
        return values[index];
    }

    @Override
    public Product<float[]> open(Library library, Executor executor, int threads) {
        library.requireAvailable();
        return switch (library) {
            case LANEWISE -> new FloatLanewise(Parallelism.on(executor, threads));
            case OPENBLAS -> new FloatOpenBlas(threads);
            case EJML -> new FloatEjml(threads);
            case NETLIB -> new FloatNetlib();
            case READ -> new FloatRead();
        };
    }
}
