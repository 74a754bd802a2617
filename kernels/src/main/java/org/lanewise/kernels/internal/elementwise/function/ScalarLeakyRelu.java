// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

/** The twin of {@link VectorLeakyRelu}. */
public final class ScalarLeakyRelu {
    private ScalarLeakyRelu() {}

    /** The loop. */
    public static void run(float slope, float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i++) {
            ys[yo + i] = of(slope, xs[xo + i]);
        }
    }

    private static float of(float slope, float x) {
        float scaled = x * slope;
        float y = x > 0f ? x : scaled;
        return y;
    }
}
