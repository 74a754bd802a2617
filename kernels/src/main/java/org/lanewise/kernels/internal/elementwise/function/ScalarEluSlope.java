// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

/** The twin of {@link VectorEluSlope}. */
public final class ScalarEluSlope {
    private ScalarEluSlope() {}

    /** The loop. */
    public static void run(float unscale, float alpha, float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        for (int i = 0; i < n; i++) {
            dxs[dxo + i] = of(unscale, alpha, xs[xo + i], dys[dyo + i]);
        }
    }

    private static float of(float unscale, float alpha, float x, float dy) {
        float h = x * unscale;
        float below = h + alpha;
        float slope = h > 0f ? 1f : below;
        float y = dy * slope;
        return y;
    }
}
