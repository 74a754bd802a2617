package org.lanewise.kernels.internal.narrow;

import org.lanewise.kernels.NarrowType;
import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of a type's two kernels. */
final class NarrowHandOver extends HandOver {
    private static final int K = 16;
    private static final NarrowHandOver BF16 = new NarrowHandOver(NarrowType.BF16);
    private static final NarrowHandOver INT8 = new NarrowHandOver(NarrowType.INT8);

    private final NarrowType type;
    private final float[] x = new float[K];
    private final int[] words = new int[K * NarrowPanels.UNITS / 2];
    private final float[] scales = new float[NarrowPanels.UNITS];
    private final float[] y = new float[NarrowPanels.UNITS];
    private final float[] wide = new float[K * NarrowPanels.UNITS];

    private NarrowHandOver(NarrowType type) {
        this.type = type;
    }

    static HandOver of(NarrowType type) {
        return type == NarrowType.BF16 ? BF16 : INT8;
    }

    @Override
    protected void vector() {
        if (type == NarrowType.BF16) {
            VectorBfloat16.add(K, x, 0, words, 0, y, 0);
            VectorBfloat16.widen(K, words, 0, wide);
        } else {
            VectorInt8.add(K, x, 0, words, 0, scales, 0, y, 0);
            VectorInt8.widen(K, words, 0, scales, 0, wide);
        }
    }

    @Override
    protected void scalar() {
        if (type == NarrowType.BF16) {
            ScalarBfloat16.add(K, x, 0, words, 0, y, 0);
            ScalarBfloat16.widen(K, words, 0, wide);
        } else {
            ScalarInt8.add(K, x, 0, words, 0, scales, 0, y, 0);
            ScalarInt8.widen(K, words, 0, scales, 0, wide);
        }
    }
}
