package org.lanewise.kernels.internal.gemm.f32;

import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of a row times a panel. */
final class FloatPanelRowHandOver extends HandOver {
    /** So that 600 calls are 15,000 turns of the loop, HotSpot's thresholds for C2. */
    private static final int K = 25;

    private static final FloatPanelRowHandOver WHOLE = new FloatPanelRowHandOver(FloatTuning.NR);
    private static final FloatPanelRowHandOver TWO_VECTORS = new FloatPanelRowHandOver(2 * FloatTuning.VL);

    private final int columns;
    private final float[] x = new float[K];
    private final float[] b;
    private final float[] y;

    private FloatPanelRowHandOver(int columns) {
        this.columns = columns;
        this.b = new float[K * columns];
        this.y = new float[columns];
    }

    /** Whether there is a kernel for so many columns and it is compiled. */
    static boolean isReady(int columns) {
        return columns == FloatTuning.NR ? WHOLE.ready() : columns == 2 * FloatTuning.VL && TWO_VECTORS.ready();
    }

    @Override
    protected void vector() {
        FloatPanelRow.add(K, columns, x, 0, b, 0, y, 0);
    }

    @Override
    protected void scalar() {
        FloatScalarStrips.add(K, columns, x, 0, 1, b, 0, columns, y, 0);
    }
}
