// Written by NormGenerator; change it there.
package org.lanewise.kernels.internal.norm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** dGamma += dy (x - mean) inverse, dBeta += dy: whole vectors, and the tail by the twin. */
final class VectorBatchNormGradients {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorBatchNormGradients() {}

    /** The pass. */
    static void run(float[] xs, int xAt, float[] means, int meanAt, float[] inverses, int inverseAt, float[] dys, int dyAt, float[] dGammas, int dGammaAt, float[] dBetas, int dBetaAt, int n) {
        int done = S.loopBound(n);
        for (int i = 0; i < done; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xAt + i));
            FloatVector mean = T.cast(FloatVector.fromArray(S, means, meanAt + i));
            FloatVector inverse = T.cast(FloatVector.fromArray(S, inverses, inverseAt + i));
            FloatVector dy = T.cast(FloatVector.fromArray(S, dys, dyAt + i));
            FloatVector dGamma = T.cast(FloatVector.fromArray(S, dGammas, dGammaAt + i));
            FloatVector dBeta = T.cast(FloatVector.fromArray(S, dBetas, dBetaAt + i));
            FloatVector d = x.sub(mean);
            FloatVector normal = d.mul(inverse);
            FloatVector dGammaNext = dy.fma(normal, dGamma);
            FloatVector dBetaNext = dBeta.add(dy);
            dGammaNext.intoArray(dGammas, dGammaAt + i);
            dBetaNext.intoArray(dBetas, dBetaAt + i);
        }
        ScalarBatchNormGradients.run(xs, xAt + done, means, meanAt + done, inverses, inverseAt + done, dys, dyAt + done, dGammas, dGammaAt + done, dBetas, dBetaAt + done, n - done);
    }
}
