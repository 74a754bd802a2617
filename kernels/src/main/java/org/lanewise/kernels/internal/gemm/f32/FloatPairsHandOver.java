package org.lanewise.kernels.internal.gemm.f32;

import org.lanewise.kernels.internal.gemm.f32.pairs.FloatPairs;
import org.lanewise.kernels.internal.gemm.f32.tile.FloatStrips;
import org.lanewise.kernels.internal.warmup.HandOver;

/** The hand-over of the tile for half a vector and two columns; its twin is the strip of tiles for those. */
final class FloatPairsHandOver extends HandOver {
    private static final int K = 25;
    private static final int N = FloatPairs.ROWS + 2;
    private static final FloatPairsHandOver ZERO = new FloatPairsHandOver(false);
    private static final FloatPairsHandOver LOAD = new FloatPairsHandOver(true);

    private final boolean loads;
    private final float[] a = new float[FloatPairs.ROWS * K];
    private final float[] b = new float[K * N];
    private final float[] c = new float[FloatPairs.ROWS * N];
    private final float[] pair = new float[2 * FloatPairs.ROWS];

    private FloatPairsHandOver(boolean loads) {
        this.loads = loads;
    }

    /** Whether the tile is compiled. */
    static boolean isReady(int kind) {
        return (kind == FloatStrips.ZERO ? ZERO : LOAD).ready();
    }

    @Override
    protected void vector() {
        if (loads) {
            FloatPairs.load(FloatPairs.ROWS, K, a, 0, K, b, 0, N, 1, c, 0, N, pair);
        } else {
            FloatPairs.zero(FloatPairs.ROWS, K, a, 0, K, b, 0, N, c, 0, N, pair);
        }
    }

    @Override
    protected void scalar() {
        for (int i = 0; i < FloatPairs.ROWS; i++) {
            FloatScalarStrips.add(K, N, a, i * K, 1, b, 0, N, c, i * N);
        }
    }
}
