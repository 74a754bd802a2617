// Written by NormGenerator; change it there.
package org.lanewise.kernels.internal.norm;

/** y = gamma (x - mean) inverse + beta: the scalar twin. */
final class ScalarBatchNormForward {
    private ScalarBatchNormForward() {}

    /** The pass. */
    static void run(float[] xs, int xAt, float[] means, int meanAt, float[] inverses, int inverseAt, float[] gammas, int gammaAt, float[] betas, int betaAt, float[] ys, int yAt, int n) {
        for (int i = 0; i < n; i++) {
            float x = xs[xAt + i];
            float mean = means[meanAt + i];
            float inverse = inverses[inverseAt + i];
            float gamma = gammas[gammaAt + i];
            float beta = betas[betaAt + i];
            float d = x - mean;
            float normal = d * inverse;
            float y = Math.fma(normal, gamma, beta);
            ys[yAt + i] = y;
        }
    }
}
