package org.lanewise.kernels.internal.gemm.f32.tile;

import org.lanewise.kernels.internal.FloatLanes;
import org.lanewise.kernels.internal.warmup.HandOver;

/** One tile's hand-over from the scalar twin. */
final class FloatTileHandOver extends HandOver {
    /** So that 600 calls are 15,000 turns of the inner loop, HotSpot's thresholds for C2. */
    private static final int K = 25;

    private static final FloatTileHandOver[] TILES = new FloatTileHandOver[2 * FloatTiles.COUNT];

    static {
        for (int i = 0; i < TILES.length; i++) {
            TILES[i] = new FloatTileHandOver(i / FloatTiles.COUNT, i % FloatTiles.COUNT);
        }
    }

    private final int kind;
    private final int number;

    FloatTileHandOver(int kind, int number) {
        this.kind = kind;
        this.number = number;
    }

    /** Whether the tile is compiled. */
    static boolean ready(int kind, int number) {
        return TILES[kind * FloatTiles.COUNT + number].ready();
    }

    /** The operands of the trials: only the warm-up thread is here. */
    private static final class Data {
        static final int LD = FloatTiles.MAX_VECTORS * FloatLanes.LENGTH;
        static final float[] A = new float[FloatTiles.MAX_ROWS * K];
        static final float[] B = new float[K * LD];
        static final float[] C = new float[FloatTiles.MAX_ROWS * LD];
    }

    @Override
    protected void vector() {
        int rows = number / FloatTiles.MAX_VECTORS % FloatTiles.MAX_ROWS + 1;
        int lda = byColumns() ? FloatTiles.MAX_ROWS : K;
        if (kind == FloatStrips.ZERO) {
            FloatTiles.zero(number, rows, K, Data.A, 0, lda, Data.B, 0, Data.LD, Data.C, 0, Data.LD);
        } else {
            FloatTiles.load(
                    number, rows, K, Data.A, 0, lda, Data.B, 0, Data.LD, 1, Data.C, 0, Data.LD, Data.C, 0, Data.LD);
        }
    }

    @Override
    protected void scalar() {
        int rows = number / FloatTiles.MAX_VECTORS % FloatTiles.MAX_ROWS + 1;
        int vectors = number % FloatTiles.MAX_VECTORS + 1;
        boolean half = (reading() & FloatStrips.HALF) != 0;
        int columns = vectors * (half ? FloatLanes.HALF_LENGTH : FloatLanes.LENGTH);
        FloatScalarTile.run(
                kind, rows, columns, K, Data.A, 0, K, 1, Data.B, 0, Data.LD, 1, Data.C, 0, Data.LD, Data.C, 0, Data.LD);
    }

    private int reading() {
        return number / (FloatTiles.MAX_VECTORS * FloatTiles.MAX_ROWS);
    }

    private boolean byColumns() {
        return (reading() & FloatStrips.A_BY_COLUMNS) != 0;
    }
}
