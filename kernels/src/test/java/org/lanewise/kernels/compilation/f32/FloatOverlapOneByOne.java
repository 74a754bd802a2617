package org.lanewise.kernels.compilation.f32;

import org.lanewise.kernels.compilation.Calls;
import org.lanewise.kernels.internal.gemm.f32.overlap.FloatOverlap;

/** As FloatTilesOneByOne, for the tiles of overlapping half vectors. */
public final class FloatOverlapOneByOne {
    private static final int K = 100;
    private static final int N = FloatOverlap.COLUMNS;

    private FloatOverlapOneByOne() {}

    /** Runs them all. */
    public static void main(String[] args) {
        run(13, 7, 6);
        run(5, 4, 1);
    }

    /** So many rows, which go by tiles of {@code large} and {@code small} rows, once each. */
    private static void run(int rows, int large, int small) {
        float[] a = new float[rows * K];
        float[] b = new float[K * N];
        float[] c = new float[rows * N];
        long zero = Calls.bytes(() -> FloatOverlap.zero(rows, K, a, 0, K, b, 0, c, 0, N));
        long load = Calls.bytes(() -> FloatOverlap.load(rows, K, a, 0, K, b, 0, 2, c, 0, N));
        for (int tile : new int[] {large, small}) {
            int fmas = tile == 1 ? 1 : 2 * tile; // the smallest may be inlined
            System.out.println("> FloatOverlap::zero" + tile + " " + fmas + " " + zero);
            System.out.println("> FloatOverlap::load" + tile + " " + fmas + " " + load);
        }
    }
}
