// Written by NormGenerator; change it there.
package org.lanewise.kernels.internal.norm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** y = gamma (x - mean) inverse + beta: whole vectors, and the tail by the twin. */
final class VectorLayerNormForward {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorLayerNormForward() {}

    /** The pass. */
    static void run(float meanValue, float inverseValue, float[] xs, int xAt, float[] gammas, int gammaAt, float[] betas, int betaAt, float[] ys, int yAt, int n) {
        int done = S.loopBound(n);
        FloatVector mean = T.cast(FloatVector.broadcast(S, meanValue));
        FloatVector inverse = T.cast(FloatVector.broadcast(S, inverseValue));
        for (int i = 0; i < done; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xAt + i));
            FloatVector gamma = T.cast(FloatVector.fromArray(S, gammas, gammaAt + i));
            FloatVector beta = T.cast(FloatVector.fromArray(S, betas, betaAt + i));
            FloatVector d = x.sub(mean);
            FloatVector normal = d.mul(inverse);
            FloatVector y = normal.fma(gamma, beta);
            y.intoArray(ys, yAt + i);
        }
        ScalarLayerNormForward.run(meanValue, inverseValue, xs, xAt + done, gammas, gammaAt + done, betas, betaAt + done, ys, yAt + done, n - done);
    }
}
