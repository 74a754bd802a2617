// Written by TypeGenerator from f32; change it there.
package org.lanewise.bench.fma.f64;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.bench.fma.FmaWidth;

/**
 * Twelve independent chains of vector FMAs in registers: at least latency x units (4 x 2) of the x86 cores, and with the
 * two operands no more than the 16 registers of AVX2. Linked only when the vector module is there.
 */
final class DoubleFma12 {
    private static final VectorSpecies<Double> S = FmaWidth.shape().withLanes(double.class);
    private static final int VL = S.length();

    /** FMAs per step. */
    static final int PER_STEP = 12 * VL;

    /** Elements of {@code data}: the accumulators and two operands. */
    static final int DATA = 14 * VL;

    private DoubleFma12() {}

    static void run(int steps, double[] data) {
        DoubleVector x = DoubleVector.fromArray(S, data, 12 * VL);
        DoubleVector y = DoubleVector.fromArray(S, data, 13 * VL);
        DoubleVector c0 = DoubleVector.fromArray(S, data, 0);
        DoubleVector c1 = DoubleVector.fromArray(S, data, VL);
        DoubleVector c2 = DoubleVector.fromArray(S, data, 2 * VL);
        DoubleVector c3 = DoubleVector.fromArray(S, data, 3 * VL);
        DoubleVector c4 = DoubleVector.fromArray(S, data, 4 * VL);
        DoubleVector c5 = DoubleVector.fromArray(S, data, 5 * VL);
        DoubleVector c6 = DoubleVector.fromArray(S, data, 6 * VL);
        DoubleVector c7 = DoubleVector.fromArray(S, data, 7 * VL);
        DoubleVector c8 = DoubleVector.fromArray(S, data, 8 * VL);
        DoubleVector c9 = DoubleVector.fromArray(S, data, 9 * VL);
        DoubleVector c10 = DoubleVector.fromArray(S, data, 10 * VL);
        DoubleVector c11 = DoubleVector.fromArray(S, data, 11 * VL);
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
