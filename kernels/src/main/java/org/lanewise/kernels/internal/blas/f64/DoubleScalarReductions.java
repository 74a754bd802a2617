// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.blas.f64;

/**
 * The scalar twins of the reductions, for any increment; n is a multiple of the lanes. The tree's first three levels join
 * lanes that are alike modulo four, so four passes of eight sums in registers need no memory for the lanes.
 */
final class DoubleScalarReductions {
    private static final int LANES = DoubleReductions.LANES;

    private DoubleScalarReductions() {}

    /** The sum of (scale x) (scale y). */
    static double dot(int n, double scale, double[] x, int x0, int incX, double[] y, int y0, int incY) {
        return (dotOf(0, n, scale, x, x0, incX, y, y0, incY) + dotOf(2, n, scale, x, x0, incX, y, y0, incY))
                + (dotOf(1, n, scale, x, x0, incX, y, y0, incY) + dotOf(3, n, scale, x, x0, incX, y, y0, incY));
    }

    private static double dotOf(
            int first, int n, double scale, double[] x, int x0, int incX, double[] y, int y0, int incY) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        for (int i = first; i < n; i += LANES) {
            int p = x0 + i * incX;
            int q = y0 + i * incY;
            s0 = Math.fma(scale * x[p], scale * y[q], s0);
            s1 = Math.fma(scale * x[p + 4 * incX], scale * y[q + 4 * incY], s1);
            s2 = Math.fma(scale * x[p + 8 * incX], scale * y[q + 8 * incY], s2);
            s3 = Math.fma(scale * x[p + 12 * incX], scale * y[q + 12 * incY], s3);
            s4 = Math.fma(scale * x[p + 16 * incX], scale * y[q + 16 * incY], s4);
            s5 = Math.fma(scale * x[p + 20 * incX], scale * y[q + 20 * incY], s5);
            s6 = Math.fma(scale * x[p + 24 * incX], scale * y[q + 24 * incY], s6);
            s7 = Math.fma(scale * x[p + 28 * incX], scale * y[q + 28 * incY], s7);
        }
        return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7));
    }

    /** The sum of |x|. */
    static double sumOfAbs(int n, double[] x, int x0, int incX) {
        return (sumOfAbsOf(0, n, x, x0, incX) + sumOfAbsOf(2, n, x, x0, incX))
                + (sumOfAbsOf(1, n, x, x0, incX) + sumOfAbsOf(3, n, x, x0, incX));
    }

    private static double sumOfAbsOf(int first, int n, double[] x, int x0, int incX) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        for (int i = first; i < n; i += LANES) {
            int p = x0 + i * incX;
            s0 += Math.abs(x[p]);
            s1 += Math.abs(x[p + 4 * incX]);
            s2 += Math.abs(x[p + 8 * incX]);
            s3 += Math.abs(x[p + 12 * incX]);
            s4 += Math.abs(x[p + 16 * incX]);
            s5 += Math.abs(x[p + 20 * incX]);
            s6 += Math.abs(x[p + 24 * incX]);
            s7 += Math.abs(x[p + 28 * incX]);
        }
        return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7));
    }
}
