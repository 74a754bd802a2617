// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;
import static org.lanewise.kernels.internal.elementwise.function.Polynomials.*;

/** The twin of {@link VectorGelu}. */
public final class ScalarGelu {
    private ScalarGelu() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i++) {
            ys[yo + i] = of(xs[xo + i]);
        }
    }

    private static float of(float x) {
        double wide = (double) x;
        double xl = wide < -15.0 ? -15.0 : wide;
        double c = xl > 15.0 ? 15.0 : xl;
        double a = Math.abs(c);
        double square = c * c;
        double exponent = square * -0.5;
        double shifted = Math.fma(exponent, LOG2_E_WIDE, MAGIC_WIDE);
        double k = shifted - MAGIC_WIDE;
        double r = Math.fma(k, MINUS_LN2_WIDE, exponent);
        double p5 = Math.fma(r, EXP_WIDE_6, EXP_WIDE_5);
        double p4 = Math.fma(r, p5, EXP_WIDE_4);
        double p3 = Math.fma(r, p4, EXP_WIDE_3);
        double p2 = Math.fma(r, p3, EXP_WIDE_2);
        double p1 = Math.fma(r, p2, EXP_WIDE_1);
        double p = Math.fma(r, p1, EXP_WIDE_0);
        long shiftedBits = Double.doubleToRawLongBits(shifted);
        long kBits = shiftedBits << 52;
        long pBits = Double.doubleToRawLongBits(p);
        long eBits = pBits + kBits;
        double e = Double.longBitsToDouble(eBits);
        double below = a - THREE_SQRT_2;
        double above = a + THREE_SQRT_2;
        double inverse = 1.0 / above;
        double t = below * inverse;
        double q10 = Math.fma(t, GAUSS_11, GAUSS_10);
        double q9 = Math.fma(t, q10, GAUSS_9);
        double q8 = Math.fma(t, q9, GAUSS_8);
        double q7 = Math.fma(t, q8, GAUSS_7);
        double q6 = Math.fma(t, q7, GAUSS_6);
        double q5 = Math.fma(t, q6, GAUSS_5);
        double q4 = Math.fma(t, q5, GAUSS_4);
        double q3 = Math.fma(t, q4, GAUSS_3);
        double q2 = Math.fma(t, q3, GAUSS_2);
        double q1 = Math.fma(t, q2, GAUSS_1);
        double q = Math.fma(t, q1, GAUSS_0);
        double scaled = e * inverse;
        double tail = scaled * q;
        long signedTailBits = Double.doubleToRawLongBits(tail);
        long signedTailOf = Double.doubleToRawLongBits(c);
        long signedTailSign = signedTailOf & Long.MIN_VALUE;
        long signedTailSigned = signedTailBits | signedTailSign;
        double signedTail = Double.longBitsToDouble(signedTailSigned);
        long signOf = Double.doubleToRawLongBits(c);
        long signSign = signOf & Long.MIN_VALUE;
        long signSigned = signSign | ONE_WIDE_BITS;
        double sign = Double.longBitsToDouble(signSigned);
        double whole = Math.fma(sign, 0.5, 0.5);
        double share = whole - signedTail;
        double w = xl * share;
        float y = (float) w;
        return y;
    }
}
