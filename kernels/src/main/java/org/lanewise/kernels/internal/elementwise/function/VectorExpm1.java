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
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            FloatVector low = x.blend(T.cast(FloatVector.broadcast(S, EXPM1_LOWEST)), x.compare(VectorOperators.LT, T.cast(FloatVector.broadcast(S, EXPM1_LOWEST))));
            FloatVector shifted = low.fma(T.cast(FloatVector.broadcast(S, LOG2_E)), T.cast(FloatVector.broadcast(S, MAGIC)));
            FloatVector kf = shifted.sub(T.cast(FloatVector.broadcast(S, MAGIC)));
            FloatVector rHigh = kf.fma(T.cast(FloatVector.broadcast(S, MINUS_LN2_HIGH)), low);
            FloatVector r = kf.fma(T.cast(FloatVector.broadcast(S, MINUS_LN2_LOW)), rHigh);
            IntVector shiftedBits = FloatLanes.INT_TYPE.cast(shifted.reinterpretAsInts());
            FloatVector rRest = rHigh.sub(r);
            FloatVector rLow = kf.fma(T.cast(FloatVector.broadcast(S, MINUS_LN2_LOW)), rRest);
            FloatVector r2 = r.mul(r);
            FloatVector q4 = r.fma(T.cast(FloatVector.broadcast(S, EXPM1_5)), T.cast(FloatVector.broadcast(S, EXPM1_4)));
            FloatVector q3 = r.fma(q4, T.cast(FloatVector.broadcast(S, EXPM1_3)));
            FloatVector q2 = r.fma(q3, T.cast(FloatVector.broadcast(S, EXPM1_2)));
            FloatVector q1 = r.fma(q2, T.cast(FloatVector.broadcast(S, EXPM1_1)));
            FloatVector q = r.fma(q1, T.cast(FloatVector.broadcast(S, EXPM1_0)));
            FloatVector hi = r.add(T.cast(FloatVector.broadcast(S, 1f)));
            FloatVector one = hi.sub(T.cast(FloatVector.broadcast(S, 1f)));
            FloatVector lo = r.sub(one);
            FloatVector lower = lo.add(rLow);
            FloatVector c = q.fma(r2, lower);
            IntVector kBits = shiftedBits.lanewise(VectorOperators.LSHL, 23);
            IntVector sBits = kBits.lanewise(VectorOperators.ADD, HALF_BITS);
            FloatVector s = T.cast(sBits.reinterpretAsFloats());
            FloatVector product = s.mul(hi);
            FloatVector w = product.sub(T.cast(FloatVector.broadcast(S, 0.5f)));
            FloatVector back = w.sub(product);
            FloatVector kept = w.sub(back);
            FloatVector lostProduct = product.sub(kept);
            FloatVector lostHalf = T.cast(FloatVector.broadcast(S, -0.5f)).sub(back);
            FloatVector lost = lostProduct.add(lostHalf);
            FloatVector rest = s.fma(c, lost);
            FloatVector sum = w.add(rest);
            FloatVector finite = sum.mul(T.cast(FloatVector.broadcast(S, 2f)));
            FloatVector magnitude = x.abs();
            FloatVector small = finite.blend(x, magnitude.compare(VectorOperators.LT, T.cast(FloatVector.broadcast(S, TINY))));
            FloatVector special = x.mul(T.cast(FloatVector.broadcast(S, Float.POSITIVE_INFINITY)));
            FloatVector y = special.blend(small, x.compare(VectorOperators.LT, T.cast(FloatVector.broadcast(S, EXP_HIGHEST))));
            y.intoArray(ys, yo + i);
        }
    }
}
