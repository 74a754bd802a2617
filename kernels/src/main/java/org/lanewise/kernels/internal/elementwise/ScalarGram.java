package org.lanewise.kernels.internal.elementwise;

/** The scalar twins of {@link VectorGram}, and the tail behind the last vector. */
final class ScalarGram {
    private ScalarGram() {}

    static void exponents(float xx, float[] yy, int yo, float minusH, float[] c, int co, int n) {
        for (int i = 0; i < n; i++) {
            c[co + i] = Math.max(Math.fma(-2, c[co + i], xx + yy[yo + i]), 0f) / minusH;
        }
    }

    static void power(int degree, float[] c, int co, int n) {
        for (int i = 0; i < n; i++) {
            c[co + i] = power(degree, c[co + i]);
        }
    }

    static float power(int degree, float v) {
        float p = v;
        for (int bit = Integer.highestOneBit(degree) >>> 1; bit != 0; bit >>>= 1) {
            p *= p;
            if ((degree & bit) != 0) {
                p *= v;
            }
        }
        return p;
    }
}
