package org.lanewise.kernels.internal.gemm.f32;

import org.lanewise.kernels.internal.gemm.f32.overlap.FloatOverlap;
import org.lanewise.kernels.internal.gemm.f32.tile.FloatStrips;
import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of the tiles of overlapping half vectors; their twin is the strip of tiles for those. */
final class FloatOverlapHandOver extends HandOver {
    /** A tile of seven rows and one of six. */
    private static final int ROWS = 13;

    /** One of four and one of one. */
    private static final int FEW_ROWS = 5;

    private static final int K = 25;
    private static final int N = FloatOverlap.COLUMNS;
    private static final FloatOverlapHandOver ZERO = new FloatOverlapHandOver(false);
    private static final FloatOverlapHandOver LOAD = new FloatOverlapHandOver(true);

    private final boolean loads;
    private final float[] a = new float[ROWS * K];
    private final float[] b = new float[K * N];
    private final float[] c = new float[ROWS * N];

    private FloatOverlapHandOver(boolean loads) {
        this.loads = loads;
    }

    /** Whether the tiles are compiled. */
    static boolean isReady(int kind) {
        return (kind == FloatStrips.ZERO ? ZERO : LOAD).ready();
    }

    @Override
    protected void vector() {
        if (loads) {
            FloatOverlap.load(ROWS, K, a, 0, K, b, 0, 1, c, 0, N);
            FloatOverlap.load(FEW_ROWS, K, a, 0, K, b, 0, 1, c, 0, N);
        } else {
            FloatOverlap.zero(ROWS, K, a, 0, K, b, 0, c, 0, N);
            FloatOverlap.zero(FEW_ROWS, K, a, 0, K, b, 0, c, 0, N);
        }
    }

    @Override
    protected void scalar() {
        for (int i = 0; i < ROWS + FEW_ROWS; i++) {
            FloatScalarStrips.add(K, N, a, i % ROWS * K, 1, b, 0, N, c, i % ROWS * N);
        }
    }
}
