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

    /** How to read, to be added up: vectors of half the width. */
    public static final int HALF = 1;

    /** A by columns, element (r, k) is a[a0 + r + k * lda]; not with {@link #PANEL}. */
    public static final int A_BY_COLUMNS = 2;

    /** B in a panel as wide as the strip. */
    public static final int PANEL = 4;

    private DoubleStrips() {}

    /** The strip; a panel's ldb is its width. */
    public static void run(
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
        int done = 0;
        while (done < rows) {
            int tile = DoubleTuning.tileRows(reading, rows - done, vectors, kc);
            int count = DoubleTuning.stripRows(rows - done, tile);
            int number = (reading * DoubleTiles.MAX_ROWS + tile - 1) * DoubleTiles.MAX_VECTORS + vectors - 1;
            int a1 = a0 + done * rowStep;
            int s1 = s0 + done * lds;
            int c1 = c0 + done * ldc;
            if (!Isa.VECTOR || !DoubleTileHandOver.ready(kind, number)) {
                int columns = vectors * DoubleTuning.lanes(reading);
                int kStep = byColumns ? lda : 1;
                DoubleScalarTile.run(
                        kind, count, columns, kc, a, a1, rowStep, kStep, b, b0, ldb, beta, s, s1, lds, c, c1, ldc);
            } else if (kind == ZERO) {
                DoubleTiles.zero(number, count, kc, a, a1, lda, b, b0, ldb, c, c1, ldc);
            } else {
                DoubleTiles.load(number, count, kc, a, a1, lda, b, b0, ldb, beta, s, s1, lds, c, c1, ldc);
            }
            done += count;
        }
    }
}
