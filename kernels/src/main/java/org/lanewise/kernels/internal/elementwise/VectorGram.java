package org.lanewise.kernels.internal.elementwise;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** What makes kernel values of inner products, in whole vectors; the tail by {@link ScalarGram}. */
final class VectorGram {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorGram() {}

    /** c = max(xx + yy - 2 c, 0) / minusH. */
    static void exponents(float xx, float[] yy, int yo, float minusH, float[] c, int co, int n) {
        int done = S.loopBound(n);
        FloatVector minusTwo = T.cast(FloatVector.broadcast(S, -2f));
        FloatVector divisor = T.cast(FloatVector.broadcast(S, minusH));
        for (int i = 0; i < done; i += VL) {
            FloatVector squares = T.cast(FloatVector.fromArray(S, yy, yo + i)).add(xx);
            minusTwo.fma(T.cast(FloatVector.fromArray(S, c, co + i)), squares)
                    .max(0f)
                    .div(divisor)
                    .intoArray(c, co + i);
        }
        ScalarGram.exponents(xx, yy, yo + done, minusH, c, co + done, n - done);
    }

    /** c = c^degree, degree at least 1: squares and products from degree's highest bit down. */
    static void power(int degree, float[] c, int co, int n) {
        int done = S.loopBound(n);
        int top = Integer.highestOneBit(degree);
        for (int i = 0; i < done; i += VL) {
            FloatVector v = T.cast(FloatVector.fromArray(S, c, co + i));
            FloatVector p = v;
            for (int bit = top >>> 1; bit != 0; bit >>>= 1) {
                p = T.cast(p).mul(p);
                if ((degree & bit) != 0) {
                    p = T.cast(p).mul(v);
                }
            }
            p.intoArray(c, co + i);
        }
        ScalarGram.power(degree, c, co + done, n - done);
    }
}
