// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;

/** The twin of {@link VectorHardSwish}. */
public final class ScalarHardSwish {
    private ScalarHardSwish() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i++) {
            ys[yo + i] = of(xs[xo + i]);
        }
    }

    private static float of(float x) {
        double wide = (double) x;
        double xl = wide < -4.0 ? -4.0 : wide;
        double shifted = xl + 3.0;
        double aboveZero = shifted < 0.0 ? 0.0 : shifted;
        double gate = aboveZero > 6.0 ? 6.0 : aboveZero;
        double product = xl * gate;
        double w = product * SIXTH;
        float y = (float) w;
        return y;
    }
}
