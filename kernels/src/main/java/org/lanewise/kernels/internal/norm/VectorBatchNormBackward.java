// Written by NormGenerator; change it there.
package org.lanewise.kernels.internal.norm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** dx = gain (dy - meanDy - (x - mean) inverse meanDyN): whole vectors, and the tail by the twin. */
final class VectorBatchNormBackward {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorBatchNormBackward() {}

    /** The pass. */
    static void run(float[] xs, int xAt, float[] means, int meanAt, float[] inverses, int inverseAt, float[] gains, int gainAt, float[] dys, int dyAt, float[] meanDys, int meanDyAt, float[] minusMeanDyNs, int minusMeanDyNAt, float[] dxs, int dxAt, int n) {
        int done = S.loopBound(n);
        for (int i = 0; i < done; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xAt + i));
            FloatVector mean = T.cast(FloatVector.fromArray(S, means, meanAt + i));
            FloatVector inverse = T.cast(FloatVector.fromArray(S, inverses, inverseAt + i));
            FloatVector gain = T.cast(FloatVector.fromArray(S, gains, gainAt + i));
            FloatVector dy = T.cast(FloatVector.fromArray(S, dys, dyAt + i));
            FloatVector meanDy = T.cast(FloatVector.fromArray(S, meanDys, meanDyAt + i));
            FloatVector minusMeanDyN = T.cast(FloatVector.fromArray(S, minusMeanDyNs, minusMeanDyNAt + i));
            FloatVector d = x.sub(mean);
            FloatVector normal = d.mul(inverse);
            FloatVector straight = dy.sub(meanDy);
            FloatVector direction = normal.fma(minusMeanDyN, straight);
            FloatVector dx = direction.mul(gain);
            dx.intoArray(dxs, dxAt + i);
        }
        ScalarBatchNormBackward.run(xs, xAt + done, means, meanAt + done, inverses, inverseAt + done, gains, gainAt + done, dys, dyAt + done, meanDys, meanDyAt + done, minusMeanDyNs, minusMeanDyNAt + done, dxs, dxAt + done, n - done);
    }
}
