// Written by ReductionGenerator; change it there.
package org.lanewise.kernels.internal.blas.f32.reduce;

import org.lanewise.kernels.internal.FloatLanes;

/** Names the reduction for the vector length; n is a multiple of {@link #LANES}. Linked only when vector
 * kernels run. */
public final class FloatReduction {
    /** Virtual lanes: element i belongs to lane i mod 32. */
    public static final int LANES = 32;

    /** Rows whose dots are taken at once. */
    public static final int ROWS = rows();

    private FloatReduction() {}

    private static int rows() {
        return switch (FloatLanes.LENGTH) {
            case 4 -> FloatReduction4.ROWS;
            case 8 -> FloatReduction8.ROWS;
            case 16 -> FloatReduction16.ROWS;
            default -> throw new AssertionError(FloatLanes.LENGTH);
        };
    }

    /** The sum of x[i] y[i] by fma. */
    public static float dot(int n, float[] x, int x0, float[] y, int y0) {
        return switch (FloatLanes.LENGTH) {
            case 4 -> FloatReduction4.dot(n, x, x0, y, y0);
            case 8 -> FloatReduction8.dot(n, x, x0, y, y0);
            case 16 -> FloatReduction16.dot(n, x, x0, y, y0);
            default -> throw new AssertionError(FloatLanes.LENGTH);
        };
    }

    /** The sum of x[i] x[i] by fma. */
    public static float sumOfSquares(int n, float[] x, int x0) {
        return switch (FloatLanes.LENGTH) {
            case 4 -> FloatReduction4.sumOfSquares(n, x, x0);
            case 8 -> FloatReduction8.sumOfSquares(n, x, x0);
            case 16 -> FloatReduction16.sumOfSquares(n, x, x0);
            default -> throw new AssertionError(FloatLanes.LENGTH);
        };
    }

    /** The sum of |x[i]|. */
    public static float sumOfAbs(int n, float[] x, int x0) {
        return switch (FloatLanes.LENGTH) {
            case 4 -> FloatReduction4.sumOfAbs(n, x, x0);
            case 8 -> FloatReduction8.sumOfAbs(n, x, x0);
            case 16 -> FloatReduction16.sumOfAbs(n, x, x0);
            default -> throw new AssertionError(FloatLanes.LENGTH);
        };
    }

    /** The largest |x[i]|, NaN if there is one. */
    public static float maxOfAbs(int n, float[] x, int x0) {
        return switch (FloatLanes.LENGTH) {
            case 4 -> FloatReduction4.maxOfAbs(n, x, x0);
            case 8 -> FloatReduction8.maxOfAbs(n, x, x0);
            case 16 -> FloatReduction16.maxOfAbs(n, x, x0);
            default -> throw new AssertionError(FloatLanes.LENGTH);
        };
    }

    /** y = beta y + A x for {@link #ROWS} rows, lda apart; y is not read where beta is 0. */
    public static void gemv(
            int n, float[] a, int a0, int lda, float[] x, int x0, float beta, float[] y, int y0) {
        switch (FloatLanes.LENGTH) {
            case 4 -> FloatReduction4.gemv(n, a, a0, lda, x, x0, beta, y, y0);
            case 8 -> FloatReduction8.gemv(n, a, a0, lda, x, x0, beta, y, y0);
            case 16 -> FloatReduction16.gemv(n, a, a0, lda, x, x0, beta, y, y0);
            default -> throw new AssertionError(FloatLanes.LENGTH);
        }
    }
}
