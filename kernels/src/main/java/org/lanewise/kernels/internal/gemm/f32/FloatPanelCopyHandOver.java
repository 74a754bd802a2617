package org.lanewise.kernels.internal.gemm.f32;

import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of the copy of a panel's rows. */
final class FloatPanelCopyHandOver extends HandOver {
    private static final int ROWS = 16;
    private static final FloatPanelCopyHandOver COPY = new FloatPanelCopyHandOver();

    private final float[] from = new float[ROWS * FloatTuning.NR];
    private final float[] to = new float[from.length];

    private FloatPanelCopyHandOver() {}

    /** Whether the copy is compiled. */
    static boolean isReady() {
        return COPY.ready();
    }

    @Override
    protected void vector() {
        FloatPanelCopy.copy(ROWS, from, 0, FloatTuning.NR, to, 0);
    }

    @Override
    protected void scalar() {
        FloatPacking.copySingly(ROWS, FloatTuning.NR, from, 0, FloatTuning.NR, to, 0, FloatTuning.NR);
    }
}
