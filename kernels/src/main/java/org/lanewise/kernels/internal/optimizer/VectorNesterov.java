// Written by OptimizerGenerator; change it there.
package org.lanewise.kernels.internal.optimizer;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** v = mu v + g, direction = mu v + g; whole vectors, and the tail by the twin. */
public final class VectorNesterov {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorNesterov() {}

    /** The pass. */
    public static void run(float scale, float l2, float keep, float minusRate, float shrink, float mu, float[] gs, int go, float[] vs, int vo, float[] ws, int wo, int n) {
        int done = S.loopBound(n);
        for (int i = 0; i < done; i += VL) {
            FloatVector raw = T.cast(FloatVector.fromArray(S, gs, go + i));
            FloatVector w = T.cast(FloatVector.fromArray(S, ws, wo + i));
            FloatVector v = T.cast(FloatVector.fromArray(S, vs, vo + i));
            FloatVector scaled = T.cast(FloatVector.broadcast(S, scale)).mul(raw);
            FloatVector g = T.cast(FloatVector.broadcast(S, l2)).fma(w, scaled);
            FloatVector vNext = T.cast(FloatVector.broadcast(S, mu)).fma(v, g);
            FloatVector direction = T.cast(FloatVector.broadcast(S, mu)).fma(vNext, g);
            FloatVector kept = T.cast(FloatVector.broadcast(S, keep)).mul(w);
            FloatVector moved = T.cast(FloatVector.broadcast(S, minusRate)).fma(direction, kept);
            FloatVector size = moved.lanewise(VectorOperators.ABS);
            FloatVector shorter = size.sub(T.cast(FloatVector.broadcast(S, shrink)));
            FloatVector rest = shorter.max(0f);
            FloatVector next = T.cast(FloatLanes.INT_TYPE.cast(rest.reinterpretAsInts()).or(FloatLanes.INT_TYPE.cast(moved.reinterpretAsInts()).and(Integer.MIN_VALUE)).reinterpretAsFloats());
            vNext.intoArray(vs, vo + i);
            next.intoArray(ws, wo + i);
        }
        ScalarNesterov.run(scale, l2, keep, minusRate, shrink, mu, gs, go + done, vs, vo + done, ws, wo + done, n - done);
    }
}
