// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise;

import static org.lanewise.kernels.internal.elementwise.ExpConstants.*;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Elementary functions over a whole number of vectors. */
final class VectorFunctions {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorFunctions() {}

    static void expShifted(float shiftValue, float[] from, int fromOffset, float[] to, int toOffset, int n) {
        FloatVector shift = T.cast(FloatVector.broadcast(S, shiftValue));
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, from, fromOffset + i));
            FloatVector d = x.sub(shift);
            FloatVector low = d.blend(T.cast(FloatVector.broadcast(S, LOWEST)), d.compare(VectorOperators.LT, T.cast(FloatVector.broadcast(S, LOWEST))));
            FloatVector clamped = low.blend(T.cast(FloatVector.broadcast(S, HIGHEST)), low.compare(VectorOperators.GT, T.cast(FloatVector.broadcast(S, HIGHEST))));
            FloatVector shifted = clamped.fma(T.cast(FloatVector.broadcast(S, LOG2_E)), T.cast(FloatVector.broadcast(S, MAGIC)));
            FloatVector kf = shifted.sub(T.cast(FloatVector.broadcast(S, MAGIC)));
            FloatVector rHigh = kf.fma(T.cast(FloatVector.broadcast(S, MINUS_LN2_HIGH)), clamped);
            FloatVector r = kf.fma(T.cast(FloatVector.broadcast(S, MINUS_LN2_LOW)), rHigh);
            FloatVector p5 = r.fma(T.cast(FloatVector.broadcast(S, C7)), T.cast(FloatVector.broadcast(S, C6)));
            FloatVector p4 = p5.fma(r, T.cast(FloatVector.broadcast(S, C5)));
            FloatVector p3 = p4.fma(r, T.cast(FloatVector.broadcast(S, C4)));
            FloatVector p2 = p3.fma(r, T.cast(FloatVector.broadcast(S, C3)));
            FloatVector p1 = p2.fma(r, T.cast(FloatVector.broadcast(S, C2)));
            FloatVector r2 = r.mul(r);
            FloatVector q = p1.fma(r2, r);
            IntVector shiftedBits = shifted.reinterpretAsInts();
            IntVector k = shiftedBits.lanewise(VectorOperators.SUB, MAGIC_BITS);
            FloatVector p = q.add(T.cast(FloatVector.broadcast(S, 1f)));
            IntVector half = k.lanewise(VectorOperators.ASHR, 1);
            IntVector rest = k.lanewise(VectorOperators.SUB, half);
            IntVector s0Biased = half.lanewise(VectorOperators.ADD, 127);
            IntVector s0Bits = s0Biased.lanewise(VectorOperators.LSHL, 23);
            FloatVector s0 = s0Bits.reinterpretAsFloats();
            IntVector s1Biased = rest.lanewise(VectorOperators.ADD, 127);
            IntVector s1Bits = s1Biased.lanewise(VectorOperators.LSHL, 23);
            FloatVector s1 = s1Bits.reinterpretAsFloats();
            FloatVector scaled = p.mul(s0);
            FloatVector y = scaled.mul(s1);
            y.intoArray(to, toOffset + i);
        }
    }

    static void tanh(float[] from, int fromOffset, float[] to, int toOffset, int n) {
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, from, fromOffset + i));
            FloatVector magnitude = x.abs();
            FloatVector m = magnitude.blend(T.cast(FloatVector.broadcast(S, TANH_HIGHEST)), magnitude.compare(VectorOperators.GT, T.cast(FloatVector.broadcast(S, TANH_HIGHEST))));
            FloatVector d = m.mul(-2f);
            FloatVector shifted = d.fma(T.cast(FloatVector.broadcast(S, LOG2_E)), T.cast(FloatVector.broadcast(S, MAGIC)));
            FloatVector kf = shifted.sub(T.cast(FloatVector.broadcast(S, MAGIC)));
            FloatVector rHigh = kf.fma(T.cast(FloatVector.broadcast(S, MINUS_LN2_HIGH)), d);
            FloatVector r = kf.fma(T.cast(FloatVector.broadcast(S, MINUS_LN2_LOW)), rHigh);
            FloatVector p5 = r.fma(T.cast(FloatVector.broadcast(S, C7)), T.cast(FloatVector.broadcast(S, C6)));
            FloatVector p4 = p5.fma(r, T.cast(FloatVector.broadcast(S, C5)));
            FloatVector p3 = p4.fma(r, T.cast(FloatVector.broadcast(S, C4)));
            FloatVector p2 = p3.fma(r, T.cast(FloatVector.broadcast(S, C3)));
            FloatVector p1 = p2.fma(r, T.cast(FloatVector.broadcast(S, C2)));
            FloatVector r2 = r.mul(r);
            FloatVector q = p1.fma(r2, r);
            IntVector shiftedBits = shifted.reinterpretAsInts();
            IntVector k = shiftedBits.lanewise(VectorOperators.SUB, MAGIC_BITS);
            IntVector sBiased = k.lanewise(VectorOperators.ADD, 127);
            IntVector sBits = sBiased.lanewise(VectorOperators.LSHL, 23);
            FloatVector s = sBits.reinterpretAsFloats();
            FloatVector sMinus1 = s.sub(T.cast(FloatVector.broadcast(S, 1f)));
            FloatVector e = s.fma(q, sMinus1);
            FloatVector ePlus2 = e.add(T.cast(FloatVector.broadcast(S, 2f)));
            FloatVector t = e.div(ePlus2);
            FloatVector positive = t.abs();
            IntVector xBits = x.reinterpretAsInts();
            IntVector sign = xBits.lanewise(VectorOperators.AND, Integer.MIN_VALUE);
            IntVector tBits = positive.reinterpretAsInts();
            IntVector yBits = tBits.lanewise(VectorOperators.OR, sign);
            FloatVector y = yBits.reinterpretAsFloats();
            y.intoArray(to, toOffset + i);
        }
    }

    static void logistic(float[] from, int fromOffset, float[] to, int toOffset, int n) {
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, from, fromOffset + i));
            FloatVector magnitude = x.abs();
            FloatVector d = T.cast(FloatVector.broadcast(S, 0f)).sub(magnitude);
            FloatVector low = d.blend(T.cast(FloatVector.broadcast(S, LOWEST)), d.compare(VectorOperators.LT, T.cast(FloatVector.broadcast(S, LOWEST))));
            FloatVector clamped = low.blend(T.cast(FloatVector.broadcast(S, HIGHEST)), low.compare(VectorOperators.GT, T.cast(FloatVector.broadcast(S, HIGHEST))));
            FloatVector shifted = clamped.fma(T.cast(FloatVector.broadcast(S, LOG2_E)), T.cast(FloatVector.broadcast(S, MAGIC)));
            FloatVector kf = shifted.sub(T.cast(FloatVector.broadcast(S, MAGIC)));
            FloatVector rHigh = kf.fma(T.cast(FloatVector.broadcast(S, MINUS_LN2_HIGH)), clamped);
            FloatVector r = kf.fma(T.cast(FloatVector.broadcast(S, MINUS_LN2_LOW)), rHigh);
            FloatVector p5 = r.fma(T.cast(FloatVector.broadcast(S, C7)), T.cast(FloatVector.broadcast(S, C6)));
            FloatVector p4 = p5.fma(r, T.cast(FloatVector.broadcast(S, C5)));
            FloatVector p3 = p4.fma(r, T.cast(FloatVector.broadcast(S, C4)));
            FloatVector p2 = p3.fma(r, T.cast(FloatVector.broadcast(S, C3)));
            FloatVector p1 = p2.fma(r, T.cast(FloatVector.broadcast(S, C2)));
            FloatVector r2 = r.mul(r);
            FloatVector q = p1.fma(r2, r);
            IntVector shiftedBits = shifted.reinterpretAsInts();
            IntVector k = shiftedBits.lanewise(VectorOperators.SUB, MAGIC_BITS);
            FloatVector p = q.add(T.cast(FloatVector.broadcast(S, 1f)));
            IntVector half = k.lanewise(VectorOperators.ASHR, 1);
            IntVector rest = k.lanewise(VectorOperators.SUB, half);
            IntVector s0Biased = half.lanewise(VectorOperators.ADD, 127);
            IntVector s0Bits = s0Biased.lanewise(VectorOperators.LSHL, 23);
            FloatVector s0 = s0Bits.reinterpretAsFloats();
            IntVector s1Biased = rest.lanewise(VectorOperators.ADD, 127);
            IntVector s1Bits = s1Biased.lanewise(VectorOperators.LSHL, 23);
            FloatVector s1 = s1Bits.reinterpretAsFloats();
            FloatVector scaled = p.mul(s0);
            FloatVector e = scaled.mul(s1);
            FloatVector numerator = e.blend(T.cast(FloatVector.broadcast(S, 1f)), x.compare(VectorOperators.GE, T.cast(FloatVector.broadcast(S, 0f))));
            FloatVector denominator = e.add(T.cast(FloatVector.broadcast(S, 1f)));
            FloatVector y = numerator.div(denominator);
            y.intoArray(to, toOffset + i);
        }
    }
}
