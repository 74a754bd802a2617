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
public final class VectorLog1p {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorLog1p() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            FloatVector u = x.add(T.cast(FloatVector.broadcast(S, 1f)));
            IntVector uBits = FloatLanes.INT_TYPE.cast(u.reinterpretAsInts());
            IntVector above = uBits.lanewise(VectorOperators.SUB, SQRT_HALF_BITS);
            IntVector kBits = above.lanewise(VectorOperators.AND, EXPONENT_AND_SIGN);
            IntVector mBits = uBits.lanewise(VectorOperators.SUB, kBits);
            FloatVector m = T.cast(mBits.reinterpretAsFloats());
            FloatVector fHigh = m.sub(T.cast(FloatVector.broadcast(S, 1f)));
            FloatVector xKept = u.sub(T.cast(FloatVector.broadcast(S, 1f)));
            FloatVector xLost = x.sub(xKept);
            IntVector sOrBelow = FloatLanes.INT_TYPE.cast(IntVector.broadcast(FloatLanes.INTS, ONE_BITS)).sub(kBits);
            IntVector sBits = sOrBelow.lanewise(VectorOperators.MAX, 0);
            FloatVector s = T.cast(sBits.reinterpretAsFloats());
            FloatVector lost = xLost.mul(s);
            FloatVector f = fHigh.add(lost);
            FloatVector fKept = f.sub(fHigh);
            FloatVector fLow = lost.sub(fKept);
            FloatVector kScaled = T.cast(kBits.convert(VectorOperators.I2F, 0));
            FloatVector f2 = f.mul(f);
            FloatVector q8 = f.fma(T.cast(FloatVector.broadcast(S, LOG1P_9)), T.cast(FloatVector.broadcast(S, LOG1P_8)));
            FloatVector q7 = f.fma(q8, T.cast(FloatVector.broadcast(S, LOG1P_7)));
            FloatVector q6 = f.fma(q7, T.cast(FloatVector.broadcast(S, LOG1P_6)));
            FloatVector q5 = f.fma(q6, T.cast(FloatVector.broadcast(S, LOG1P_5)));
            FloatVector q4 = f.fma(q5, T.cast(FloatVector.broadcast(S, LOG1P_4)));
            FloatVector q3 = f.fma(q4, T.cast(FloatVector.broadcast(S, LOG1P_3)));
            FloatVector q2 = f.fma(q3, T.cast(FloatVector.broadcast(S, LOG1P_2)));
            FloatVector q1 = f.fma(q2, T.cast(FloatVector.broadcast(S, LOG1P_1)));
            FloatVector q = f.fma(q1, T.cast(FloatVector.broadcast(S, LOG1P_0)));
            FloatVector kLn2 = kScaled.mul(T.cast(FloatVector.broadcast(S, LN2_HIGH_SCALED)));
            FloatVector hi = kLn2.add(f);
            FloatVector hiKept = hi.sub(kLn2);
            FloatVector hiLost = f.sub(hiKept);
            FloatVector kLow = kScaled.fma(T.cast(FloatVector.broadcast(S, LN2_LOW_SCALED)), fLow);
            FloatVector low = kLow.add(hiLost);
            FloatVector rest = f2.fma(q, low);
            FloatVector sum = hi.add(rest);
            FloatVector finite = x.blend(sum, x.compare(VectorOperators.LT, T.cast(FloatVector.broadcast(S, Float.POSITIVE_INFINITY))));
            FloatVector pole = T.cast(FloatVector.broadcast(S, Float.NaN)).blend(T.cast(FloatVector.broadcast(S, Float.NEGATIVE_INFINITY)), x.compare(VectorOperators.EQ, T.cast(FloatVector.broadcast(S, -1f))));
            FloatVector inside = pole.blend(finite, x.compare(VectorOperators.GT, T.cast(FloatVector.broadcast(S, -1f))));
            IntVector insideBits = FloatLanes.INT_TYPE.cast(inside.reinterpretAsInts());
            IntVector xBits = FloatLanes.INT_TYPE.cast(x.reinterpretAsInts());
            IntVector sign = xBits.lanewise(VectorOperators.AND, Integer.MIN_VALUE);
            IntVector yBits = insideBits.lanewise(VectorOperators.OR, sign);
            FloatVector y = T.cast(yBits.reinterpretAsFloats());
            y.intoArray(ys, yo + i);
        }
    }
}
