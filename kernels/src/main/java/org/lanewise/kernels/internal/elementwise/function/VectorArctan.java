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
public final class VectorArctan {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorArctan() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            FloatVector a = x.abs();
            FloatVector minus = a.sub(T.cast(FloatVector.broadcast(S, 1f)));
            FloatVector plus = a.add(T.cast(FloatVector.broadcast(S, 1f)));
            FloatVector upperN = T.cast(FloatVector.broadcast(S, -1f)).blend(minus, a.compare(VectorOperators.LT, T.cast(FloatVector.broadcast(S, ARCTAN_HIGH))));
            FloatVector upperD = a.blend(plus, a.compare(VectorOperators.LT, T.cast(FloatVector.broadcast(S, ARCTAN_HIGH))));
            FloatVector upperBase = T.cast(FloatVector.broadcast(S, HALF_PI)).blend(T.cast(FloatVector.broadcast(S, QUARTER_PI)), a.compare(VectorOperators.LT, T.cast(FloatVector.broadcast(S, ARCTAN_HIGH))));
            FloatVector numerator = upperN.blend(a, a.compare(VectorOperators.LT, T.cast(FloatVector.broadcast(S, ARCTAN_LOW))));
            FloatVector denominator = upperD.blend(T.cast(FloatVector.broadcast(S, 1f)), a.compare(VectorOperators.LT, T.cast(FloatVector.broadcast(S, ARCTAN_LOW))));
            FloatVector base = upperBase.blend(T.cast(FloatVector.broadcast(S, 0f)), a.compare(VectorOperators.LT, T.cast(FloatVector.broadcast(S, ARCTAN_LOW))));
            FloatVector t = numerator.div(denominator);
            FloatVector u = t.mul(t);
            FloatVector q4 = u.fma(T.cast(FloatVector.broadcast(S, ARCTAN_5)), T.cast(FloatVector.broadcast(S, ARCTAN_4)));
            FloatVector q3 = u.fma(q4, T.cast(FloatVector.broadcast(S, ARCTAN_3)));
            FloatVector q2 = u.fma(q3, T.cast(FloatVector.broadcast(S, ARCTAN_2)));
            FloatVector q1 = u.fma(q2, T.cast(FloatVector.broadcast(S, ARCTAN_1)));
            FloatVector q = u.fma(q1, T.cast(FloatVector.broadcast(S, ARCTAN_0)));
            FloatVector baseLow = base.mul(T.cast(FloatVector.broadcast(S, PI_LOW_SHARE)));
            FloatVector t3 = t.mul(u);
            FloatVector c = t3.fma(q, baseLow);
            FloatVector tail = t.add(c);
            FloatVector positive = base.add(tail);
            IntVector yBits = FloatLanes.INT_TYPE.cast(positive.reinterpretAsInts());
            IntVector yOf = FloatLanes.INT_TYPE.cast(x.reinterpretAsInts());
            IntVector ySign = yOf.lanewise(VectorOperators.AND, Integer.MIN_VALUE);
            IntVector ySigned = yBits.lanewise(VectorOperators.OR, ySign);
            FloatVector y = T.cast(ySigned.reinterpretAsFloats());
            y.intoArray(ys, yo + i);
        }
    }
}
