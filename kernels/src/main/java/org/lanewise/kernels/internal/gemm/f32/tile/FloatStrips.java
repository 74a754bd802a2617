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

    /** C = max(beta S + A B, 0). */
    public static final int LOAD_RELU = 2;

    /** How {@link #direct} reads: add these up. */
    public static final int HALF_VECTORS = 1;

    /** A by columns: element (r, k) is a[a0 + r + k * lda]. */
    public static final int A_BY_COLUMNS = 2;

    private FloatStrips() {}

    /** B in a panel; A by rows. A vector is {@link FloatTuning#VL} floats. */
    public static void panel(
            int kind,
            int rows,
            int vectors,
            int kc,
            float[] a,
            int a0,
            int lda,
            float[] b,
            int b0,
            float beta,
            float[] s,
            int s0,
            int lds,
            float[] c,
            int c0,
            int ldc) {
        if (!Isa.VECTOR) {
            FloatScalarTile.run(kind, rows, vectors, kc, a, a0, lda, 1, b, b0, vectors, beta, s, s0, lds, c, c0, ldc);
            return;
        }
        if (FloatTuning.readsHalves(vectors, kc)) {
            halfPanel(kind, rows, 2 * vectors, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            return;
        }
        int done = 0;
        while (done < rows) {
            int tile = FloatTuning.tileRows(rows - done, vectors);
            int count = FloatTuning.stripRows(rows - done, tile);
            int number = (tile - 1) * FloatTiles.MAX_VECTORS + vectors - 1;
            int a1 = a0 + done * lda;
            int s1 = s0 + done * lds;
            int c1 = c0 + done * ldc;
            switch (kind) {
                case ZERO -> FloatTiles.zeroPanel(number, count, kc, a, a1, lda, b, b0, c, c1, ldc);
                case LOAD -> FloatTiles.loadPanel(number, count, kc, a, a1, lda, b, b0, beta, s, s1, lds, c, c1, ldc);
                default -> FloatTiles.reluPanel(number, count, kc, a, a1, lda, b, b0, beta, s, s1, lds, c, c1, ldc);
            }
            done += count;
        }
    }

    /** B in a panel of half vectors; A by rows. Only for vectors. */
    public static void halfPanel(
            int kind,
            int rows,
            int vectors,
            int kc,
            float[] a,
            int a0,
            int lda,
            float[] b,
            int b0,
            float beta,
            float[] s,
            int s0,
            int lds,
            float[] c,
            int c0,
            int ldc) {
        int done = 0;
        while (done < rows) {
            int tile = FloatTuning.tileRows(rows - done, vectors, kc, true);
            int count = (rows - done) / tile * tile;
            int number = (tile - 1) * FloatTiles.MAX_VECTORS + vectors - 1;
            int a1 = a0 + done * lda;
            int s1 = s0 + done * lds;
            int c1 = c0 + done * ldc;
            switch (kind) {
                case ZERO -> FloatTiles.zeroHalfPanel(number, count, kc, a, a1, lda, b, b0, c, c1, ldc);
                case LOAD ->
                    FloatTiles.loadHalfPanel(number, count, kc, a, a1, lda, b, b0, beta, s, s1, lds, c, c1, ldc);
                default -> FloatTiles.reluHalfPanel(number, count, kc, a, a1, lda, b, b0, beta, s, s1, lds, c, c1, ldc);
            }
            done += count;
        }
    }

    /** B where it lies, with a leading dimension; ZERO or LOAD. */
    public static void direct(
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
        if (!Isa.VECTOR) {
            int kStep = byColumns ? lda : 1;
            FloatScalarTile.run(
                    kind, rows, vectors, kc, a, a0, rowStep, kStep, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            return;
        }
        boolean half = (reading & HALF_VECTORS) != 0;
        int done = 0;
        while (done < rows) {
            int tile = FloatTuning.tileRows(rows - done, vectors, kc, half);
            int count = (rows - done) / tile * tile;
            int number = reading * FloatTiles.DIRECT_TILES + (tile - 1) * FloatTiles.MAX_VECTORS + vectors - 1;
            int a1 = a0 + done * rowStep;
            int s1 = s0 + done * lds;
            int c1 = c0 + done * ldc;
            if (kind == ZERO) {
                FloatTiles.zeroDirect(number, count, kc, a, a1, lda, b, b0, ldb, c, c1, ldc);
            } else {
                FloatTiles.loadDirect(number, count, kc, a, a1, lda, b, b0, ldb, beta, s, s1, lds, c, c1, ldc);
            }
            done += count;
        }
    }
}
