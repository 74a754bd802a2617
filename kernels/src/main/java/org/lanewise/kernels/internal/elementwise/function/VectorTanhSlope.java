// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** dx = dy h' over a whole number of vectors. */
public final class VectorTanhSlope {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorTanhSlope() {}

    /** The loop. */
    public static void run(float unscaleValue, float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        FloatVector unscale = T.cast(FloatVector.broadcast(S, unscaleValue));
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            FloatVector dy = T.cast(FloatVector.fromArray(S, dys, dyo + i));
            FloatVector h = x.mul(unscale);
            FloatVector minusH = h.neg();
            FloatVector slope = minusH.fma(h, T.cast(FloatVector.broadcast(S, 1f)));
            FloatVector y = dy.mul(slope);
            y.intoArray(dxs, dxo + i);
        }
    }
}
