// Written by TypeGenerator from f32; change it there.
package org.lanewise.bench.blas.f64;

import dev.ludovic.netlib.blas.BLAS;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.lanewise.bench.blas.BlasOperands;
import org.lanewise.bench.blas.BlasOperation;

/** In double precision. Positive numbers, and factors that keep them in range however often a routine is repeated. */
public final class DoubleBlasOperands implements BlasOperands {
    private static final double SMALL = 1e-6d;

    private final BlasOperation operation;
    private final int n;
    private final int inc;
    private final double[] x;
    private final double[] y;
    private final double[] a;
    private final double[] b;
    private final double[] c;
    private final double[] scalar = new double[1];
    private final double[] result;
    private final double[] before;

    /**
     * Operands from 0.5 to 1, the same in every run.
     *
     * @param n elements of the vectors, or the order of the matrices
     * @param inc distance of the vectors' elements
     */
    public DoubleBlasOperands(BlasOperation operation, int n, int inc) {
        this.operation = operation;
        this.n = n;
        this.inc = inc;
        SplittableRandom random = new SplittableRandom(1);
        int vector = 1 + (n - 1) * inc;
        x = drawn(random, vector);
        y = drawn(random, vector);
        a = drawn(random, operation.level() > 1 ? n * n : 0);
        b = drawn(random, operation.level() > 2 ? n * n : 0);
        c = drawn(random, operation.level() > 2 ? n * n : 0);
        result = switch (operation) {
            case ASUM, DOT, IAMAX, NRM2 -> scalar;
            case SCAL -> x;
            case AXPY, GEMV_N, GEMV_T -> y;
            case GER -> a;
            case GEMM -> c;
        };
        before = result.clone();
    }

    private static double[] drawn(SplittableRandom random, int length) {
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = random.nextDouble(0.5, 1);
        }
        return values;
    }

    @Override
    public Runnable call(BLAS blas) {
        return switch (operation) {
            case ASUM -> () -> scalar[0] = blas.dasum(n, x, 0, inc);
            case AXPY -> () -> blas.daxpy(n, SMALL, x, 0, inc, y, 0, inc);
            case DOT -> () -> scalar[0] = blas.ddot(n, x, 0, inc, y, 0, inc);
            case IAMAX -> () -> scalar[0] = blas.idamax(n, x, 0, inc);
            case NRM2 -> () -> scalar[0] = blas.dnrm2(n, x, 0, inc);
            case SCAL -> () -> blas.dscal(n, -1, x, 0, inc);
            case GEMV_N -> gemv(blas, "N");
            case GEMV_T -> gemv(blas, "T");
            case GER -> () -> blas.dger(n, n, SMALL, x, 0, inc, y, 0, inc, a, 0, n);
            case GEMM -> () -> blas.dgemm("N", "N", n, n, n, 1, a, 0, n, b, 0, n, 0, c, 0, n);
        };
    }

    private Runnable gemv(BLAS blas, String trans) {
        return () -> blas.dgemv(trans, n, n, 1, a, 0, n, x, 0, inc, 0.5d, y, 0, inc);
    }

    @Override
    public void reset() {
        System.arraycopy(before, 0, result, 0, before.length);
    }

    @Override
    public double[] result() {
        double[] copy = new double[result.length];
        Arrays.setAll(copy, i -> result[i]);
        return copy;
    }

    @Override
    public double unitRoundoff() {
        return 0.5 * Math.ulp(1d);
    }
}
