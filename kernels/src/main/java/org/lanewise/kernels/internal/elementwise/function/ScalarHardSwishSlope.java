// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;

/** The twin of {@link VectorHardSwishSlope}. */
public final class ScalarHardSwishSlope {
    private ScalarHardSwishSlope() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        for (int i = 0; i < n; i++) {
            dxs[dxo + i] = of(xs[xo + i], dys[dyo + i]);
        }
    }

    private static float of(float x, float dy) {
        float sum = x + 1.5f;
        float back = sum - x;
        float kept = sum - back;
        float lostX = x - kept;
        float lostConstant = 1.5f - back;
        float lost = lostX + lostConstant;
        float lostThird = lost * THIRD;
        float rest = Math.fma(sum, THIRD_LOW, lostThird);
        float middle = Math.fma(sum, THIRD, rest);
        float notBelow = x < -3f ? 0f : middle;
        float slope = x > 3f ? 1f : notBelow;
        float y = dy * slope;
        return y;
    }
}
