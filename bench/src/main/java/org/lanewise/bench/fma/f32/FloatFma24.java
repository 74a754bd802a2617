package org.lanewise.bench.fma.f32;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.bench.fma.FmaWidth;

/**
 * Twenty-four chains, for cores with four FMA units and 32 registers (AArch64): twelve would not keep 4 x 4 busy. Linked
 * only when the vector module is there.
 */
final class FloatFma24 {
    private static final VectorSpecies<Float> S = FmaWidth.shape().withLanes(float.class);
    private static final int VL = S.length();

    /** FMAs per step. */
    static final int PER_STEP = 24 * VL;

    /** Elements of {@code data}: the accumulators and two operands. */
    static final int DATA = 26 * VL;

    private FloatFma24() {}

    static void run(int steps, float[] data) {
        FloatVector x = FloatVector.fromArray(S, data, 24 * VL);
        FloatVector y = FloatVector.fromArray(S, data, 25 * VL);
        FloatVector c0 = FloatVector.fromArray(S, data, 0);
        FloatVector c1 = FloatVector.fromArray(S, data, VL);
        FloatVector c2 = FloatVector.fromArray(S, data, 2 * VL);
        FloatVector c3 = FloatVector.fromArray(S, data, 3 * VL);
        FloatVector c4 = FloatVector.fromArray(S, data, 4 * VL);
        FloatVector c5 = FloatVector.fromArray(S, data, 5 * VL);
        FloatVector c6 = FloatVector.fromArray(S, data, 6 * VL);
        FloatVector c7 = FloatVector.fromArray(S, data, 7 * VL);
        FloatVector c8 = FloatVector.fromArray(S, data, 8 * VL);
        FloatVector c9 = FloatVector.fromArray(S, data, 9 * VL);
        FloatVector c10 = FloatVector.fromArray(S, data, 10 * VL);
        FloatVector c11 = FloatVector.fromArray(S, data, 11 * VL);
        FloatVector c12 = FloatVector.fromArray(S, data, 12 * VL);
        FloatVector c13 = FloatVector.fromArray(S, data, 13 * VL);
        FloatVector c14 = FloatVector.fromArray(S, data, 14 * VL);
        FloatVector c15 = FloatVector.fromArray(S, data, 15 * VL);
        FloatVector c16 = FloatVector.fromArray(S, data, 16 * VL);
        FloatVector c17 = FloatVector.fromArray(S, data, 17 * VL);
        FloatVector c18 = FloatVector.fromArray(S, data, 18 * VL);
        FloatVector c19 = FloatVector.fromArray(S, data, 19 * VL);
        FloatVector c20 = FloatVector.fromArray(S, data, 20 * VL);
        FloatVector c21 = FloatVector.fromArray(S, data, 21 * VL);
        FloatVector c22 = FloatVector.fromArray(S, data, 22 * VL);
        FloatVector c23 = FloatVector.fromArray(S, data, 23 * VL);
        for (int i = 0; i < steps; i++) {
            c0 = x.fma(y, c0);
            c1 = x.fma(y, c1);
            c2 = x.fma(y, c2);
            c3 = x.fma(y, c3);
            c4 = x.fma(y, c4);
            c5 = x.fma(y, c5);
            c6 = x.fma(y, c6);
            c7 = x.fma(y, c7);
            c8 = x.fma(y, c8);
            c9 = x.fma(y, c9);
            c10 = x.fma(y, c10);
            c11 = x.fma(y, c11);
            c12 = x.fma(y, c12);
            c13 = x.fma(y, c13);
            c14 = x.fma(y, c14);
            c15 = x.fma(y, c15);
            c16 = x.fma(y, c16);
            c17 = x.fma(y, c17);
            c18 = x.fma(y, c18);
            c19 = x.fma(y, c19);
            c20 = x.fma(y, c20);
            c21 = x.fma(y, c21);
            c22 = x.fma(y, c22);
            c23 = x.fma(y, c23);
        }
        c0.intoArray(data, 0);
        c1.intoArray(data, VL);
        c2.intoArray(data, 2 * VL);
        c3.intoArray(data, 3 * VL);
        c4.intoArray(data, 4 * VL);
        c5.intoArray(data, 5 * VL);
        c6.intoArray(data, 6 * VL);
        c7.intoArray(data, 7 * VL);
        c8.intoArray(data, 8 * VL);
        c9.intoArray(data, 9 * VL);
        c10.intoArray(data, 10 * VL);
        c11.intoArray(data, 11 * VL);
        c12.intoArray(data, 12 * VL);
        c13.intoArray(data, 13 * VL);
        c14.intoArray(data, 14 * VL);
        c15.intoArray(data, 15 * VL);
        c16.intoArray(data, 16 * VL);
        c17.intoArray(data, 17 * VL);
        c18.intoArray(data, 18 * VL);
        c19.intoArray(data, 19 * VL);
        c20.intoArray(data, 20 * VL);
        c21.intoArray(data, 21 * VL);
        c22.intoArray(data, 22 * VL);
        c23.intoArray(data, 23 * VL);
    }
}
