// Written by NormGenerator; change it there.
package org.lanewise.kernels.internal.norm;

/** dx = inverse (g - meanG - (x - mean) inverse meanGn): the scalar twin. */
final class ScalarLayerNormBackward {
    private ScalarLayerNormBackward() {}

    /** The pass. */
    static void run(float mean, float inverse, float meanG, float minusMeanGn, float[] xs, int xAt, float[] gs, int gAt, float[] dxs, int dxAt, int n) {
        for (int i = 0; i < n; i++) {
            float x = xs[xAt + i];
            float g = gs[gAt + i];
            float d = x - mean;
            float normal = d * inverse;
            float straight = g - meanG;
            float direction = Math.fma(normal, minusMeanGn, straight);
            float dx = direction * inverse;
            dxs[dxAt + i] = dx;
        }
    }
}
