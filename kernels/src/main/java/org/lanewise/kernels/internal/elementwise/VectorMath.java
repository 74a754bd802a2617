package org.lanewise.kernels.internal.elementwise;

import static org.lanewise.kernels.internal.elementwise.ExpConstants.*;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Elementary functions of a vector of floats; {@link ScalarMath} is the twin. Small enough that C2 inlines each. */
final class VectorMath {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;

    private VectorMath() {}

    static FloatVector exp(FloatVector x) {
        x = x.blend(LOWEST, x.lt(LOWEST));
        x = x.blend(HIGHEST, x.compare(VectorOperators.GT, HIGHEST));
        FloatVector shifted = x.fma(FloatVector.broadcast(S, LOG2_E), FloatVector.broadcast(S, MAGIC));
        FloatVector kf = shifted.sub(MAGIC);
        FloatVector r =
                kf.fma(FloatVector.broadcast(S, MINUS_LN2_LOW), kf.fma(FloatVector.broadcast(S, MINUS_LN2_HIGH), x));
        FloatVector p = expTail(r).fma(r.mul(r), r).add(1);
        IntVector k = shifted.reinterpretAsInts().sub(MAGIC_BITS);
        IntVector half = k.lanewise(VectorOperators.ASHR, 1);
        return p.mul(powerOfTwo(half)).mul(powerOfTwo(k.sub(half)));
    }

    static FloatVector tanh(FloatVector x) {
        FloatVector magnitude = x.abs();
        magnitude = magnitude.blend(TANH_HIGHEST, magnitude.compare(VectorOperators.GT, TANH_HIGHEST));
        FloatVector y = magnitude.mul(-2);
        FloatVector shifted = y.fma(FloatVector.broadcast(S, LOG2_E), FloatVector.broadcast(S, MAGIC));
        FloatVector kf = shifted.sub(MAGIC);
        FloatVector r =
                kf.fma(FloatVector.broadcast(S, MINUS_LN2_LOW), kf.fma(FloatVector.broadcast(S, MINUS_LN2_HIGH), y));
        FloatVector q = expTail(r).fma(r.mul(r), r);
        FloatVector s = powerOfTwo(shifted.reinterpretAsInts().sub(MAGIC_BITS));
        FloatVector e = s.fma(q, s.sub(1));
        FloatVector t = e.div(e.add(2)).abs();
        return t.reinterpretAsInts()
                .or(x.reinterpretAsInts().and(Integer.MIN_VALUE))
                .reinterpretAsFloats();
    }

    static FloatVector logistic(FloatVector x) {
        FloatVector e = exp(x.abs().neg());
        return e.blend(1, x.compare(VectorOperators.GE, 0)).div(e.add(1));
    }

    private static FloatVector expTail(FloatVector r) {
        FloatVector p = r.fma(FloatVector.broadcast(S, C7), FloatVector.broadcast(S, C6));
        p = p.fma(r, FloatVector.broadcast(S, C5));
        p = p.fma(r, FloatVector.broadcast(S, C4));
        p = p.fma(r, FloatVector.broadcast(S, C3));
        return p.fma(r, FloatVector.broadcast(S, C2));
    }

    private static FloatVector powerOfTwo(IntVector k) {
        return k.add(127).lanewise(VectorOperators.LSHL, 23).reinterpretAsFloats();
    }
}
