package org.lanewise.kernels.internal.elementwise;

/** The scalar twins of {@link VectorSpans}: the whole range without vectors, and the tail behind the last one. */
final class ScalarSpans {
    private ScalarSpans() {}

    static void reluBackward(float scale, float[] z, int zo, float[] dz, int dzo, int n) {
        for (int i = 0; i < n; i++) {
            dz[dzo + i] = z[zo + i] > 0 ? dz[dzo + i] * scale : 0;
        }
    }

    static void prelu(float[] alpha, int ao, float[] x, int xo, float[] y, int yo, int n) {
        for (int i = 0; i < n; i++) {
            float v = x[xo + i];
            y[yo + i] = v > 0 ? v : alpha[ao + i] * v;
        }
    }

    static void preluBackward(
            float[] alpha,
            int ao,
            float[] x,
            int xo,
            float[] dy,
            int dyo,
            float[] dx,
            int dxo,
            float[] g,
            int go,
            int n) {
        for (int i = 0; i < n; i++) {
            float v = x[xo + i];
            float d = dy[dyo + i];
            dx[dxo + i] = v > 0 ? d : alpha[ao + i] * d;
            g[go + i] = v > 0 ? g[go + i] : Math.fma(v, d, g[go + i]);
        }
    }

    static void add(float[] x, int xo, float[] y, int yo, float[] z, int zo, int n) {
        for (int i = 0; i < n; i++) {
            z[zo + i] = x[xo + i] + y[yo + i];
        }
    }

    static void addScaled(float factor, float[] x, int xo, float[] y, int yo, float[] z, int zo, int n) {
        for (int i = 0; i < n; i++) {
            z[zo + i] = Math.fma(factor, x[xo + i], y[yo + i]);
        }
    }

    static void scale(float factor, float[] x, int xo, int n) {
        for (int i = 0; i < n; i++) {
            x[xo + i] *= factor;
        }
    }
}
