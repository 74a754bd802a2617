// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** dx = dy h' over a whole number of vectors. */
public final class VectorHardSwishSlope {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorHardSwishSlope() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            FloatVector dy = T.cast(FloatVector.fromArray(S, dys, dyo + i));
            FloatVector sum = x.add(T.cast(FloatVector.broadcast(S, 1.5f)));
            FloatVector back = sum.sub(x);
            FloatVector kept = sum.sub(back);
            FloatVector lostX = x.sub(kept);
            FloatVector lostConstant = T.cast(FloatVector.broadcast(S, 1.5f)).sub(back);
            FloatVector lost = lostX.add(lostConstant);
            FloatVector lostThird = lost.mul(T.cast(FloatVector.broadcast(S, THIRD)));
            FloatVector rest = sum.fma(T.cast(FloatVector.broadcast(S, THIRD_LOW)), lostThird);
            FloatVector middle = sum.fma(T.cast(FloatVector.broadcast(S, THIRD)), rest);
            FloatVector notBelow = middle.blend(T.cast(FloatVector.broadcast(S, 0f)), x.compare(VectorOperators.LT, T.cast(FloatVector.broadcast(S, -3f))));
            FloatVector slope = notBelow.blend(T.cast(FloatVector.broadcast(S, 1f)), x.compare(VectorOperators.GT, T.cast(FloatVector.broadcast(S, 3f))));
            FloatVector y = dy.mul(slope);
            y.intoArray(dxs, dxo + i);
        }
    }
}
