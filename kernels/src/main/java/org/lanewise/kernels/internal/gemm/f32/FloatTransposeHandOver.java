package org.lanewise.kernels.internal.gemm.f32;

import org.lanewise.kernels.internal.gemm.f32.transpose.FloatTranspose;
import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of the transposition in registers. */
final class FloatTransposeHandOver extends HandOver {
    private static final FloatTransposeHandOver BLOCK = new FloatTransposeHandOver();

    private final float[] from = new float[FloatTuning.VL * FloatTuning.VL];
    private final float[] to = new float[from.length];

    /** More panels than the weights of a network have: packing them once needs the kernel no more when it is compiled. */
    private static final int PATIENCE = 200;

    private FloatTransposeHandOver() {
        super(PATIENCE);
    }

    /** Whether the block is compiled. */
    static boolean isReady() {
        return BLOCK.ready();
    }

    @Override
    protected void vector() {
        FloatTranspose.block(from, 0, FloatTuning.VL, to, 0, FloatTuning.VL);
    }

    @Override
    protected void scalar() {
        FloatPacking.transposeSingly(
                from, 0, FloatTuning.VL, 0, FloatTuning.VL, 0, FloatTuning.VL, to, 0, FloatTuning.VL);
    }
}
