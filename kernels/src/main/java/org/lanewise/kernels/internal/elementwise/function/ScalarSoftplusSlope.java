// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;
import static org.lanewise.kernels.internal.elementwise.function.Polynomials.*;

/** The twin of {@link VectorSoftplusSlope}. */
public final class ScalarSoftplusSlope {
    private ScalarSoftplusSlope() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        for (int i = 0; i < n; i++) {
            dxs[dxo + i] = of(xs[xo + i], dys[dyo + i]);
        }
    }

    private static float of(float x, float dy) {
        double wide = (double) x;
        double xl = wide < MINUS_RANGE ? MINUS_RANGE : wide;
        double c = xl > RANGE ? RANGE : xl;
        double minus = -c;
        double shifted = Math.fma(minus, LOG2_E_WIDE, MAGIC_WIDE);
        double k = shifted - MAGIC_WIDE;
        double r = Math.fma(k, MINUS_LN2_WIDE, minus);
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
        double onePlusE = e + 1.0;
        double w = 1.0 / onePlusE;
        float slope = (float) w;
        float y = dy * slope;
        return y;
    }
}
