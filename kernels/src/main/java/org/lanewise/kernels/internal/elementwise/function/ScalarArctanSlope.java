// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

/** The twin of {@link VectorArctanSlope}. */
public final class ScalarArctanSlope {
    private ScalarArctanSlope() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        for (int i = 0; i < n; i++) {
            dxs[dxo + i] = of(xs[xo + i], dys[dyo + i]);
        }
    }

    private static float of(float x, float dy) {
        double wide = (double) x;
        double denominator = Math.fma(wide, wide, 1.0);
        double w = 1.0 / denominator;
        float slope = (float) w;
        float y = dy * slope;
        return y;
    }
}
