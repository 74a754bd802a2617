// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of a row times a panel. */
final class DoublePanelRowHandOver extends HandOver {
    /** So that 600 calls are 15,000 turns of the loop, HotSpot's thresholds for C2. */
    private static final int K = 25;

    private static final DoublePanelRowHandOver PANEL = new DoublePanelRowHandOver();

    private final double[] x = new double[K];
    private final double[] b = new double[K * DoubleTuning.NR];
    private final double[] y = new double[DoubleTuning.NR];

    private DoublePanelRowHandOver() {}

    /** Whether the kernel is compiled. */
    static boolean isReady() {
        return PANEL.ready();
    }

    @Override
    protected void vector() {
        DoublePanelRow.add(K, x, 0, b, 0, y, 0);
    }

    @Override
    protected void scalar() {
        DoubleScalarStrips.add(K, DoubleTuning.NR, x, 0, 1, b, 0, DoubleTuning.NR, y, 0);
    }
}
