// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** dx = dy h' over a whole number of vectors. */
public final class VectorEluSlope {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorEluSlope() {}

    /** The loop. */
    public static void run(float unscaleValue, float alphaValue, float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        FloatVector unscale = T.cast(FloatVector.broadcast(S, unscaleValue));
        FloatVector alpha = T.cast(FloatVector.broadcast(S, alphaValue));
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            FloatVector dy = T.cast(FloatVector.fromArray(S, dys, dyo + i));
            FloatVector h = x.mul(unscale);
            FloatVector below = h.add(alpha);
            FloatVector slope = below.blend(T.cast(FloatVector.broadcast(S, 1f)), h.compare(VectorOperators.GT, T.cast(FloatVector.broadcast(S, 0f))));
            FloatVector y = dy.mul(slope);
            y.intoArray(dxs, dxo + i);
        }
    }
}
