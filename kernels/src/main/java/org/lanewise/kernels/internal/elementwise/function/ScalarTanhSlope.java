// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

/** The twin of {@link VectorTanhSlope}. */
public final class ScalarTanhSlope {
    private ScalarTanhSlope() {}

    /** The loop. */
    public static void run(float unscale, float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        for (int i = 0; i < n; i++) {
            dxs[dxo + i] = of(unscale, xs[xo + i], dys[dyo + i]);
        }
    }

    private static float of(float unscale, float x, float dy) {
        float h = x * unscale;
        float minusH = -h;
        float slope = Math.fma(minusH, h, 1f);
        float y = dy * slope;
        return y;
    }
}
