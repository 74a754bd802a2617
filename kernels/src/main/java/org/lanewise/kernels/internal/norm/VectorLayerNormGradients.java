// Written by NormGenerator; change it there.
package org.lanewise.kernels.internal.norm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** dGamma += dy (x - mean) inverse, dBeta += dy, g = dy gamma: whole vectors, and the tail by the twin. */
final class VectorLayerNormGradients {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorLayerNormGradients() {}

    /** The pass. */
    static void run(float meanValue, float inverseValue, float[] xs, int xAt, float[] gammas, int gammaAt, float[] dys, int dyAt, float[] dGammas, int dGammaAt, float[] dBetas, int dBetaAt, float[] gs, int gAt, int n) {
        int done = S.loopBound(n);
        FloatVector mean = T.cast(FloatVector.broadcast(S, meanValue));
        FloatVector inverse = T.cast(FloatVector.broadcast(S, inverseValue));
        for (int i = 0; i < done; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xAt + i));
            FloatVector gamma = T.cast(FloatVector.fromArray(S, gammas, gammaAt + i));
            FloatVector dy = T.cast(FloatVector.fromArray(S, dys, dyAt + i));
            FloatVector dGamma = T.cast(FloatVector.fromArray(S, dGammas, dGammaAt + i));
            FloatVector dBeta = T.cast(FloatVector.fromArray(S, dBetas, dBetaAt + i));
            FloatVector d = x.sub(mean);
            FloatVector normal = d.mul(inverse);
            FloatVector dGammaNext = dy.fma(normal, dGamma);
            FloatVector dBetaNext = dBeta.add(dy);
            FloatVector g = dy.mul(gamma);
            dGammaNext.intoArray(dGammas, dGammaAt + i);
            dBetaNext.intoArray(dBetas, dBetaAt + i);
            g.intoArray(gs, gAt + i);
        }
        ScalarLayerNormGradients.run(meanValue, inverseValue, xs, xAt + done, gammas, gammaAt + done, dys, dyAt + done, dGammas, dGammaAt + done, dBetas, dBetaAt + done, gs, gAt + done, n - done);
    }
}
