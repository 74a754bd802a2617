// Written by NormGenerator; change it there.
package org.lanewise.kernels.internal.norm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** sum += x - mean, squares += (x - mean)^2: whole vectors, and the tail by the twin. */
final class VectorBatchNormDeviations {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorBatchNormDeviations() {}

    /** The pass. */
    static void run(float[] xs, int xAt, float[] means, int meanAt, float[] sums, int sumAt, float[] squaress, int squaresAt, int n) {
        int done = S.loopBound(n);
        for (int i = 0; i < done; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xAt + i));
            FloatVector mean = T.cast(FloatVector.fromArray(S, means, meanAt + i));
            FloatVector sum = T.cast(FloatVector.fromArray(S, sums, sumAt + i));
            FloatVector squares = T.cast(FloatVector.fromArray(S, squaress, squaresAt + i));
            FloatVector d = x.sub(mean);
            FloatVector sumNext = sum.add(d);
            FloatVector squaresNext = d.fma(d, squares);
            sumNext.intoArray(sums, sumAt + i);
            squaresNext.intoArray(squaress, squaresAt + i);
        }
        ScalarBatchNormDeviations.run(xs, xAt + done, means, meanAt + done, sums, sumAt + done, squaress, squaresAt + done, n - done);
    }
}
