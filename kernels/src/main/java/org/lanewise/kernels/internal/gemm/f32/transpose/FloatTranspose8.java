// Written by TransposeGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f32.transpose;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Blocks of 8 x 8, where a vector has 8 lanes. */
final class FloatTranspose8 {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final VectorShuffle<Float> UP1 = VectorShuffle.fromOp(S, l -> l - 1 & 7);
    private static final VectorShuffle<Float> DOWN1 = VectorShuffle.fromOp(S, l -> l + 1 & 7);
    private static final VectorMask<Float> SET1 = VectorMask.fromLong(S, 0xaaL);
    private static final VectorMask<Float> CLEAR1 = SET1.not();
    private static final VectorShuffle<Float> UP2 = VectorShuffle.fromOp(S, l -> l - 2 & 7);
    private static final VectorShuffle<Float> DOWN2 = VectorShuffle.fromOp(S, l -> l + 2 & 7);
    private static final VectorMask<Float> SET2 = VectorMask.fromLong(S, 0xccL);
    private static final VectorMask<Float> CLEAR2 = SET2.not();
    private static final VectorShuffle<Float> UP4 = VectorShuffle.fromOp(S, l -> l - 4 & 7);
    private static final VectorShuffle<Float> DOWN4 = VectorShuffle.fromOp(S, l -> l + 4 & 7);
    private static final VectorMask<Float> SET4 = VectorMask.fromLong(S, 0xf0L);
    private static final VectorMask<Float> CLEAR4 = SET4.not();

    private FloatTranspose8() {}

    static void block(float[] from, int fromOffset, int ldFrom, float[] to, int toOffset, int ldTo) {
        FloatVector r0 = FloatVector.fromArray(S, from, fromOffset);
        FloatVector r1 = FloatVector.fromArray(S, from, fromOffset + ldFrom);
        FloatVector r2 = FloatVector.fromArray(S, from, fromOffset + 2 * ldFrom);
        FloatVector r3 = FloatVector.fromArray(S, from, fromOffset + 3 * ldFrom);
        FloatVector r4 = FloatVector.fromArray(S, from, fromOffset + 4 * ldFrom);
        FloatVector r5 = FloatVector.fromArray(S, from, fromOffset + 5 * ldFrom);
        FloatVector r6 = FloatVector.fromArray(S, from, fromOffset + 6 * ldFrom);
        FloatVector r7 = FloatVector.fromArray(S, from, fromOffset + 7 * ldFrom);
        FloatVector t1_0 = r0.blend(r1.rearrange(UP1), SET1);
        r1 = r1.blend(r0.rearrange(DOWN1), CLEAR1);
        r0 = t1_0;
        FloatVector t1_2 = r2.blend(r3.rearrange(UP1), SET1);
        r3 = r3.blend(r2.rearrange(DOWN1), CLEAR1);
        r2 = t1_2;
        FloatVector t1_4 = r4.blend(r5.rearrange(UP1), SET1);
        r5 = r5.blend(r4.rearrange(DOWN1), CLEAR1);
        r4 = t1_4;
        FloatVector t1_6 = r6.blend(r7.rearrange(UP1), SET1);
        r7 = r7.blend(r6.rearrange(DOWN1), CLEAR1);
        r6 = t1_6;
        FloatVector t2_0 = r0.blend(r2.rearrange(UP2), SET2);
        r2 = r2.blend(r0.rearrange(DOWN2), CLEAR2);
        r0 = t2_0;
        FloatVector t2_1 = r1.blend(r3.rearrange(UP2), SET2);
        r3 = r3.blend(r1.rearrange(DOWN2), CLEAR2);
        r1 = t2_1;
        FloatVector t2_4 = r4.blend(r6.rearrange(UP2), SET2);
        r6 = r6.blend(r4.rearrange(DOWN2), CLEAR2);
        r4 = t2_4;
        FloatVector t2_5 = r5.blend(r7.rearrange(UP2), SET2);
        r7 = r7.blend(r5.rearrange(DOWN2), CLEAR2);
        r5 = t2_5;
        FloatVector t4_0 = r0.blend(r4.rearrange(UP4), SET4);
        r4 = r4.blend(r0.rearrange(DOWN4), CLEAR4);
        r0 = t4_0;
        FloatVector t4_1 = r1.blend(r5.rearrange(UP4), SET4);
        r5 = r5.blend(r1.rearrange(DOWN4), CLEAR4);
        r1 = t4_1;
        FloatVector t4_2 = r2.blend(r6.rearrange(UP4), SET4);
        r6 = r6.blend(r2.rearrange(DOWN4), CLEAR4);
        r2 = t4_2;
        FloatVector t4_3 = r3.blend(r7.rearrange(UP4), SET4);
        r7 = r7.blend(r3.rearrange(DOWN4), CLEAR4);
        r3 = t4_3;
        r0.intoArray(to, toOffset);
        r1.intoArray(to, toOffset + ldTo);
        r2.intoArray(to, toOffset + 2 * ldTo);
        r3.intoArray(to, toOffset + 3 * ldTo);
        r4.intoArray(to, toOffset + 4 * ldTo);
        r5.intoArray(to, toOffset + 5 * ldTo);
        r6.intoArray(to, toOffset + 6 * ldTo);
        r7.intoArray(to, toOffset + 7 * ldTo);
    }
}
