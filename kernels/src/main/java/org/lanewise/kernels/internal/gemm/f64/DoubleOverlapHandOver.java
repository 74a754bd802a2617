// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import org.lanewise.kernels.internal.gemm.f64.overlap.DoubleOverlap;
import org.lanewise.kernels.internal.gemm.f64.tile.DoubleStrips;
import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of the tiles of overlapping half vectors; their twin is the strip of tiles for those. */
final class DoubleOverlapHandOver extends HandOver {
    /** A tile of seven rows and one of six. */
    private static final int ROWS = 13;

    /** One of four and one of one. */
    private static final int FEW_ROWS = 5;

    private static final int K = 25;
    private static final int N = DoubleOverlap.COLUMNS;
    private static final DoubleOverlapHandOver ZERO = new DoubleOverlapHandOver(false);
    private static final DoubleOverlapHandOver LOAD = new DoubleOverlapHandOver(true);

    private final boolean loads;
    private final double[] a = new double[ROWS * K];
    private final double[] b = new double[K * N];
    private final double[] c = new double[ROWS * N];

    private DoubleOverlapHandOver(boolean loads) {
        this.loads = loads;
    }

    /** Whether the tiles are compiled. */
    static boolean isReady(int kind) {
        return (kind == DoubleStrips.ZERO ? ZERO : LOAD).ready();
    }

    @Override
    protected void vector() {
        if (loads) {
            DoubleOverlap.load(ROWS, K, a, 0, K, b, 0, 1, c, 0, N);
            DoubleOverlap.load(FEW_ROWS, K, a, 0, K, b, 0, 1, c, 0, N);
        } else {
            DoubleOverlap.zero(ROWS, K, a, 0, K, b, 0, c, 0, N);
            DoubleOverlap.zero(FEW_ROWS, K, a, 0, K, b, 0, c, 0, N);
        }
    }

    @Override
    protected void scalar() {
        for (int i = 0; i < ROWS + FEW_ROWS; i++) {
            DoubleScalarStrips.add(K, N, a, i % ROWS * K, 1, b, 0, N, c, i % ROWS * N);
        }
    }
}
