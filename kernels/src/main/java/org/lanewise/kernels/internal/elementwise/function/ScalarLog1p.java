// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;
import static org.lanewise.kernels.internal.elementwise.function.Polynomials.*;

/** The twin of {@link VectorLog1p}. */
public final class ScalarLog1p {
    private ScalarLog1p() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i++) {
            ys[yo + i] = of(xs[xo + i]);
        }
    }

    private static float of(float x) {
        float u = x + 1f;
        int uBits = Float.floatToRawIntBits(u);
        int above = uBits - SQRT_HALF_BITS;
        int kBits = above & EXPONENT_AND_SIGN;
        int mBits = uBits - kBits;
        float m = Float.intBitsToFloat(mBits);
        float fHigh = m - 1f;
        float xKept = u - 1f;
        float xLost = x - xKept;
        int sOrBelow = ONE_BITS - kBits;
        int sBits = Math.max(sOrBelow, 0);
        float s = Float.intBitsToFloat(sBits);
        float lost = xLost * s;
        float f = fHigh + lost;
        float fKept = f - fHigh;
        float fLow = lost - fKept;
        float kScaled = (float) kBits;
        float f2 = f * f;
        float q8 = Math.fma(f, LOG1P_9, LOG1P_8);
        float q7 = Math.fma(f, q8, LOG1P_7);
        float q6 = Math.fma(f, q7, LOG1P_6);
        float q5 = Math.fma(f, q6, LOG1P_5);
        float q4 = Math.fma(f, q5, LOG1P_4);
        float q3 = Math.fma(f, q4, LOG1P_3);
        float q2 = Math.fma(f, q3, LOG1P_2);
        float q1 = Math.fma(f, q2, LOG1P_1);
        float q = Math.fma(f, q1, LOG1P_0);
        float kLn2 = kScaled * LN2_HIGH_SCALED;
        float hi = kLn2 + f;
        float hiKept = hi - kLn2;
        float hiLost = f - hiKept;
        float kLow = Math.fma(kScaled, LN2_LOW_SCALED, fLow);
        float low = kLow + hiLost;
        float rest = Math.fma(f2, q, low);
        float sum = hi + rest;
        float finite = x < Float.POSITIVE_INFINITY ? sum : x;
        float pole = x == -1f ? Float.NEGATIVE_INFINITY : Float.NaN;
        float inside = x > -1f ? finite : pole;
        int insideBits = Float.floatToRawIntBits(inside);
        int xBits = Float.floatToRawIntBits(x);
        int sign = xBits & Integer.MIN_VALUE;
        int yBits = insideBits | sign;
        float y = Float.intBitsToFloat(yBits);
        return y;
    }
}
