// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** dx = dy h' over a whole number of vectors. */
public final class VectorReluSlope {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorReluSlope() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            FloatVector dy = T.cast(FloatVector.fromArray(S, dys, dyo + i));
            FloatVector y = T.cast(FloatVector.broadcast(S, 0f)).blend(dy, x.compare(VectorOperators.GT, T.cast(FloatVector.broadcast(S, 0f))));
            y.intoArray(dxs, dxo + i);
        }
    }
}
