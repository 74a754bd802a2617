// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import org.lanewise.kernels.internal.gemm.f64.transpose.DoubleTranspose;
import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of the transposition in registers. */
final class DoubleTransposeHandOver extends HandOver {
    private static final DoubleTransposeHandOver BLOCK = new DoubleTransposeHandOver();

    private final double[] from = new double[DoubleTuning.VL * DoubleTuning.VL];
    private final double[] to = new double[from.length];

    /** More panels than the weights of a network have: packing them once needs the kernel no more when it is compiled. */
    private static final int PATIENCE = 200;

    private DoubleTransposeHandOver() {
        super(PATIENCE);
    }

    /** Whether the block is compiled. */
    static boolean isReady() {
        return BLOCK.ready();
    }

    @Override
    protected void vector() {
        DoubleTranspose.block(from, 0, DoubleTuning.VL, to, 0, DoubleTuning.VL);
    }

    @Override
    protected void scalar() {
        DoublePacking.transposeSingly(
                from, 0, DoubleTuning.VL, 0, DoubleTuning.VL, 0, DoubleTuning.VL, to, 0, DoubleTuning.VL);
    }
}
