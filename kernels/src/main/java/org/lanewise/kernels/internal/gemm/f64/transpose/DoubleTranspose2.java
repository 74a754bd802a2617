// Written by TransposeGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f64.transpose;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** Blocks of 2 x 2, where a vector has 2 lanes. */
final class DoubleTranspose2 {
    private static final VectorSpecies<Double> S = DoubleLanes.SPECIES;
    private static final VectorShuffle<Double> UP1 = VectorShuffle.fromOp(S, l -> l - 1 & 1);
    private static final VectorShuffle<Double> DOWN1 = VectorShuffle.fromOp(S, l -> l + 1 & 1);
    private static final VectorMask<Double> SET1 = VectorMask.fromLong(S, 0x2L);
    private static final VectorMask<Double> CLEAR1 = SET1.not();

    private DoubleTranspose2() {}

    static void block(double[] from, int fromOffset, int ldFrom, double[] to, int toOffset, int ldTo) {
        DoubleVector r0 = DoubleVector.fromArray(S, from, fromOffset);
        DoubleVector r1 = DoubleVector.fromArray(S, from, fromOffset + ldFrom);
        DoubleVector t1_0 = r0.blend(r1.rearrange(UP1), SET1);
        r1 = r1.blend(r0.rearrange(DOWN1), CLEAR1);
        r0 = t1_0;
        r0.intoArray(to, toOffset);
        r1.intoArray(to, toOffset + ldTo);
    }
}
