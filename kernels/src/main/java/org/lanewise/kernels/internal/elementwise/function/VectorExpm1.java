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
public final class VectorExpm1 {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorExpm1() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        FloatVector of0_5f = T.cast(FloatVector.broadcast(S, 0.5f));
        FloatVector of1f = T.cast(FloatVector.broadcast(S, 1f));
        FloatVector of2f = T.cast(FloatVector.broadcast(S, 2f));
        FloatVector ofEXPM1_0 = T.cast(FloatVector.broadcast(S, EXPM1_0));
        FloatVector ofEXPM1_1 = T.cast(FloatVector.broadcast(S, EXPM1_1));
        FloatVector ofEXPM1_2 = T.cast(FloatVector.broadcast(S, EXPM1_2));
        FloatVector ofEXPM1_3 = T.cast(FloatVector.broadcast(S, EXPM1_3));
        FloatVector ofEXPM1_4 = T.cast(FloatVector.broadcast(S, EXPM1_4));
        FloatVector ofEXPM1_5 = T.cast(FloatVector.broadcast(S, EXPM1_5));
        FloatVector ofEXPM1_LOWEST = T.cast(FloatVector.broadcast(S, EXPM1_LOWEST));
        FloatVector ofEXP_HIGHEST = T.cast(FloatVector.broadcast(S, EXP_HIGHEST));
        FloatVector ofFloat_POSITIVE_INFINITY = T.cast(FloatVector.broadcast(S, Float.POSITIVE_INFINITY));
        FloatVector ofLOG2_E = T.cast(FloatVector.broadcast(S, LOG2_E));
        FloatVector ofMAGIC = T.cast(FloatVector.broadcast(S, MAGIC));
        FloatVector ofMINUS_LN2_HIGH = T.cast(FloatVector.broadcast(S, MINUS_LN2_HIGH));
        FloatVector ofMINUS_LN2_LOW = T.cast(FloatVector.broadcast(S, MINUS_LN2_LOW));
        FloatVector ofMinus0_5f = T.cast(FloatVector.broadcast(S, -0.5f));
        FloatVector ofTINY = T.cast(FloatVector.broadcast(S, TINY));
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            FloatVector low = x.blend(ofEXPM1_LOWEST, x.compare(VectorOperators.LT, ofEXPM1_LOWEST));
            FloatVector shifted = low.lanewise(VectorOperators.FMA, ofLOG2_E, ofMAGIC);
            FloatVector kf = shifted.lanewise(VectorOperators.SUB, ofMAGIC);
            FloatVector rHigh = kf.lanewise(VectorOperators.FMA, ofMINUS_LN2_HIGH, low);
            FloatVector r = kf.lanewise(VectorOperators.FMA, ofMINUS_LN2_LOW, rHigh);
            IntVector shiftedBits = FloatLanes.INT_TYPE.cast(shifted.reinterpretAsInts());
            FloatVector rRest = rHigh.lanewise(VectorOperators.SUB, r);
            FloatVector rLow = kf.lanewise(VectorOperators.FMA, ofMINUS_LN2_LOW, rRest);
            FloatVector r2 = r.lanewise(VectorOperators.MUL, r);
            FloatVector q4 = r.lanewise(VectorOperators.FMA, ofEXPM1_5, ofEXPM1_4);
            FloatVector q3 = r.lanewise(VectorOperators.FMA, q4, ofEXPM1_3);
            FloatVector q2 = r.lanewise(VectorOperators.FMA, q3, ofEXPM1_2);
            FloatVector q1 = r.lanewise(VectorOperators.FMA, q2, ofEXPM1_1);
            FloatVector q = r.lanewise(VectorOperators.FMA, q1, ofEXPM1_0);
            FloatVector hi = r.lanewise(VectorOperators.ADD, of1f);
            FloatVector one = hi.lanewise(VectorOperators.SUB, of1f);
            FloatVector lo = r.lanewise(VectorOperators.SUB, one);
            FloatVector lower = lo.lanewise(VectorOperators.ADD, rLow);
            FloatVector c = q.lanewise(VectorOperators.FMA, r2, lower);
            IntVector kBits = shiftedBits.lanewise(VectorOperators.LSHL, 23);
            IntVector sBits = kBits.lanewise(VectorOperators.ADD, HALF_BITS);
            FloatVector s = T.cast(sBits.reinterpretAsFloats());
            FloatVector product = s.lanewise(VectorOperators.MUL, hi);
            FloatVector w = product.lanewise(VectorOperators.SUB, of0_5f);
            FloatVector back = w.lanewise(VectorOperators.SUB, product);
            FloatVector kept = w.lanewise(VectorOperators.SUB, back);
            FloatVector lostProduct = product.lanewise(VectorOperators.SUB, kept);
            FloatVector lostHalf = ofMinus0_5f.lanewise(VectorOperators.SUB, back);
            FloatVector lost = lostProduct.lanewise(VectorOperators.ADD, lostHalf);
            FloatVector rest = s.lanewise(VectorOperators.FMA, c, lost);
            FloatVector sum = w.lanewise(VectorOperators.ADD, rest);
            FloatVector finite = sum.lanewise(VectorOperators.MUL, of2f);
            FloatVector magnitude = x.abs();
            FloatVector small = finite.blend(x, magnitude.compare(VectorOperators.LT, ofTINY));
            FloatVector special = x.lanewise(VectorOperators.MUL, ofFloat_POSITIVE_INFINITY);
            FloatVector y = special.blend(small, x.compare(VectorOperators.LT, ofEXP_HIGHEST));
            y.intoArray(ys, yo + i);
        }
    }
}
