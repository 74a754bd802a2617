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

    /** Rows of the tiles that read B where it lies. */
    private static final int DIRECT_ROWS = 4;

    private static final int MAX_VECTORS = 4;

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
            DoubleScalarTile.run(
                    kind, rows, vectors, kc, a, a0, lda, 1, b, b0, DoubleTuning.NR, beta, s, s0, lds, c, c0, ldc);
            return;
        }
        int done = 0;
        while (done < rows) {
            int tile = DoubleTuning.tileRows(rows - done);
            int count = DoubleTuning.stripRows(rows - done, tile);
            int number = (tile - 1) * MAX_VECTORS + vectors - 1;
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

    /** B where it lies; A by rows, or by columns if {@code transA}; half vectors if {@code half}; ZERO or LOAD. */
    public static void direct(
            int kind,
            boolean transA,
            boolean half,
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
        int rowStep = transA ? 1 : lda;
        if (!Isa.VECTOR) {
            DoubleScalarTile.run(
                    kind,
                    rows,
                    vectors,
                    kc,
                    a,
                    a0,
                    rowStep,
                    transA ? lda : 1,
                    b,
                    b0,
                    ldb,
                    beta,
                    s,
                    s0,
                    lds,
                    c,
                    c0,
                    ldc);
            return;
        }
        int whole = rows / DIRECT_ROWS * DIRECT_ROWS;
        if (whole > 0) {
            directTiles(
                    kind,
                    transA,
                    half,
                    DIRECT_ROWS,
                    whole,
                    vectors,
                    kc,
                    a,
                    a0,
                    lda,
                    b,
                    b0,
                    ldb,
                    beta,
                    s,
                    s0,
                    lds,
                    c,
                    c0,
                    ldc);
        }
        int rest = rows - whole;
        if (rest > 0) {
            int a1 = a0 + whole * rowStep;
            int s1 = s0 + whole * lds;
            int c1 = c0 + whole * ldc;
            directTiles(
                    kind, transA, half, rest, rest, vectors, kc, a, a1, lda, b, b0, ldb, beta, s, s1, lds, c, c1, ldc);
        }
    }

    private static void directTiles(
            int kind,
            boolean transA,
            boolean half,
            int tile,
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
        int number = (tile - 1) * MAX_VECTORS + vectors - 1;
        if (kind == ZERO) {
            if (transA) {
                if (half) {
                    DoubleTiles.zeroHalfT(number, rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
                } else {
                    DoubleTiles.zeroDirectT(number, rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
                }
            } else if (half) {
                DoubleTiles.zeroHalf(number, rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            } else {
                DoubleTiles.zeroDirect(number, rows, kc, a, a0, lda, b, b0, ldb, c, c0, ldc);
            }
        } else if (transA) {
            if (half) {
                DoubleTiles.loadHalfT(number, rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            } else {
                DoubleTiles.loadDirectT(number, rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
            }
        } else if (half) {
            DoubleTiles.loadHalf(number, rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
        } else {
            DoubleTiles.loadDirect(number, rows, kc, a, a0, lda, b, b0, ldb, beta, s, s0, lds, c, c0, ldc);
        }
    }
}
