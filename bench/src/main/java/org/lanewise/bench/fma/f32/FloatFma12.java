package org.lanewise.bench.fma.f32;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.bench.fma.FmaWidth;

/**
 * Twelve independent chains of vector FMAs in registers: at least latency x units (4 x 2) of the x86 cores, and with the
 * two operands no more than the 16 registers of AVX2. Linked only when the vector module is there.
 */
final class FloatFma12 {
    private static final VectorSpecies<Float> S = FmaWidth.shape().withLanes(float.class);
    private static final int VL = S.length();

    /** FMAs per step. */
    static final int PER_STEP = 12 * VL;

    /** Elements of {@code data}: the accumulators and two operands. */
    static final int DATA = 14 * VL;

    private FloatFma12() {}

    static void run(int steps, float[] data) {
        FloatVector x = FloatVector.fromArray(S, data, 12 * VL);
        FloatVector y = FloatVector.fromArray(S, data, 13 * VL);
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
    }
}
