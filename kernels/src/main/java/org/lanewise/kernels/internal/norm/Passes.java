// Written by NormGenerator; change it there.
package org.lanewise.kernels.internal.norm;

import org.lanewise.kernels.internal.Isa;

/** The passes over the columns of a row, by vectors or by the scalar twins. */
final class Passes {
    private Passes() {}

    /** y = gamma (x - mean) inverse + beta. */
    static void layerNormForward(float mean, float inverse, float[] xs, int xAt, float[] gammas, int gammaAt, float[] betas, int betaAt, float[] ys, int yAt, int n) {
        if (Isa.VECTOR) {
            VectorLayerNormForward.run(mean, inverse, xs, xAt, gammas, gammaAt, betas, betaAt, ys, yAt, n);
        } else {
            ScalarLayerNormForward.run(mean, inverse, xs, xAt, gammas, gammaAt, betas, betaAt, ys, yAt, n);
        }
    }

    /** dGamma += dy (x - mean) inverse, dBeta += dy, g = dy gamma. */
    static void layerNormGradients(float mean, float inverse, float[] xs, int xAt, float[] gammas, int gammaAt, float[] dys, int dyAt, float[] dGammas, int dGammaAt, float[] dBetas, int dBetaAt, float[] gs, int gAt, int n) {
        if (Isa.VECTOR) {
            VectorLayerNormGradients.run(mean, inverse, xs, xAt, gammas, gammaAt, dys, dyAt, dGammas, dGammaAt, dBetas, dBetaAt, gs, gAt, n);
        } else {
            ScalarLayerNormGradients.run(mean, inverse, xs, xAt, gammas, gammaAt, dys, dyAt, dGammas, dGammaAt, dBetas, dBetaAt, gs, gAt, n);
        }
    }

    /** dx = inverse (g - meanG - (x - mean) inverse meanGn). */
    static void layerNormBackward(float mean, float inverse, float meanG, float minusMeanGn, float[] xs, int xAt, float[] gs, int gAt, float[] dxs, int dxAt, int n) {
        if (Isa.VECTOR) {
            VectorLayerNormBackward.run(mean, inverse, meanG, minusMeanGn, xs, xAt, gs, gAt, dxs, dxAt, n);
        } else {
            ScalarLayerNormBackward.run(mean, inverse, meanG, minusMeanGn, xs, xAt, gs, gAt, dxs, dxAt, n);
        }
    }

    /** sum += x - mean, squares += (x - mean)^2. */
    static void batchNormDeviations(float[] xs, int xAt, float[] means, int meanAt, float[] sums, int sumAt, float[] squaress, int squaresAt, int n) {
        if (Isa.VECTOR) {
            VectorBatchNormDeviations.run(xs, xAt, means, meanAt, sums, sumAt, squaress, squaresAt, n);
        } else {
            ScalarBatchNormDeviations.run(xs, xAt, means, meanAt, sums, sumAt, squaress, squaresAt, n);
        }
    }

    /** y = gamma (x - mean) inverse + beta. */
    static void batchNormForward(float[] xs, int xAt, float[] means, int meanAt, float[] inverses, int inverseAt, float[] gammas, int gammaAt, float[] betas, int betaAt, float[] ys, int yAt, int n) {
        if (Isa.VECTOR) {
            VectorBatchNormForward.run(xs, xAt, means, meanAt, inverses, inverseAt, gammas, gammaAt, betas, betaAt, ys, yAt, n);
        } else {
            ScalarBatchNormForward.run(xs, xAt, means, meanAt, inverses, inverseAt, gammas, gammaAt, betas, betaAt, ys, yAt, n);
        }
    }

    /** dGamma += dy (x - mean) inverse, dBeta += dy. */
    static void batchNormGradients(float[] xs, int xAt, float[] means, int meanAt, float[] inverses, int inverseAt, float[] dys, int dyAt, float[] dGammas, int dGammaAt, float[] dBetas, int dBetaAt, int n) {
        if (Isa.VECTOR) {
            VectorBatchNormGradients.run(xs, xAt, means, meanAt, inverses, inverseAt, dys, dyAt, dGammas, dGammaAt, dBetas, dBetaAt, n);
        } else {
            ScalarBatchNormGradients.run(xs, xAt, means, meanAt, inverses, inverseAt, dys, dyAt, dGammas, dGammaAt, dBetas, dBetaAt, n);
        }
    }

    /** dx = gain (dy - meanDy - (x - mean) inverse meanDyN). */
    static void batchNormBackward(float[] xs, int xAt, float[] means, int meanAt, float[] inverses, int inverseAt, float[] gains, int gainAt, float[] dys, int dyAt, float[] meanDys, int meanDyAt, float[] minusMeanDyNs, int minusMeanDyNAt, float[] dxs, int dxAt, int n) {
        if (Isa.VECTOR) {
            VectorBatchNormBackward.run(xs, xAt, means, meanAt, inverses, inverseAt, gains, gainAt, dys, dyAt, meanDys, meanDyAt, minusMeanDyNs, minusMeanDyNAt, dxs, dxAt, n);
        } else {
            ScalarBatchNormBackward.run(xs, xAt, means, meanAt, inverses, inverseAt, gains, gainAt, dys, dyAt, meanDys, meanDyAt, minusMeanDyNs, minusMeanDyNAt, dxs, dxAt, n);
        }
    }
}
