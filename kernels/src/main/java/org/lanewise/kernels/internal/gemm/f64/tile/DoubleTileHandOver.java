// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64.tile;

import org.lanewise.kernels.internal.DoubleLanes;
import org.lanewise.kernels.internal.warmup.HandOver;

/** One tile's hand-over from the scalar twin. */
final class DoubleTileHandOver extends HandOver {
    /** So that 600 calls are 15,000 turns of the inner loop, HotSpot's thresholds for C2. */
    private static final int K = 25;

    private static final DoubleTileHandOver[] TILES = new DoubleTileHandOver[2 * DoubleTiles.COUNT];

    static {
        for (int i = 0; i < TILES.length; i++) {
            TILES[i] = new DoubleTileHandOver(i / DoubleTiles.COUNT, i % DoubleTiles.COUNT);
        }
    }

    private final int kind;
    private final int number;

    DoubleTileHandOver(int kind, int number) {
        this.kind = kind;
        this.number = number;
    }

    /** Whether the tile is compiled. */
    static boolean ready(int kind, int number) {
        return TILES[kind * DoubleTiles.COUNT + number].ready();
    }

    /** The operands of the trials: only the warm-up thread is here. */
    private static final class Data {
        static final int LD = DoubleTiles.MAX_VECTORS * DoubleLanes.LENGTH;
        static final double[] A = new double[DoubleTiles.MAX_ROWS * K];
        static final double[] B = new double[K * LD];
        static final double[] C = new double[DoubleTiles.MAX_ROWS * LD];
    }

    @Override
    protected void vector() {
        int rows = number / DoubleTiles.MAX_VECTORS % DoubleTiles.MAX_ROWS + 1;
        int lda = byColumns() ? DoubleTiles.MAX_ROWS : K;
        if (kind == DoubleStrips.ZERO) {
            DoubleTiles.zero(number, rows, K, Data.A, 0, lda, Data.B, 0, Data.LD, Data.C, 0, Data.LD);
        } else {
            DoubleTiles.load(
                    number, rows, K, Data.A, 0, lda, Data.B, 0, Data.LD, 1, Data.C, 0, Data.LD, Data.C, 0, Data.LD);
        }
    }

    @Override
    protected void scalar() {
        int rows = number / DoubleTiles.MAX_VECTORS % DoubleTiles.MAX_ROWS + 1;
        int vectors = number % DoubleTiles.MAX_VECTORS + 1;
        boolean half = (reading() & DoubleStrips.HALF) != 0;
        int columns = vectors * (half ? DoubleLanes.HALF_LENGTH : DoubleLanes.LENGTH);
        DoubleScalarTile.run(
                kind, rows, columns, K, Data.A, 0, K, 1, Data.B, 0, Data.LD, 1, Data.C, 0, Data.LD, Data.C, 0, Data.LD);
    }

    private int reading() {
        return number / (DoubleTiles.MAX_VECTORS * DoubleTiles.MAX_ROWS);
    }

    private boolean byColumns() {
        return (reading() & DoubleStrips.A_BY_COLUMNS) != 0;
    }
}
