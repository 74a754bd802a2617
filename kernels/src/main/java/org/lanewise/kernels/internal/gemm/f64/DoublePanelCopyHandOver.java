// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of the copy of panels by vectors. */
final class DoublePanelCopyHandOver extends HandOver {
    private static final DoublePanelCopyHandOver COPY = new DoublePanelCopyHandOver();

    private static final int K = 16;

    private final double[] from = new double[K * DoublePanelCopy.COLUMNS];
    private final double[] to = new double[from.length];

    private DoublePanelCopyHandOver() {}

    /** Whether the copy is compiled. */
    static boolean isReady() {
        return COPY.ready();
    }

    @Override
    protected void vector() {
        DoublePanelCopy.copy(K, from, 0, DoublePanelCopy.COLUMNS, to, 0);
    }

    @Override
    protected void scalar() {
        for (int panel = 0; panel < DoubleTuning.COPIED_PANELS; panel++) {
            int column = panel * DoubleTuning.NR;
            DoublePacking.copySingly(
                    K, DoubleTuning.NR, from, column, DoublePanelCopy.COLUMNS, to, column * K, DoubleTuning.NR);
        }
    }
}
