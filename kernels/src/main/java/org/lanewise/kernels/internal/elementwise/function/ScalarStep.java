// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

/** The twin of {@link VectorStep}. */
public final class ScalarStep {
    private ScalarStep() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i++) {
            ys[yo + i] = of(xs[xo + i]);
        }
    }

    private static float of(float x) {
        float below = x < 0f ? 0f : x;
        float y = x >= 0f ? 1f : below;
        return y;
    }
}
