// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of the copy of a panel's rows. */
final class DoublePanelCopyHandOver extends HandOver {
    private static final int ROWS = 16;
    private static final DoublePanelCopyHandOver COPY = new DoublePanelCopyHandOver();

    private final double[] from = new double[ROWS * DoubleTuning.NR];
    private final double[] to = new double[from.length];

    private DoublePanelCopyHandOver() {}

    /** Whether the copy is compiled. */
    static boolean isReady() {
        return COPY.ready();
    }

    @Override
    protected void vector() {
        DoublePanelCopy.copy(ROWS, from, 0, DoubleTuning.NR, to, 0);
    }

    @Override
    protected void scalar() {
        DoublePacking.copySingly(ROWS, DoubleTuning.NR, from, 0, DoubleTuning.NR, to, 0, DoubleTuning.NR);
    }
}
