// Written by TypeGenerator from f32; change it there.
package org.lanewise.bench.fma.f64;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.bench.fma.FmaWidth;

/**
 * Twenty-four chains, for cores with four FMA units and 32 registers (AArch64): twelve would not keep 4 x 4 busy. Linked
 * only when the vector module is there.
 */
final class DoubleFma24 {
    private static final VectorSpecies<Double> S = FmaWidth.shape().withLanes(double.class);
    private static final int VL = S.length();

    /** FMAs per step. */
    static final int PER_STEP = 24 * VL;

    /** Elements of {@code data}: the accumulators and two operands. */
    static final int DATA = 26 * VL;

    private DoubleFma24() {}

    static void run(int steps, double[] data) {
        DoubleVector x = DoubleVector.fromArray(S, data, 24 * VL);
        DoubleVector y = DoubleVector.fromArray(S, data, 25 * VL);
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
        DoubleVector c12 = DoubleVector.fromArray(S, data, 12 * VL);
        DoubleVector c13 = DoubleVector.fromArray(S, data, 13 * VL);
        DoubleVector c14 = DoubleVector.fromArray(S, data, 14 * VL);
        DoubleVector c15 = DoubleVector.fromArray(S, data, 15 * VL);
        DoubleVector c16 = DoubleVector.fromArray(S, data, 16 * VL);
        DoubleVector c17 = DoubleVector.fromArray(S, data, 17 * VL);
        DoubleVector c18 = DoubleVector.fromArray(S, data, 18 * VL);
        DoubleVector c19 = DoubleVector.fromArray(S, data, 19 * VL);
        DoubleVector c20 = DoubleVector.fromArray(S, data, 20 * VL);
        DoubleVector c21 = DoubleVector.fromArray(S, data, 21 * VL);
        DoubleVector c22 = DoubleVector.fromArray(S, data, 22 * VL);
        DoubleVector c23 = DoubleVector.fromArray(S, data, 23 * VL);
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
