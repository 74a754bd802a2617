// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64.tile;

import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.gemm.f64.DoubleTuning;

/**
 * A strip of C, any number of rows by at most one tile's columns, by the tiles for its rows or by their scalar twin. S is
 * where the accumulators start: C itself, or a bias with lds = 0.
 */
public final class DoubleStrips {
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

    private DoubleStrips() {}

    /** B in a panel; A by rows. A vector is {@link DoubleTuning#VL} doubles. */
    public static void panel(
            int kind,
            int rows,
            int vectors,
            int kc,
            double[] a,
            int a0,
            int lda,
            double[] b,
            int b0,
            double beta,
            double[] s,
            int s0,
            int lds,
            double[] c,
            int c0,
            int ldc) {
        if (!Isa.VECTOR) {
            DoubleScalarTile.run(kind, rows, vectors, kc, a, a0, lda, 1, b, b0, vectors, beta, s, s0, lds, c, c0, ldc);
            return;
        }
        if (DoubleTuning.readsHalves(vectors, kc)) {
            halfPanel(kind, rows, 2 * vectors, kc, a, a0, lda, b, b0, beta, s, s0, lds, c, c0, ldc);
            return;
        }
        int done = 0;
        while (done < rows) {
            int tile = DoubleTuning.tileRows(rows - done, vectors);
            int count = DoubleTuning.stripRows(rows - done, tile);
            int number = (tile - 1) * DoubleTiles.MAX_VECTORS + vectors - 1;
            int a1 = a0 + done * lda;
            int s1 = s0 + done * lds;
            int c1 = c0 + done * ldc;
            switch (kind) {
                case ZERO -> DoubleTiles.zeroPanel(number, count, kc, a, a1, lda, b, b0, c, c1, ldc);
                case LOAD -> DoubleTiles.loadPanel(number, count, kc, a, a1, lda, b, b0, beta, s, s1, lds, c, c1, ldc);
                default -> DoubleTiles.reluPanel(number, count, kc, a, a1, lda, b, b0, beta, s, s1, lds, c, c1, ldc);
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
            double[] a,
            int a0,
            int lda,
            double[] b,
            int b0,
            double beta,
            double[] s,
            int s0,
            int lds,
            double[] c,
            int c0,
            int ldc) {
        int done = 0;
        while (done < rows) {
            int tile = DoubleTuning.tileRows(rows - done, vectors, kc, true);
            int count = (rows - done) / tile * tile;
            int number = (tile - 1) * DoubleTiles.MAX_VECTORS + vectors - 1;
            int a1 = a0 + done * lda;
            int s1 = s0 + done * lds;
            int c1 = c0 + done * ldc;
            switch (kind) {
                case ZERO -> DoubleTiles.zeroHalfPanel(number, count, kc, a, a1, lda, b, b0, c, c1, ldc);
                case LOAD ->
                    DoubleTiles.loadHalfPanel(number, count, kc, a, a1, lda, b, b0, beta, s, s1, lds, c, c1, ldc);
                default -> DoubleTiles.reluHalfPanel(number, count, kc, a, a1, lda, b, b0, beta, s, s1, lds, c, c1, ldc);
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
            double[] a,
            int a0,
            int lda,
            double[] b,
            int b0,
            int ldb,
            double beta,
            double[] s,
            int s0,
            int lds,
            double[] c,
            int c0,
            int ldc) {
        boolean byColumns = (reading & A_BY_COLUMNS) != 0;
        int rowStep = byColumns ? 1 : lda;
        if (!Isa.VECTOR) {
            int kStep = byColumns ? lda : 1;
            DoubleScalarTile.run(
                    kind, rows, vectors, kc, a, a0, rowStep, kStep, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            return;
        }
        boolean half = (reading & HALF_VECTORS) != 0;
        int done = 0;
        while (done < rows) {
            int tile = DoubleTuning.tileRows(rows - done, vectors, kc, half);
            int count = (rows - done) / tile * tile;
            int number = reading * DoubleTiles.DIRECT_TILES + (tile - 1) * DoubleTiles.MAX_VECTORS + vectors - 1;
            int a1 = a0 + done * rowStep;
            int s1 = s0 + done * lds;
            int c1 = c0 + done * ldc;
            if (kind == ZERO) {
                DoubleTiles.zeroDirect(number, count, kc, a, a1, lda, b, b0, ldb, c, c1, ldc);
            } else {
                DoubleTiles.loadDirect(number, count, kc, a, a1, lda, b, b0, ldb, beta, s, s1, lds, c, c1, ldc);
            }
            done += count;
        }
    }
}
