// Written by ReductionGenerator; change it there.
package org.lanewise.kernels.internal.blas.f32.reduce;

/**
 * The scalar twins of the reductions, for any increment; n is a multiple of the 32 lanes. First every other lane, then the
 * rest: sixteen sums have room in registers, and what is left of the tree joins the two.
 */
public final class FloatScalarReduction {
    private FloatScalarReduction() {}

    /** The sum of x[i] y[i] by fma. */
    public static float dot(int n, float[] x, int x0, int incX, float[] y, int y0, int incY) {
        return dotFrom(0, n, x, x0, incX, y, y0, incY) + dotFrom(1, n, x, x0, incX, y, y0, incY);
    }

    private static float dotFrom(int first, int n, float[] x, int x0, int incX, float[] y, int y0, int incY) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        float s8 = 0;
        float s9 = 0;
        float s10 = 0;
        float s11 = 0;
        float s12 = 0;
        float s13 = 0;
        float s14 = 0;
        float s15 = 0;
        for (int i = first; i < n; i += 32) {
            int p = x0 + i * incX;
            int q = y0 + i * incY;
            s0 = Math.fma(x[p], y[q], s0);
            p += 2 * incX;
            q += 2 * incY;
            s1 = Math.fma(x[p], y[q], s1);
            p += 2 * incX;
            q += 2 * incY;
            s2 = Math.fma(x[p], y[q], s2);
            p += 2 * incX;
            q += 2 * incY;
            s3 = Math.fma(x[p], y[q], s3);
            p += 2 * incX;
            q += 2 * incY;
            s4 = Math.fma(x[p], y[q], s4);
            p += 2 * incX;
            q += 2 * incY;
            s5 = Math.fma(x[p], y[q], s5);
            p += 2 * incX;
            q += 2 * incY;
            s6 = Math.fma(x[p], y[q], s6);
            p += 2 * incX;
            q += 2 * incY;
            s7 = Math.fma(x[p], y[q], s7);
            p += 2 * incX;
            q += 2 * incY;
            s8 = Math.fma(x[p], y[q], s8);
            p += 2 * incX;
            q += 2 * incY;
            s9 = Math.fma(x[p], y[q], s9);
            p += 2 * incX;
            q += 2 * incY;
            s10 = Math.fma(x[p], y[q], s10);
            p += 2 * incX;
            q += 2 * incY;
            s11 = Math.fma(x[p], y[q], s11);
            p += 2 * incX;
            q += 2 * incY;
            s12 = Math.fma(x[p], y[q], s12);
            p += 2 * incX;
            q += 2 * incY;
            s13 = Math.fma(x[p], y[q], s13);
            p += 2 * incX;
            q += 2 * incY;
            s14 = Math.fma(x[p], y[q], s14);
            p += 2 * incX;
            q += 2 * incY;
            s15 = Math.fma(x[p], y[q], s15);
        }
        return (((s0 + s8) + (s4 + s12)) + ((s2 + s10) + (s6 + s14))) + (((s1 + s9) + (s5 + s13)) + ((s3 + s11) + (s7 + s15)));
    }

    /** The sum of x[i] x[i] by fma. */
    public static float sumOfSquares(int n, float[] x, int x0, int incX) {
        return sumOfSquaresFrom(0, n, x, x0, incX) + sumOfSquaresFrom(1, n, x, x0, incX);
    }

    private static float sumOfSquaresFrom(int first, int n, float[] x, int x0, int incX) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        float s8 = 0;
        float s9 = 0;
        float s10 = 0;
        float s11 = 0;
        float s12 = 0;
        float s13 = 0;
        float s14 = 0;
        float s15 = 0;
        for (int i = first; i < n; i += 32) {
            int p = x0 + i * incX;
            s0 = Math.fma(x[p], x[p], s0);
            p += 2 * incX;
            s1 = Math.fma(x[p], x[p], s1);
            p += 2 * incX;
            s2 = Math.fma(x[p], x[p], s2);
            p += 2 * incX;
            s3 = Math.fma(x[p], x[p], s3);
            p += 2 * incX;
            s4 = Math.fma(x[p], x[p], s4);
            p += 2 * incX;
            s5 = Math.fma(x[p], x[p], s5);
            p += 2 * incX;
            s6 = Math.fma(x[p], x[p], s6);
            p += 2 * incX;
            s7 = Math.fma(x[p], x[p], s7);
            p += 2 * incX;
            s8 = Math.fma(x[p], x[p], s8);
            p += 2 * incX;
            s9 = Math.fma(x[p], x[p], s9);
            p += 2 * incX;
            s10 = Math.fma(x[p], x[p], s10);
            p += 2 * incX;
            s11 = Math.fma(x[p], x[p], s11);
            p += 2 * incX;
            s12 = Math.fma(x[p], x[p], s12);
            p += 2 * incX;
            s13 = Math.fma(x[p], x[p], s13);
            p += 2 * incX;
            s14 = Math.fma(x[p], x[p], s14);
            p += 2 * incX;
            s15 = Math.fma(x[p], x[p], s15);
        }
        return (((s0 + s8) + (s4 + s12)) + ((s2 + s10) + (s6 + s14))) + (((s1 + s9) + (s5 + s13)) + ((s3 + s11) + (s7 + s15)));
    }

    /** The sum of (scale x[i]) (scale x[i]) by fma. */
    public static float sumOfScaledSquares(int n, float scale, float[] x, int x0, int incX) {
        return sumOfScaledSquaresFrom(0, n, scale, x, x0, incX) + sumOfScaledSquaresFrom(1, n, scale, x, x0, incX);
    }

    private static float sumOfScaledSquaresFrom(int first, int n, float scale, float[] x, int x0, int incX) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        float s8 = 0;
        float s9 = 0;
        float s10 = 0;
        float s11 = 0;
        float s12 = 0;
        float s13 = 0;
        float s14 = 0;
        float s15 = 0;
        for (int i = first; i < n; i += 32) {
            int p = x0 + i * incX;
            s0 = Math.fma(scale * x[p], scale * x[p], s0);
            p += 2 * incX;
            s1 = Math.fma(scale * x[p], scale * x[p], s1);
            p += 2 * incX;
            s2 = Math.fma(scale * x[p], scale * x[p], s2);
            p += 2 * incX;
            s3 = Math.fma(scale * x[p], scale * x[p], s3);
            p += 2 * incX;
            s4 = Math.fma(scale * x[p], scale * x[p], s4);
            p += 2 * incX;
            s5 = Math.fma(scale * x[p], scale * x[p], s5);
            p += 2 * incX;
            s6 = Math.fma(scale * x[p], scale * x[p], s6);
            p += 2 * incX;
            s7 = Math.fma(scale * x[p], scale * x[p], s7);
            p += 2 * incX;
            s8 = Math.fma(scale * x[p], scale * x[p], s8);
            p += 2 * incX;
            s9 = Math.fma(scale * x[p], scale * x[p], s9);
            p += 2 * incX;
            s10 = Math.fma(scale * x[p], scale * x[p], s10);
            p += 2 * incX;
            s11 = Math.fma(scale * x[p], scale * x[p], s11);
            p += 2 * incX;
            s12 = Math.fma(scale * x[p], scale * x[p], s12);
            p += 2 * incX;
            s13 = Math.fma(scale * x[p], scale * x[p], s13);
            p += 2 * incX;
            s14 = Math.fma(scale * x[p], scale * x[p], s14);
            p += 2 * incX;
            s15 = Math.fma(scale * x[p], scale * x[p], s15);
        }
        return (((s0 + s8) + (s4 + s12)) + ((s2 + s10) + (s6 + s14))) + (((s1 + s9) + (s5 + s13)) + ((s3 + s11) + (s7 + s15)));
    }

    /** The sum of |x[i]|. */
    public static float sumOfAbs(int n, float[] x, int x0, int incX) {
        return sumOfAbsFrom(0, n, x, x0, incX) + sumOfAbsFrom(1, n, x, x0, incX);
    }

    private static float sumOfAbsFrom(int first, int n, float[] x, int x0, int incX) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        float s8 = 0;
        float s9 = 0;
        float s10 = 0;
        float s11 = 0;
        float s12 = 0;
        float s13 = 0;
        float s14 = 0;
        float s15 = 0;
        for (int i = first; i < n; i += 32) {
            int p = x0 + i * incX;
            s0 = s0 + Math.abs(x[p]);
            p += 2 * incX;
            s1 = s1 + Math.abs(x[p]);
            p += 2 * incX;
            s2 = s2 + Math.abs(x[p]);
            p += 2 * incX;
            s3 = s3 + Math.abs(x[p]);
            p += 2 * incX;
            s4 = s4 + Math.abs(x[p]);
            p += 2 * incX;
            s5 = s5 + Math.abs(x[p]);
            p += 2 * incX;
            s6 = s6 + Math.abs(x[p]);
            p += 2 * incX;
            s7 = s7 + Math.abs(x[p]);
            p += 2 * incX;
            s8 = s8 + Math.abs(x[p]);
            p += 2 * incX;
            s9 = s9 + Math.abs(x[p]);
            p += 2 * incX;
            s10 = s10 + Math.abs(x[p]);
            p += 2 * incX;
            s11 = s11 + Math.abs(x[p]);
            p += 2 * incX;
            s12 = s12 + Math.abs(x[p]);
            p += 2 * incX;
            s13 = s13 + Math.abs(x[p]);
            p += 2 * incX;
            s14 = s14 + Math.abs(x[p]);
            p += 2 * incX;
            s15 = s15 + Math.abs(x[p]);
        }
        return (((s0 + s8) + (s4 + s12)) + ((s2 + s10) + (s6 + s14))) + (((s1 + s9) + (s5 + s13)) + ((s3 + s11) + (s7 + s15)));
    }
}
