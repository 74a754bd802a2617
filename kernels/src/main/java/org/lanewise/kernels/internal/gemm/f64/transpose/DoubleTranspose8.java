// Written by TransposeGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f64.transpose;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** Blocks of 8 x 8, where a vector has 8 lanes. */
final class DoubleTranspose8 {
    private static final VectorSpecies<Double> S = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> T = DoubleLanes.TYPE;
    private static final VectorSpecies<Long> I = LongVector.SPECIES_512;
    private static final Class<? extends LongVector> TI = I.vectorType().asSubclass(LongVector.class);

    private static final long[] LOW1 = {0, 8, 2, 10, 4, 12, 6, 14};
    private static final long[] HIGH1 = {1, 9, 3, 11, 5, 13, 7, 15};
    private static final long[] LOW2 = {0, 1, 8, 9, 4, 5, 12, 13};
    private static final long[] HIGH2 = {2, 3, 10, 11, 6, 7, 14, 15};
    private static final long[] LOW4 = {0, 1, 2, 3, 8, 9, 10, 11};
    private static final long[] HIGH4 = {4, 5, 6, 7, 12, 13, 14, 15};

    private DoubleTranspose8() {}

    static void block(double[] from, int fromOffset, int ldFrom, double[] to, int toOffset, int ldTo) {
        LongVector low1 = TI.cast(LongVector.fromArray(I, LOW1, 0));
        LongVector high1 = TI.cast(LongVector.fromArray(I, HIGH1, 0));
        LongVector low2 = TI.cast(LongVector.fromArray(I, LOW2, 0));
        LongVector high2 = TI.cast(LongVector.fromArray(I, HIGH2, 0));
        LongVector low4 = TI.cast(LongVector.fromArray(I, LOW4, 0));
        LongVector high4 = TI.cast(LongVector.fromArray(I, HIGH4, 0));
        LongVector r0 = TI.cast(T.cast(DoubleVector.fromArray(S, from, fromOffset)).viewAsIntegralLanes());
        LongVector r1 = TI.cast(T.cast(DoubleVector.fromArray(S, from, fromOffset + ldFrom)).viewAsIntegralLanes());
        LongVector r2 = TI.cast(T.cast(DoubleVector.fromArray(S, from, fromOffset + 2 * ldFrom)).viewAsIntegralLanes());
        LongVector r3 = TI.cast(T.cast(DoubleVector.fromArray(S, from, fromOffset + 3 * ldFrom)).viewAsIntegralLanes());
        LongVector r4 = TI.cast(T.cast(DoubleVector.fromArray(S, from, fromOffset + 4 * ldFrom)).viewAsIntegralLanes());
        LongVector r5 = TI.cast(T.cast(DoubleVector.fromArray(S, from, fromOffset + 5 * ldFrom)).viewAsIntegralLanes());
        LongVector r6 = TI.cast(T.cast(DoubleVector.fromArray(S, from, fromOffset + 6 * ldFrom)).viewAsIntegralLanes());
        LongVector r7 = TI.cast(T.cast(DoubleVector.fromArray(S, from, fromOffset + 7 * ldFrom)).viewAsIntegralLanes());
        LongVector r1_0 = TI.cast(low1.selectFrom(r0, r1));
        LongVector r1_1 = TI.cast(high1.selectFrom(r0, r1));
        LongVector r1_2 = TI.cast(low1.selectFrom(r2, r3));
        LongVector r1_3 = TI.cast(high1.selectFrom(r2, r3));
        LongVector r1_4 = TI.cast(low1.selectFrom(r4, r5));
        LongVector r1_5 = TI.cast(high1.selectFrom(r4, r5));
        LongVector r1_6 = TI.cast(low1.selectFrom(r6, r7));
        LongVector r1_7 = TI.cast(high1.selectFrom(r6, r7));
        LongVector r2_0 = TI.cast(low2.selectFrom(r1_0, r1_2));
        LongVector r2_2 = TI.cast(high2.selectFrom(r1_0, r1_2));
        LongVector r2_1 = TI.cast(low2.selectFrom(r1_1, r1_3));
        LongVector r2_3 = TI.cast(high2.selectFrom(r1_1, r1_3));
        LongVector r2_4 = TI.cast(low2.selectFrom(r1_4, r1_6));
        LongVector r2_6 = TI.cast(high2.selectFrom(r1_4, r1_6));
        LongVector r2_5 = TI.cast(low2.selectFrom(r1_5, r1_7));
        LongVector r2_7 = TI.cast(high2.selectFrom(r1_5, r1_7));
        LongVector r4_0 = TI.cast(low4.selectFrom(r2_0, r2_4));
        LongVector r4_4 = TI.cast(high4.selectFrom(r2_0, r2_4));
        LongVector r4_1 = TI.cast(low4.selectFrom(r2_1, r2_5));
        LongVector r4_5 = TI.cast(high4.selectFrom(r2_1, r2_5));
        LongVector r4_2 = TI.cast(low4.selectFrom(r2_2, r2_6));
        LongVector r4_6 = TI.cast(high4.selectFrom(r2_2, r2_6));
        LongVector r4_3 = TI.cast(low4.selectFrom(r2_3, r2_7));
        LongVector r4_7 = TI.cast(high4.selectFrom(r2_3, r2_7));
        T.cast(r4_0.reinterpretAsDoubles()).intoArray(to, toOffset);
        T.cast(r4_1.reinterpretAsDoubles()).intoArray(to, toOffset + ldTo);
        T.cast(r4_2.reinterpretAsDoubles()).intoArray(to, toOffset + 2 * ldTo);
        T.cast(r4_3.reinterpretAsDoubles()).intoArray(to, toOffset + 3 * ldTo);
        T.cast(r4_4.reinterpretAsDoubles()).intoArray(to, toOffset + 4 * ldTo);
        T.cast(r4_5.reinterpretAsDoubles()).intoArray(to, toOffset + 5 * ldTo);
        T.cast(r4_6.reinterpretAsDoubles()).intoArray(to, toOffset + 6 * ldTo);
        T.cast(r4_7.reinterpretAsDoubles()).intoArray(to, toOffset + 7 * ldTo);
    }
}
