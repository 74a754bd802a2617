// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;
import static org.lanewise.kernels.internal.elementwise.function.Polynomials.*;

/** The twin of {@link VectorErf}. */
public final class ScalarErf {
    private ScalarErf() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i++) {
            ys[yo + i] = of(xs[xo + i]);
        }
    }

    private static float of(float x) {
        double wide = (double) x;
        double xl = wide < -3.95 ? -3.95 : wide;
        double c = xl > 3.95 ? 3.95 : xl;
        double square = c * c;
        double v = Math.fma(square, ERF_SCALE, -1.0);
        double q17 = Math.fma(v, ERF_18, ERF_17);
        double q16 = Math.fma(v, q17, ERF_16);
        double q15 = Math.fma(v, q16, ERF_15);
        double q14 = Math.fma(v, q15, ERF_14);
        double q13 = Math.fma(v, q14, ERF_13);
        double q12 = Math.fma(v, q13, ERF_12);
        double q11 = Math.fma(v, q12, ERF_11);
        double q10 = Math.fma(v, q11, ERF_10);
        double q9 = Math.fma(v, q10, ERF_9);
        double q8 = Math.fma(v, q9, ERF_8);
        double q7 = Math.fma(v, q8, ERF_7);
        double q6 = Math.fma(v, q7, ERF_6);
        double q5 = Math.fma(v, q6, ERF_5);
        double q4 = Math.fma(v, q5, ERF_4);
        double q3 = Math.fma(v, q4, ERF_3);
        double q2 = Math.fma(v, q3, ERF_2);
        double q1 = Math.fma(v, q2, ERF_1);
        double q = Math.fma(v, q1, ERF_0);
        double w = c * q;
        float y = (float) w;
        return y;
    }
}
