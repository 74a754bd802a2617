// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.compilation.f64;

import org.lanewise.kernels.compilation.Calls;
import org.lanewise.kernels.internal.gemm.f64.overlap.DoubleOverlap;

/** As DoubleTilesOneByOne, for the tiles of overlapping half vectors. */
public final class DoubleOverlapOneByOne {
    private static final int K = 100;
    private static final int N = DoubleOverlap.COLUMNS;

    private DoubleOverlapOneByOne() {}

    /** Runs them all. */
    public static void main(String[] args) {
        run(13, 7, 6);
        run(5, 4, 1);
    }

    /** So many rows, which go by tiles of {@code large} and {@code small} rows, once each. */
    private static void run(int rows, int large, int small) {
        double[] a = new double[rows * K];
        double[] b = new double[K * N];
        double[] c = new double[rows * N];
        long zero = Calls.bytes(() -> DoubleOverlap.zero(rows, K, a, 0, K, b, 0, c, 0, N));
        long load = Calls.bytes(() -> DoubleOverlap.load(rows, K, a, 0, K, b, 0, 2, c, 0, N));
        for (int tile : new int[] {large, small}) {
            int fmas = tile == 1 ? 1 : 2 * tile; // the smallest may be inlined
            System.out.println("> DoubleOverlap::zero" + tile + " " + fmas + " " + zero);
            System.out.println("> DoubleOverlap::load" + tile + " " + fmas + " " + load);
        }
    }
}
