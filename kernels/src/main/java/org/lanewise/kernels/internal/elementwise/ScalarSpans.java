package org.lanewise.kernels.internal.elementwise;

import org.lanewise.kernels.Activation;
import org.lanewise.kernels.internal.random.Mixer;

/** The scalar twins of {@link VectorSpans}: the whole range without vectors, and the tail behind the last one. */
final class ScalarSpans {
    private ScalarSpans() {}

    static void activate(Activation h, float[] x, int xo, float[] y, int yo, int n) {
        for (int i = 0; i < n; i++) {
            float a = x[xo + i];
            y[yo + i] = switch (h) {
                case IDENTITY -> a;
                case RELU -> Math.max(a, 0);
                case TANH -> ScalarFunctions.tanh(a);
                case LOGISTIC -> ScalarFunctions.logistic(a);
            };
        }
    }

    static void expShifted(float shift, float[] x, int xo, float[] y, int yo, int n) {
        for (int i = 0; i < n; i++) {
            y[yo + i] = ScalarFunctions.expShifted(x[xo + i], shift);
        }
    }

    static void dropout(int threshold, float scale, long key, int first, float[] x, int xo, int n) {
        for (int i = 0; i < n; i++) {
            x[xo + i] = Mixer.atLeast(Mixer.mix(key, first + i), threshold) ? x[xo + i] * scale : 0;
        }
    }

    static void reluBackward(float scale, float[] z, int zo, float[] dz, int dzo, int n) {
        for (int i = 0; i < n; i++) {
            dz[dzo + i] = z[zo + i] > 0 ? dz[dzo + i] * scale : 0;
        }
    }

    static void tanhBackward(float unscale, float[] z, int zo, float[] dz, int dzo, int n) {
        for (int i = 0; i < n; i++) {
            float h = z[zo + i] * unscale;
            dz[dzo + i] *= Math.fma(-h, h, 1);
        }
    }

    static void logisticBackward(float unscale, float[] z, int zo, float[] dz, int dzo, int n) {
        for (int i = 0; i < n; i++) {
            float h = z[zo + i] * unscale;
            dz[dzo + i] *= h * (1 - h);
        }
    }

    static void add(float[] x, int xo, float[] y, int yo, int n) {
        for (int i = 0; i < n; i++) {
            y[yo + i] += x[xo + i];
        }
    }

    static void scale(float factor, float[] x, int xo, int n) {
        for (int i = 0; i < n; i++) {
            x[xo + i] *= factor;
        }
    }

    static void momentum(float rate, float momentum, float[] g, int go, float[] v, int vo, float[] w, int wo, int n) {
        for (int i = 0; i < n; i++) {
            float velocity = Math.fma(momentum, v[vo + i], g[go + i]);
            v[vo + i] = velocity;
            w[wo + i] = Math.fma(-rate, velocity, w[wo + i]);
        }
    }
}
