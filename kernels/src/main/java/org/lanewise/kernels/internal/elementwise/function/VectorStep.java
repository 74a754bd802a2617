// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** y = h(x) over a whole number of vectors. */
public final class VectorStep {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorStep() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            FloatVector below = x.blend(T.cast(FloatVector.broadcast(S, 0f)), x.compare(VectorOperators.LT, T.cast(FloatVector.broadcast(S, 0f))));
            FloatVector y = below.blend(T.cast(FloatVector.broadcast(S, 1f)), x.compare(VectorOperators.GE, T.cast(FloatVector.broadcast(S, 0f))));
            y.intoArray(ys, yo + i);
        }
    }
}
