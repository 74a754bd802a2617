// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;
import static org.lanewise.kernels.internal.elementwise.function.Polynomials.*;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** y = h(x) over a whole number of vectors. */
public final class VectorExpShifted {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorExpShifted() {}

    /** The loop. */
    public static void run(float shiftValue, float[] xs, int xo, float[] ys, int yo, int n) {
        FloatVector shift = T.cast(FloatVector.broadcast(S, shiftValue));
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            FloatVector d = x.sub(shift);
            FloatVector low = d.blend(T.cast(FloatVector.broadcast(S, EXP_LOWEST)), d.compare(VectorOperators.LT, T.cast(FloatVector.broadcast(S, EXP_LOWEST))));
            FloatVector shifted = low.fma(T.cast(FloatVector.broadcast(S, LOG2_E)), T.cast(FloatVector.broadcast(S, MAGIC)));
            FloatVector kf = shifted.sub(T.cast(FloatVector.broadcast(S, MAGIC)));
            FloatVector rHigh = kf.fma(T.cast(FloatVector.broadcast(S, MINUS_LN2_HIGH)), low);
            FloatVector r = kf.fma(T.cast(FloatVector.broadcast(S, MINUS_LN2_LOW)), rHigh);
            IntVector shiftedBits = FloatLanes.INT_TYPE.cast(shifted.reinterpretAsInts());
            FloatVector r2 = r.mul(r);
            FloatVector q3 = r.fma(T.cast(FloatVector.broadcast(S, EXP_4)), T.cast(FloatVector.broadcast(S, EXP_3)));
            FloatVector q2 = r.fma(q3, T.cast(FloatVector.broadcast(S, EXP_2)));
            FloatVector q1 = r.fma(q2, T.cast(FloatVector.broadcast(S, EXP_1)));
            FloatVector q = r.fma(q1, T.cast(FloatVector.broadcast(S, EXP_0)));
            FloatVector hi = r.add(T.cast(FloatVector.broadcast(S, 1f)));
            FloatVector one = hi.sub(T.cast(FloatVector.broadcast(S, 1f)));
            FloatVector lo = r.sub(one);
            FloatVector c = q.fma(r2, lo);
            FloatVector p = hi.add(c);
            IntVector half = shiftedBits.lanewise(VectorOperators.ASHR, 1);
            IntVector halfBits = half.lanewise(VectorOperators.LSHL, 23);
            IntVector kBits = shiftedBits.lanewise(VectorOperators.LSHL, 23);
            IntVector restBits = kBits.lanewise(VectorOperators.SUB, halfBits);
            IntVector sBits = restBits.lanewise(VectorOperators.ADD, ONE_BITS);
            FloatVector s = T.cast(sBits.reinterpretAsFloats());
            IntVector pBits = FloatLanes.INT_TYPE.cast(p.reinterpretAsInts());
            IntVector scaledBits = pBits.lanewise(VectorOperators.ADD, halfBits);
            FloatVector scaled = T.cast(scaledBits.reinterpretAsFloats());
            FloatVector finite = scaled.mul(s);
            FloatVector special = d.mul(T.cast(FloatVector.broadcast(S, Float.POSITIVE_INFINITY)));
            FloatVector y = special.blend(finite, d.compare(VectorOperators.LT, T.cast(FloatVector.broadcast(S, EXP_HIGHEST))));
            y.intoArray(ys, yo + i);
        }
    }
}
