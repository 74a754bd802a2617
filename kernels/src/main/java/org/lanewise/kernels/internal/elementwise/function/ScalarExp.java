// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;
import static org.lanewise.kernels.internal.elementwise.function.Polynomials.*;

/** The twin of {@link VectorExp}. */
public final class ScalarExp {
    private ScalarExp() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i++) {
            ys[yo + i] = of(xs[xo + i]);
        }
    }

    private static float of(float x) {
        float low = x < EXP_LOWEST ? EXP_LOWEST : x;
        float shifted = Math.fma(low, LOG2_E, MAGIC);
        float kf = shifted - MAGIC;
        float rHigh = Math.fma(kf, MINUS_LN2_HIGH, low);
        float r = Math.fma(kf, MINUS_LN2_LOW, rHigh);
        int shiftedBits = Float.floatToRawIntBits(shifted);
        float r2 = r * r;
        float q3 = Math.fma(r, EXP_4, EXP_3);
        float q2 = Math.fma(r, q3, EXP_2);
        float q1 = Math.fma(r, q2, EXP_1);
        float q = Math.fma(r, q1, EXP_0);
        float hi = r + 1f;
        float one = hi - 1f;
        float lo = r - one;
        float c = Math.fma(q, r2, lo);
        float p = hi + c;
        int half = shiftedBits >> 1;
        int halfBits = half << 23;
        int kBits = shiftedBits << 23;
        int restBits = kBits - halfBits;
        int sBits = restBits + ONE_BITS;
        float s = Float.intBitsToFloat(sBits);
        int pBits = Float.floatToRawIntBits(p);
        int scaledBits = pBits + halfBits;
        float scaled = Float.intBitsToFloat(scaledBits);
        float finite = scaled * s;
        float special = x * Float.POSITIVE_INFINITY;
        float y = x < EXP_HIGHEST ? finite : special;
        return y;
    }
}
