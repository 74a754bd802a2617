// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;
import static org.lanewise.kernels.internal.elementwise.function.Polynomials.*;

/** The twin of {@link VectorTanh}. */
public final class ScalarTanh {
    private ScalarTanh() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i++) {
            ys[yo + i] = of(xs[xo + i]);
        }
    }

    private static float of(float x) {
        float magnitude = Math.abs(x);
        float m = magnitude > TANH_HIGHEST ? TANH_HIGHEST : magnitude;
        float d = m * -2f;
        float shifted = Math.fma(d, LOG2_E, MAGIC);
        float kf = shifted - MAGIC;
        float rHigh = Math.fma(kf, MINUS_LN2_HIGH, d);
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
        float e = w + rest;
        float eKept = e - w;
        float eLow = rest - eKept;
        float denominator = e + 2f;
        float t = e / denominator;
        float eLess2T = Math.fma(t, -2f, e);
        float minusT = -t;
        float remainder = Math.fma(minusT, e, eLess2T);
        float oneLessT = minusT + 1f;
        float remainders = Math.fma(eLow, oneLessT, remainder);
        float inverse = oneLessT * 0.5f;
        float minusTanh = Math.fma(remainders, inverse, t);
        float positive = Math.abs(minusTanh);
        int yBits = Float.floatToRawIntBits(positive);
        int yOf = Float.floatToRawIntBits(x);
        int ySign = yOf & Integer.MIN_VALUE;
        int ySigned = yBits | ySign;
        float y = Float.intBitsToFloat(ySigned);
        return y;
    }
}
