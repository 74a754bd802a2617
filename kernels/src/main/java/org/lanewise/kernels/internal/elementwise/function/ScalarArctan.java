// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;
import static org.lanewise.kernels.internal.elementwise.function.Polynomials.*;

/** The twin of {@link VectorArctan}. */
public final class ScalarArctan {
    private ScalarArctan() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i++) {
            ys[yo + i] = of(xs[xo + i]);
        }
    }

    private static float of(float x) {
        float a = Math.abs(x);
        float minus = a - 1f;
        float plus = a + 1f;
        float upperN = a < ARCTAN_HIGH ? minus : -1f;
        float upperD = a < ARCTAN_HIGH ? plus : a;
        float upperBase = a < ARCTAN_HIGH ? QUARTER_PI : HALF_PI;
        float numerator = a < ARCTAN_LOW ? a : upperN;
        float denominator = a < ARCTAN_LOW ? 1f : upperD;
        float base = a < ARCTAN_LOW ? 0f : upperBase;
        float t = numerator / denominator;
        float u = t * t;
        float q4 = Math.fma(u, ARCTAN_5, ARCTAN_4);
        float q3 = Math.fma(u, q4, ARCTAN_3);
        float q2 = Math.fma(u, q3, ARCTAN_2);
        float q1 = Math.fma(u, q2, ARCTAN_1);
        float q = Math.fma(u, q1, ARCTAN_0);
        float baseLow = base * PI_LOW_SHARE;
        float t3 = t * u;
        float c = Math.fma(t3, q, baseLow);
        float tail = t + c;
        float positive = base + tail;
        int yBits = Float.floatToRawIntBits(positive);
        int yOf = Float.floatToRawIntBits(x);
        int ySign = yOf & Integer.MIN_VALUE;
        int ySigned = yBits | ySign;
        float y = Float.intBitsToFloat(ySigned);
        return y;
    }
}
