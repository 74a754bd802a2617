package org.lanewise.kernels.internal.gemm.f32.tile;

import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.gemm.f32.FloatTuning;

/**
 * A strip of C, any number of rows by at most one tile's columns, by the tiles for its rows or by their scalar twin. S is
 * where the accumulators start: C itself, or a bias with lds = 0.
 */
public final class FloatStrips {
    /** C = A B. */
    public static final int ZERO = 0;

    /** C = beta S + A B. */
    public static final int LOAD = 1;

    /** How to read, to be added up: vectors of half the width. */
    public static final int HALF = 1;

    /** A by columns, element (r, k) is a[a0 + r + k * lda]; not with {@link #PANEL}. */
    public static final int A_BY_COLUMNS = 2;

    /** B in a panel as wide as the strip. */
    public static final int PANEL = 4;

    private FloatStrips() {}

    /** The strip; a panel's ldb is its width. */
    public static void run(
            int kind,
            int reading,
            int rows,
            int vectors,
            int kc,
            float[] a,
            int a0,
            int lda,
            float[] b,
            int b0,
            int ldb,
            float beta,
            float[] s,
            int s0,
            int lds,
            float[] c,
            int c0,
            int ldc) {
        boolean byColumns = (reading & A_BY_COLUMNS) != 0;
        int rowStep = byColumns ? 1 : lda;
        int done = 0;
        while (done < rows) {
            int tile = FloatTuning.tileRows(reading, rows - done, vectors, kc);
            int count = FloatTuning.stripRows(rows - done, tile);
            int number = (reading * FloatTiles.MAX_ROWS + tile - 1) * FloatTiles.MAX_VECTORS + vectors - 1;
            int a1 = a0 + done * rowStep;
            int s1 = s0 + done * lds;
            int c1 = c0 + done * ldc;
            if (!Isa.VECTOR || !FloatTileHandOver.ready(kind, number)) {
                int columns = vectors * FloatTuning.lanes(reading);
                int kStep = byColumns ? lda : 1;
                FloatScalarTile.run(
                        kind, count, columns, kc, a, a1, rowStep, kStep, b, b0, ldb, beta, s, s1, lds, c, c1, ldc);
            } else if (kind == ZERO) {
                FloatTiles.zero(number, count, kc, a, a1, lda, b, b0, ldb, c, c1, ldc);
            } else {
                FloatTiles.load(number, count, kc, a, a1, lda, b, b0, ldb, beta, s, s1, lds, c, c1, ldc);
            }
            done += count;
        }
    }
}
