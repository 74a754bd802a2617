package org.lanewise.kernels.internal.gemm.f32;

import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of a row times a panel. */
final class FloatPanelRowHandOver extends HandOver {
    /** So that 600 calls are 15,000 turns of the loop, HotSpot's thresholds for C2. */
    private static final int K = 25;

    private static final FloatPanelRowHandOver PANEL = new FloatPanelRowHandOver();

    private final float[] x = new float[K];
    private final float[] b = new float[K * FloatTuning.NR];
    private final float[] y = new float[FloatTuning.NR];

    private FloatPanelRowHandOver() {}

    /** Whether the kernel is compiled. */
    static boolean isReady() {
        return PANEL.ready();
    }

    @Override
    protected void vector() {
        FloatPanelRow.add(K, x, 0, b, 0, y, 0);
    }

    @Override
    protected void scalar() {
        FloatScalarStrips.add(K, FloatTuning.NR, x, 0, 1, b, 0, FloatTuning.NR, y, 0);
    }
}
