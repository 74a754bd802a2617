// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;
import static org.lanewise.kernels.internal.elementwise.function.Polynomials.*;

/** The twin of {@link VectorGeluTanhSlope}. */
public final class ScalarGeluTanhSlope {
    private ScalarGeluTanhSlope() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        for (int i = 0; i < n; i++) {
            dxs[dxo + i] = of(xs[xo + i], dys[dyo + i]);
        }
    }

    private static float of(float x, float dy) {
        double wide = (double) x;
        double xl = wide < -12.0 ? -12.0 : wide;
        double c = xl > 12.0 ? 12.0 : xl;
        double square = c * c;
        double factor = Math.fma(square, GELU_TANH_CUBIC, GELU_TANH_LINEAR);
        double u2 = factor * c;
        double minus = -u2;
        double shifted = Math.fma(minus, LOG2_E_WIDE, MAGIC_WIDE);
        double k = shifted - MAGIC_WIDE;
        double r = Math.fma(k, MINUS_LN2_WIDE, minus);
        double p6 = Math.fma(r, EXP_WIDER_7, EXP_WIDER_6);
        double p5 = Math.fma(r, p6, EXP_WIDER_5);
        double p4 = Math.fma(r, p5, EXP_WIDER_4);
        double p3 = Math.fma(r, p4, EXP_WIDER_3);
        double p2 = Math.fma(r, p3, EXP_WIDER_2);
        double p1 = Math.fma(r, p2, EXP_WIDER_1);
        double p = Math.fma(r, p1, EXP_WIDER_0);
        long shiftedBits = Double.doubleToRawLongBits(shifted);
        long kBits = shiftedBits << 52;
        long pBits = Double.doubleToRawLongBits(p);
        long eBits = pBits + kBits;
        double e = Double.longBitsToDouble(eBits);
        double onePlusE = e + 1.0;
        double s = 1.0 / onePlusE;
        double es = e * s;
        double growth = Math.fma(square, GELU_TANH_CUBIC_3, GELU_TANH_LINEAR);
        double cGrowth = c * growth;
        double v = Math.fma(cGrowth, es, 1.0);
        double w = s * v;
        float slope = (float) w;
        float y = dy * slope;
        return y;
    }
}
