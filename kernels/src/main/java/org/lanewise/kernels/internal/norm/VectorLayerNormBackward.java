// Written by NormGenerator; change it there.
package org.lanewise.kernels.internal.norm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** dx = inverse (g - meanG - (x - mean) inverse meanGn): whole vectors, and the tail by the twin. */
final class VectorLayerNormBackward {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorLayerNormBackward() {}

    /** The pass. */
    static void run(float meanValue, float inverseValue, float meanGValue, float minusMeanGnValue, float[] xs, int xAt, float[] gs, int gAt, float[] dxs, int dxAt, int n) {
        int done = S.loopBound(n);
        FloatVector mean = T.cast(FloatVector.broadcast(S, meanValue));
        FloatVector inverse = T.cast(FloatVector.broadcast(S, inverseValue));
        FloatVector meanG = T.cast(FloatVector.broadcast(S, meanGValue));
        FloatVector minusMeanGn = T.cast(FloatVector.broadcast(S, minusMeanGnValue));
        for (int i = 0; i < done; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xAt + i));
            FloatVector g = T.cast(FloatVector.fromArray(S, gs, gAt + i));
            FloatVector d = x.sub(mean);
            FloatVector normal = d.mul(inverse);
            FloatVector straight = g.sub(meanG);
            FloatVector direction = normal.fma(minusMeanGn, straight);
            FloatVector dx = direction.mul(inverse);
            dx.intoArray(dxs, dxAt + i);
        }
        ScalarLayerNormBackward.run(meanValue, inverseValue, meanGValue, minusMeanGnValue, xs, xAt + done, gs, gAt + done, dxs, dxAt + done, n - done);
    }
}
