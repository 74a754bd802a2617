// Written by NormGenerator; change it there.
package org.lanewise.kernels.internal.norm;

/** dGamma += dy (x - mean) inverse, dBeta += dy, g = dy gamma: the scalar twin. */
final class ScalarLayerNormGradients {
    private ScalarLayerNormGradients() {}

    /** The pass. */
    static void run(float mean, float inverse, float[] xs, int xAt, float[] gammas, int gammaAt, float[] dys, int dyAt, float[] dGammas, int dGammaAt, float[] dBetas, int dBetaAt, float[] gs, int gAt, int n) {
        for (int i = 0; i < n; i++) {
            float x = xs[xAt + i];
            float gamma = gammas[gammaAt + i];
            float dy = dys[dyAt + i];
            float dGamma = dGammas[dGammaAt + i];
            float dBeta = dBetas[dBetaAt + i];
            float d = x - mean;
            float normal = d * inverse;
            float dGammaNext = Math.fma(dy, normal, dGamma);
            float dBetaNext = dBeta + dy;
            float g = dy * gamma;
            dGammas[dGammaAt + i] = dGammaNext;
            dBetas[dBetaAt + i] = dBetaNext;
            gs[gAt + i] = g;
        }
    }
}
