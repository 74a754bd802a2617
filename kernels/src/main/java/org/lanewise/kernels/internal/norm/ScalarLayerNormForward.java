// Written by NormGenerator; change it there.
package org.lanewise.kernels.internal.norm;

/** y = gamma (x - mean) inverse + beta: the scalar twin. */
final class ScalarLayerNormForward {
    private ScalarLayerNormForward() {}

    /** The pass. */
    static void run(float mean, float inverse, float[] xs, int xAt, float[] gammas, int gammaAt, float[] betas, int betaAt, float[] ys, int yAt, int n) {
        for (int i = 0; i < n; i++) {
            float x = xs[xAt + i];
            float gamma = gammas[gammaAt + i];
            float beta = betas[betaAt + i];
            float d = x - mean;
            float normal = d * inverse;
            float y = Math.fma(normal, gamma, beta);
            ys[yAt + i] = y;
        }
    }
}
