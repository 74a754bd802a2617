// Written by OptimizerGenerator; change it there.
package org.lanewise.kernels.internal.optimizer;

/** direction = g; the scalar twin. */
public final class ScalarSgd {
    private ScalarSgd() {}

    /** The pass. */
    public static void run(float scale, float l2, float keep, float minusRate, float shrink, float[] gs, int go, float[] ws, int wo, int n) {
        for (int i = 0; i < n; i++) {
            float raw = gs[go + i];
            float w = ws[wo + i];
            float scaled = scale * raw;
            float g = Math.fma(l2, w, scaled);
            float direction = g;
            float kept = keep * w;
            float moved = Math.fma(minusRate, direction, kept);
            float size = Math.abs(moved);
            float shorter = size - shrink;
            float rest = Math.max(shorter, 0f);
            float next = Math.copySign(rest, moved);
            ws[wo + i] = next;
        }
    }
}
