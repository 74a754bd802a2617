package org.lanewise.kernels.internal.gemm.f32;

import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of the copy of panels by vectors. */
final class FloatPanelCopyHandOver extends HandOver {
    private static final FloatPanelCopyHandOver COPY = new FloatPanelCopyHandOver();

    private static final int K = 16;

    private final float[] from = new float[K * FloatPanelCopy.COLUMNS];
    private final float[] to = new float[from.length];

    private FloatPanelCopyHandOver() {}

    /** Whether the copy is compiled. */
    static boolean isReady() {
        return COPY.ready();
    }

    @Override
    protected void vector() {
        FloatPanelCopy.copy(K, from, 0, FloatPanelCopy.COLUMNS, to, 0);
    }

    @Override
    protected void scalar() {
        for (int panel = 0; panel < FloatTuning.COPIED_PANELS; panel++) {
            int column = panel * FloatTuning.NR;
            FloatPacking.copySingly(
                    K, FloatTuning.NR, from, column, FloatPanelCopy.COLUMNS, to, column * K, FloatTuning.NR);
        }
    }
}
