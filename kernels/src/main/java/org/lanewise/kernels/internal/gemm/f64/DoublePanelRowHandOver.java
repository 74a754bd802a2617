// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of a row times a panel. */
final class DoublePanelRowHandOver extends HandOver {
    /** So that 600 calls are 15,000 turns of the loop, HotSpot's thresholds for C2. */
    private static final int K = 25;

    private static final DoublePanelRowHandOver WHOLE = new DoublePanelRowHandOver(DoubleTuning.NR);
    private static final DoublePanelRowHandOver TWO_VECTORS = new DoublePanelRowHandOver(2 * DoubleTuning.VL);

    private final int columns;
    private final double[] x = new double[K];
    private final double[] b;
    private final double[] y;

    private DoublePanelRowHandOver(int columns) {
        this.columns = columns;
        this.b = new double[K * columns];
        this.y = new double[columns];
    }

    /** Whether there is a kernel for so many columns and it is compiled. */
    static boolean isReady(int columns) {
        return columns == DoubleTuning.NR ? WHOLE.ready() : columns == 2 * DoubleTuning.VL && TWO_VECTORS.ready();
    }

    @Override
    protected void vector() {
        DoublePanelRow.add(K, columns, x, 0, b, 0, y, 0);
    }

    @Override
    protected void scalar() {
        DoubleScalarStrips.add(K, columns, x, 0, 1, b, 0, columns, y, 0);
    }
}
