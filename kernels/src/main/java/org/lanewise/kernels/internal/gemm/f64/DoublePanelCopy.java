// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/**
 * Packs whole panels that lie side by side, eight vectors of a row of B at a time: row after row of one panel takes a new
 * page for every 64 bytes where panels are narrow, and a call of System.arraycopy (docs/design-notes.md).
 */
final class DoublePanelCopy {
    private static final VectorSpecies<Double> S = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> T = DoubleLanes.TYPE;
    private static final int VL = DoubleLanes.LENGTH;

    /** Columns of a row that are copied at a time. */
    static final int COLUMNS = DoubleTuning.COPIED_PANELS * DoubleTuning.NR;

    private DoublePanelCopy() {}

    /** Packs k rows of COLUMNS columns into COPIED_PANELS panels, one behind the other. */
    static void copy(int k, double[] b, int b0, int ldb, double[] panels, int p0) {
        int p1 = p0 + target(1, k);
        int p2 = p0 + target(2, k);
        int p3 = p0 + target(3, k);
        int p4 = p0 + target(4, k);
        int p5 = p0 + target(5, k);
        int p6 = p0 + target(6, k);
        int p7 = p0 + target(7, k);
        for (int p = 0; p < k; p++) {
            int row = b0 + p * ldb;
            int to = p * DoubleTuning.NR;
            T.cast(DoubleVector.fromArray(S, b, row)).intoArray(panels, p0 + to);
            T.cast(DoubleVector.fromArray(S, b, row + VL)).intoArray(panels, p1 + to);
            T.cast(DoubleVector.fromArray(S, b, row + 2 * VL)).intoArray(panels, p2 + to);
            T.cast(DoubleVector.fromArray(S, b, row + 3 * VL)).intoArray(panels, p3 + to);
            T.cast(DoubleVector.fromArray(S, b, row + 4 * VL)).intoArray(panels, p4 + to);
            T.cast(DoubleVector.fromArray(S, b, row + 5 * VL)).intoArray(panels, p5 + to);
            T.cast(DoubleVector.fromArray(S, b, row + 6 * VL)).intoArray(panels, p6 + to);
            T.cast(DoubleVector.fromArray(S, b, row + 7 * VL)).intoArray(panels, p7 + to);
        }
    }

    /** Where a vector of the first row goes. */
    private static int target(int vector, int k) {
        return vector / DoubleTuning.VECTORS * k * DoubleTuning.NR + vector % DoubleTuning.VECTORS * VL;
    }
}
