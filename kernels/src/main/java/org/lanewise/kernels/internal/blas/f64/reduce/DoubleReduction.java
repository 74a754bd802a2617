// Written by ReductionGenerator; change it there.
package org.lanewise.kernels.internal.blas.f64.reduce;

import org.lanewise.kernels.internal.DoubleLanes;

/** Names the reduction for the vector length; n is a multiple of {@link #LANES}. Linked only when vector
 * kernels run. */
public final class DoubleReduction {
    /** Virtual lanes: element i belongs to lane i mod 32. */
    public static final int LANES = 32;

    /** Rows whose dots are taken at once. */
    public static final int ROWS = rows();

    private DoubleReduction() {}

    private static int rows() {
        return switch (DoubleLanes.LENGTH) {
            case 2 -> DoubleReduction2.ROWS;
            case 4 -> DoubleReduction4.ROWS;
            case 8 -> DoubleReduction8.ROWS;
            default -> throw new AssertionError(DoubleLanes.LENGTH);
        };
    }

    /** The sum of x[i] y[i] by fma. */
    public static double dot(int n, double[] x, int x0, double[] y, int y0) {
        return switch (DoubleLanes.LENGTH) {
            case 2 -> DoubleReduction2.dot(n, x, x0, y, y0);
            case 4 -> DoubleReduction4.dot(n, x, x0, y, y0);
            case 8 -> DoubleReduction8.dot(n, x, x0, y, y0);
            default -> throw new AssertionError(DoubleLanes.LENGTH);
        };
    }

    /** The sum of x[i] x[i] by fma. */
    public static double sumOfSquares(int n, double[] x, int x0) {
        return switch (DoubleLanes.LENGTH) {
            case 2 -> DoubleReduction2.sumOfSquares(n, x, x0);
            case 4 -> DoubleReduction4.sumOfSquares(n, x, x0);
            case 8 -> DoubleReduction8.sumOfSquares(n, x, x0);
            default -> throw new AssertionError(DoubleLanes.LENGTH);
        };
    }

    /** The sum of |x[i]|. */
    public static double sumOfAbs(int n, double[] x, int x0) {
        return switch (DoubleLanes.LENGTH) {
            case 2 -> DoubleReduction2.sumOfAbs(n, x, x0);
            case 4 -> DoubleReduction4.sumOfAbs(n, x, x0);
            case 8 -> DoubleReduction8.sumOfAbs(n, x, x0);
            default -> throw new AssertionError(DoubleLanes.LENGTH);
        };
    }

    /** The largest |x[i]|, NaN if there is one. */
    public static double maxOfAbs(int n, double[] x, int x0) {
        return switch (DoubleLanes.LENGTH) {
            case 2 -> DoubleReduction2.maxOfAbs(n, x, x0);
            case 4 -> DoubleReduction4.maxOfAbs(n, x, x0);
            case 8 -> DoubleReduction8.maxOfAbs(n, x, x0);
            default -> throw new AssertionError(DoubleLanes.LENGTH);
        };
    }

    /** y = beta y + A x for {@link #ROWS} rows, lda apart; y is not read where beta is 0. */
    public static void gemv(
            int n, double[] a, int a0, int lda, double[] x, int x0, double beta, double[] y, int y0) {
        switch (DoubleLanes.LENGTH) {
            case 2 -> DoubleReduction2.gemv(n, a, a0, lda, x, x0, beta, y, y0);
            case 4 -> DoubleReduction4.gemv(n, a, a0, lda, x, x0, beta, y, y0);
            case 8 -> DoubleReduction8.gemv(n, a, a0, lda, x, x0, beta, y, y0);
            default -> throw new AssertionError(DoubleLanes.LENGTH);
        }
    }
}
