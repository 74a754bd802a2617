// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

/** The twin of {@link VectorStepSlope}. */
public final class ScalarStepSlope {
    private ScalarStepSlope() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        for (int i = 0; i < n; i++) {
            dxs[dxo + i] = of(xs[xo + i], dys[dyo + i]);
        }
    }

    private static float of(float x, float dy) {
        float y = 0f;
        return y;
    }
}
