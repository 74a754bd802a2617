// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import org.lanewise.kernels.internal.gemm.f64.pairs.DoublePairs;
import org.lanewise.kernels.internal.gemm.f64.tile.DoubleStrips;
import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of the tile for half a vector and two columns; its twin is the strip of tiles for those. */
final class DoublePairsHandOver extends HandOver {
    private static final int K = 25;
    private static final int N = DoublePairs.ROWS + 2;
    private static final DoublePairsHandOver ZERO = new DoublePairsHandOver(false);
    private static final DoublePairsHandOver LOAD = new DoublePairsHandOver(true);

    private final boolean loads;
    private final double[] a = new double[DoublePairs.ROWS * K];
    private final double[] b = new double[K * N];
    private final double[] c = new double[DoublePairs.ROWS * N];
    private final double[] pair = new double[2 * DoublePairs.ROWS];

    private DoublePairsHandOver(boolean loads) {
        this.loads = loads;
    }

    /** Whether the tile is compiled. */
    static boolean isReady(int kind) {
        return (kind == DoubleStrips.ZERO ? ZERO : LOAD).ready();
    }

    @Override
    protected void vector() {
        if (loads) {
            DoublePairs.load(DoublePairs.ROWS, K, a, 0, K, b, 0, N, 1, c, 0, N, pair);
        } else {
            DoublePairs.zero(DoublePairs.ROWS, K, a, 0, K, b, 0, N, c, 0, N, pair);
        }
    }

    @Override
    protected void scalar() {
        for (int i = 0; i < DoublePairs.ROWS; i++) {
            DoubleScalarStrips.add(K, N, a, i * K, 1, b, 0, N, c, i * N);
        }
    }
}
