// Written by NormGenerator; change it there.
package org.lanewise.kernels.internal.norm;

/** dGamma += dy (x - mean) inverse, dBeta += dy: the scalar twin. */
final class ScalarBatchNormGradients {
    private ScalarBatchNormGradients() {}

    /** The pass. */
    static void run(float[] xs, int xAt, float[] means, int meanAt, float[] inverses, int inverseAt, float[] dys, int dyAt, float[] dGammas, int dGammaAt, float[] dBetas, int dBetaAt, int n) {
        for (int i = 0; i < n; i++) {
            float x = xs[xAt + i];
            float mean = means[meanAt + i];
            float inverse = inverses[inverseAt + i];
            float dy = dys[dyAt + i];
            float dGamma = dGammas[dGammaAt + i];
            float dBeta = dBetas[dBetaAt + i];
            float d = x - mean;
            float normal = d * inverse;
            float dGammaNext = Math.fma(dy, normal, dGamma);
            float dBetaNext = dBeta + dy;
            dGammas[dGammaAt + i] = dGammaNext;
            dBetas[dBetaAt + i] = dBetaNext;
        }
    }
}
