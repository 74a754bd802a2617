// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

/** The twin of {@link VectorLeakyReluSlope}. */
public final class ScalarLeakyReluSlope {
    private ScalarLeakyReluSlope() {}

    /** The loop. */
    public static void run(float slope, float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        for (int i = 0; i < n; i++) {
            dxs[dxo + i] = of(slope, xs[xo + i], dys[dyo + i]);
        }
    }

    private static float of(float slope, float x, float dy) {
        float scaled = dy * slope;
        float y = x > 0f ? dy : scaled;
        return y;
    }
}
