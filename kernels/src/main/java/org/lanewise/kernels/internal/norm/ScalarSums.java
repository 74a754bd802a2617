// Written by NormReductionGenerator; change it there.
package org.lanewise.kernels.internal.norm;

/** The scalar twins; n is a multiple of 32. */
final class ScalarSums {
    private ScalarSums() {}

    /** The sum of x[i]. */
    static float sum(int n, float[] x, int x0) {
        return (sumFrom(0, n, x, x0) + sumFrom(2, n, x, x0))
                + (sumFrom(1, n, x, x0) + sumFrom(3, n, x, x0));
    }

    private static float sumFrom(int first, int n, float[] x, int x0) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        for (int i = first; i < n; i += 32) {
            s0 = x[x0 + i] + s0;
            s1 = x[x0 + i + 4] + s1;
            s2 = x[x0 + i + 8] + s2;
            s3 = x[x0 + i + 12] + s3;
            s4 = x[x0 + i + 16] + s4;
            s5 = x[x0 + i + 20] + s5;
            s6 = x[x0 + i + 24] + s6;
            s7 = x[x0 + i + 28] + s7;
        }
        return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7));
    }

    /** The sum of x[i] - mean. */
    static float deviations(int n, float mean, float[] x, int x0) {
        return (deviationsFrom(0, n, mean, x, x0) + deviationsFrom(2, n, mean, x, x0))
                + (deviationsFrom(1, n, mean, x, x0) + deviationsFrom(3, n, mean, x, x0));
    }

    private static float deviationsFrom(int first, int n, float mean, float[] x, int x0) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        for (int i = first; i < n; i += 32) {
            s0 = (x[x0 + i] - mean) + s0;
            s1 = (x[x0 + i + 4] - mean) + s1;
            s2 = (x[x0 + i + 8] - mean) + s2;
            s3 = (x[x0 + i + 12] - mean) + s3;
            s4 = (x[x0 + i + 16] - mean) + s4;
            s5 = (x[x0 + i + 20] - mean) + s5;
            s6 = (x[x0 + i + 24] - mean) + s6;
            s7 = (x[x0 + i + 28] - mean) + s7;
        }
        return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7));
    }

    /** The sum of (x[i] - mean)^2 by fma. */
    static float squaredDeviations(int n, float mean, float[] x, int x0) {
        return (squaredDeviationsFrom(0, n, mean, x, x0) + squaredDeviationsFrom(2, n, mean, x, x0))
                + (squaredDeviationsFrom(1, n, mean, x, x0) + squaredDeviationsFrom(3, n, mean, x, x0));
    }

    private static float squaredDeviationsFrom(int first, int n, float mean, float[] x, int x0) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        for (int i = first; i < n; i += 32) {
            s0 = Math.fma(x[x0 + i] - mean, x[x0 + i] - mean, s0);
            s1 = Math.fma(x[x0 + i + 4] - mean, x[x0 + i + 4] - mean, s1);
            s2 = Math.fma(x[x0 + i + 8] - mean, x[x0 + i + 8] - mean, s2);
            s3 = Math.fma(x[x0 + i + 12] - mean, x[x0 + i + 12] - mean, s3);
            s4 = Math.fma(x[x0 + i + 16] - mean, x[x0 + i + 16] - mean, s4);
            s5 = Math.fma(x[x0 + i + 20] - mean, x[x0 + i + 20] - mean, s5);
            s6 = Math.fma(x[x0 + i + 24] - mean, x[x0 + i + 24] - mean, s6);
            s7 = Math.fma(x[x0 + i + 28] - mean, x[x0 + i + 28] - mean, s7);
        }
        return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7));
    }

    /** The sum of (x[i] - mean) y[i] by fma. */
    static float dotOfDeviations(int n, float mean, float[] x, int x0, float[] y, int y0) {
        return (dotOfDeviationsFrom(0, n, mean, x, x0, y, y0) + dotOfDeviationsFrom(2, n, mean, x, x0, y, y0))
                + (dotOfDeviationsFrom(1, n, mean, x, x0, y, y0) + dotOfDeviationsFrom(3, n, mean, x, x0, y, y0));
    }

    private static float dotOfDeviationsFrom(int first, int n, float mean, float[] x, int x0, float[] y, int y0) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        for (int i = first; i < n; i += 32) {
            s0 = Math.fma(x[x0 + i] - mean, y[y0 + i], s0);
            s1 = Math.fma(x[x0 + i + 4] - mean, y[y0 + i + 4], s1);
            s2 = Math.fma(x[x0 + i + 8] - mean, y[y0 + i + 8], s2);
            s3 = Math.fma(x[x0 + i + 12] - mean, y[y0 + i + 12], s3);
            s4 = Math.fma(x[x0 + i + 16] - mean, y[y0 + i + 16], s4);
            s5 = Math.fma(x[x0 + i + 20] - mean, y[y0 + i + 20], s5);
            s6 = Math.fma(x[x0 + i + 24] - mean, y[y0 + i + 24], s6);
            s7 = Math.fma(x[x0 + i + 28] - mean, y[y0 + i + 28], s7);
        }
        return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7));
    }
}
