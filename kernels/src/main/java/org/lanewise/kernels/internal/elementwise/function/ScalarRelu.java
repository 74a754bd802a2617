// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

/** The twin of {@link VectorRelu}. */
public final class ScalarRelu {
    private ScalarRelu() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i++) {
            ys[yo + i] = of(xs[xo + i]);
        }
    }

    private static float of(float x) {
        float y = Math.max(x, 0f);
        return y;
    }
}
