// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;
import static org.lanewise.kernels.internal.elementwise.function.Polynomials.*;

/** The twin of {@link VectorElu}. */
public final class ScalarElu {
    private ScalarElu() {}

    /** The loop. */
    public static void run(float alpha, float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i++) {
            ys[yo + i] = of(alpha, xs[xo + i]);
        }
    }

    private static float of(float alpha, float x) {
        float low = x < EXPM1_LOWEST ? EXPM1_LOWEST : x;
        float shifted = Math.fma(low, LOG2_E, MAGIC);
        float kf = shifted - MAGIC;
        float rHigh = Math.fma(kf, MINUS_LN2_HIGH, low);
        float r = Math.fma(kf, MINUS_LN2_LOW, rHigh);
        int shiftedBits = Float.floatToRawIntBits(shifted);
        float rRest = rHigh - r;
        float rLow = Math.fma(kf, MINUS_LN2_LOW, rRest);
        float r2 = r * r;
        float q4 = Math.fma(r, EXPM1_5, EXPM1_4);
        float q3 = Math.fma(r, q4, EXPM1_3);
        float q2 = Math.fma(r, q3, EXPM1_2);
        float q1 = Math.fma(r, q2, EXPM1_1);
        float q = Math.fma(r, q1, EXPM1_0);
        float hi = r + 1f;
        float one = hi - 1f;
        float lo = r - one;
        float lower = lo + rLow;
        float c = Math.fma(q, r2, lower);
        int kBits = shiftedBits << 23;
        int sBits = kBits + ONE_BITS;
        float s = Float.intBitsToFloat(sBits);
        float product = s * hi;
        float w = product - 1f;
        float back = w + 1f;
        float lost = product - back;
        float rest = Math.fma(s, c, lost);
        float scaledRest = alpha * rest;
        float sum = Math.fma(alpha, w, scaledRest);
        float scaled = alpha * x;
        float small = x > MINUS_TINY ? scaled : sum;
        float y = x > 0f ? x : small;
        return y;
    }
}
