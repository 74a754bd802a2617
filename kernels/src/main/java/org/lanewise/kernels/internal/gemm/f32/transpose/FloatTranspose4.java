// Written by TransposeGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f32.transpose;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Blocks of 4 x 4, where a vector has 4 lanes. */
final class FloatTranspose4 {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final VectorShuffle<Float> UP1 = VectorShuffle.fromOp(S, l -> l - 1 & 3);
    private static final VectorShuffle<Float> DOWN1 = VectorShuffle.fromOp(S, l -> l + 1 & 3);
    private static final VectorMask<Float> SET1 = VectorMask.fromLong(S, 0xaL);
    private static final VectorMask<Float> CLEAR1 = SET1.not();
    private static final VectorShuffle<Float> UP2 = VectorShuffle.fromOp(S, l -> l - 2 & 3);
    private static final VectorShuffle<Float> DOWN2 = VectorShuffle.fromOp(S, l -> l + 2 & 3);
    private static final VectorMask<Float> SET2 = VectorMask.fromLong(S, 0xcL);
    private static final VectorMask<Float> CLEAR2 = SET2.not();

    private FloatTranspose4() {}

    static void block(float[] from, int fromOffset, int ldFrom, float[] to, int toOffset, int ldTo) {
        FloatVector r0 = FloatVector.fromArray(S, from, fromOffset);
        FloatVector r1 = FloatVector.fromArray(S, from, fromOffset + ldFrom);
        FloatVector r2 = FloatVector.fromArray(S, from, fromOffset + 2 * ldFrom);
        FloatVector r3 = FloatVector.fromArray(S, from, fromOffset + 3 * ldFrom);
        FloatVector t1_0 = r0.blend(r1.rearrange(UP1), SET1);
        r1 = r1.blend(r0.rearrange(DOWN1), CLEAR1);
        r0 = t1_0;
        FloatVector t1_2 = r2.blend(r3.rearrange(UP1), SET1);
        r3 = r3.blend(r2.rearrange(DOWN1), CLEAR1);
        r2 = t1_2;
        FloatVector t2_0 = r0.blend(r2.rearrange(UP2), SET2);
        r2 = r2.blend(r0.rearrange(DOWN2), CLEAR2);
        r0 = t2_0;
        FloatVector t2_1 = r1.blend(r3.rearrange(UP2), SET2);
        r3 = r3.blend(r1.rearrange(DOWN2), CLEAR2);
        r1 = t2_1;
        r0.intoArray(to, toOffset);
        r1.intoArray(to, toOffset + ldTo);
        r2.intoArray(to, toOffset + 2 * ldTo);
        r3.intoArray(to, toOffset + 3 * ldTo);
    }
}
