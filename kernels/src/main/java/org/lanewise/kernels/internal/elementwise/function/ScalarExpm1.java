// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;
import static org.lanewise.kernels.internal.elementwise.function.Polynomials.*;

/** The twin of {@link VectorExpm1}. */
public final class ScalarExpm1 {
    private ScalarExpm1() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i++) {
            ys[yo + i] = of(xs[xo + i]);
        }
    }

    private static float of(float x) {
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
        int sBits = kBits + HALF_BITS;
        float s = Float.intBitsToFloat(sBits);
        float product = s * hi;
        float w = product - 0.5f;
        float back = w - product;
        float kept = w - back;
        float lostProduct = product - kept;
        float lostHalf = -0.5f - back;
        float lost = lostProduct + lostHalf;
        float rest = Math.fma(s, c, lost);
        float sum = w + rest;
        float finite = sum * 2f;
        float magnitude = Math.abs(x);
        float small = magnitude < TINY ? x : finite;
        float special = x * Float.POSITIVE_INFINITY;
        float y = x < EXP_HIGHEST ? small : special;
        return y;
    }
}
