// Written by OptimizerGenerator; change it there.
package org.lanewise.kernels.internal.optimizer;

/** m = beta1 m + (1 - beta1) g, v = beta2 v + (1 - beta2) g^2, direction = c1 m / (sqrt(c2 v) + epsilon); the scalar twin. */
public final class ScalarAdam {
    private ScalarAdam() {}

    /** The pass. */
    public static void run(float scale, float l2, float keep, float minusRate, float shrink, float beta1, float oneMinusBeta1, float beta2, float oneMinusBeta2, float correction1, float correction2, float epsilon, float[] gs, int go, float[] ms, int mo, float[] vs, int vo, float[] ws, int wo, int n) {
        for (int i = 0; i < n; i++) {
            float raw = gs[go + i];
            float w = ws[wo + i];
            float m = ms[mo + i];
            float v = vs[vo + i];
            float scaled = scale * raw;
            float g = Math.fma(l2, w, scaled);
            float newM = oneMinusBeta1 * g;
            float mNext = Math.fma(beta1, m, newM);
            float part = oneMinusBeta2 * g;
            float newV = part * g;
            float vNext = Math.fma(beta2, v, newV);
            float mean = correction1 * mNext;
            float square = correction2 * vNext;
            float root = (float) Math.sqrt(square);
            float divisor = root + epsilon;
            float direction = mean / divisor;
            float kept = keep * w;
            float moved = Math.fma(minusRate, direction, kept);
            float size = Math.abs(moved);
            float shorter = size - shrink;
            float rest = Math.max(shorter, 0f);
            float next = Math.copySign(rest, moved);
            ms[mo + i] = mNext;
            vs[vo + i] = vNext;
            ws[wo + i] = next;
        }
    }
}
