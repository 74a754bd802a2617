// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

/**
 * How the columns of B are cut into panels of whole vectors, NR columns each but the last. A last one of one or two vectors
 * would keep too few accumulators in flight, so that the last two share: 4 + 1 becomes 3 + 2, and 4 + 2 becomes 3 + 3.
 * Panel after panel, each row after row: the panel that starts at column j starts at element j * k.
 */
public final class DoublePanels {
    private DoublePanels() {}

    /** Panels for n columns. */
    public static int count(int n) {
        return (int) ((n + (long) DoubleTuning.NR - 1) / DoubleTuning.NR);
    }

    /** The first column of a panel; n for the one behind the last. */
    public static int start(int panel, int n) {
        int count = count(n);
        if (panel >= count) {
            return n;
        }
        int start = panel * DoubleTuning.NR;
        return panel > 0 && panel == count - 1 && shares(n - start) ? start - DoubleTuning.VL : start;
    }

    private static boolean shares(int rest) {
        return DoubleTuning.VECTORS == 4 && rest <= 2 * DoubleTuning.VL;
    }

    /** Elements that k rows of n columns take in panels. */
    public static long size(int k, int n) {
        long vectors = (n + (long) DoubleTuning.VL - 1) / DoubleTuning.VL;
        return k * vectors * DoubleTuning.VL;
    }
}
