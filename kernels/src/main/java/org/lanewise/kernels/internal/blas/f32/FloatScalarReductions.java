package org.lanewise.kernels.internal.blas.f32;

/**
 * The scalar twins of the reductions, for any increment; n is a multiple of the lanes. The tree's first three levels join
 * lanes that are alike modulo four, so four passes of eight sums in registers need no memory for the lanes.
 */
final class FloatScalarReductions {
    private static final int LANES = FloatReductions.LANES;

    private FloatScalarReductions() {}

    /** The sum of (scale x) (scale y). */
    static float dot(int n, float scale, float[] x, int x0, int incX, float[] y, int y0, int incY) {
        return (dotOf(0, n, scale, x, x0, incX, y, y0, incY) + dotOf(2, n, scale, x, x0, incX, y, y0, incY))
                + (dotOf(1, n, scale, x, x0, incX, y, y0, incY) + dotOf(3, n, scale, x, x0, incX, y, y0, incY));
    }

    private static float dotOf(
            int first, int n, float scale, float[] x, int x0, int incX, float[] y, int y0, int incY) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
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
    static float sumOfAbs(int n, float[] x, int x0, int incX) {
        return (sumOfAbsOf(0, n, x, x0, incX) + sumOfAbsOf(2, n, x, x0, incX))
                + (sumOfAbsOf(1, n, x, x0, incX) + sumOfAbsOf(3, n, x, x0, incX));
    }

    private static float sumOfAbsOf(int first, int n, float[] x, int x0, int incX) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
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
