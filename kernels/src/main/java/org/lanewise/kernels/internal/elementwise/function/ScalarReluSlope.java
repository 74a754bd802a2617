// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

/** The twin of {@link VectorReluSlope}. */
public final class ScalarReluSlope {
    private ScalarReluSlope() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        for (int i = 0; i < n; i++) {
            dxs[dxo + i] = of(xs[xo + i], dys[dyo + i]);
        }
    }

    private static float of(float x, float dy) {
        float y = x > 0f ? dy : 0f;
        return y;
    }
}
