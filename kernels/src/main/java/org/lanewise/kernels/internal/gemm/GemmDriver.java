package org.lanewise.kernels.internal.gemm;

import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.internal.gemm.tile.FloatTiles;

/**
 * The loops around the tiles, the same for every instruction set (Goto and van de Geijn, ACM TOMS 34(3), 2008; A is read
 * where it lies unless it is transposed or scaled).
 *
 * <pre>
 * for jc: NC columns of C
 *   for pc: KC rows of B, packed into panels of NR columns
 *     for ic: MC rows of C
 *       for jr: a panel of B, in L2
 *         for ir: a tile of MR x NR, its rows of A in L1
 * </pre>
 */
final class GemmDriver {
    private GemmDriver() {}

    /** Computes rows [i0, i1) and columns [j0, j1) of C; j0 is the start of a panel. */
    static void run(GemmProblem p, int i0, int i1, int j0, int j1, GemmScratch scratch) {
        if (i0 == i1) { // fewer rows than parts: nothing to pack B for
            return;
        }
        if (p.panels == null && !p.transB && p.bias == null && Tuning.readsInPlace(p.n, p.k)) {
            inPlace(p, i0, i1, j0, j1, scratch);
            return;
        }
        int step = Tuning.columnsPerBlock(i1 - i0);
        int nc;
        for (int jc = j0; jc < j1; jc += nc) {
            nc = Math.min(step, j1 - jc);
            int pc = 0;
            do { // once even when k == 0: C still takes its start value
                int kc = Math.min(Tuning.KC, p.k - pc);
                columnsTimesBlock(p, i0, i1, jc, nc, pc, kc, false, scratch);
                pc += kc;
            } while (pc < p.k);
        }
    }

    /** B is read where it lies, in whole vectors; the columns behind the last one need something else. */
    private static void inPlace(GemmProblem p, int i0, int i1, int j0, int j1, GemmScratch scratch) {
        int whole = (j1 - j0) / Tuning.VL * Tuning.VL;
        if (whole > 0) {
            columnsTimesBlock(p, i0, i1, j0, whole, 0, p.k, true, scratch);
        }
        if (j0 + whole < j1) {
            if (whole > 0
                    && p.beta == 0) { // a vector that ends at the last column writes some a second time, the same bits
                columnsTimesBlock(p, i0, i1, j1 - Tuning.VL, Tuning.VL, 0, p.k, true, scratch);
            } else {
                columnsTimesBlock(p, i0, i1, j0 + whole, j1 - j0 - whole, 0, p.k, false, scratch);
            }
        }
    }

    private static void columnsTimesBlock(
            GemmProblem p, int i0, int i1, int jc, int nc, int pc, int kc, boolean inPlace, GemmScratch scratch) {
        float[] b;
        int bOffset;
        int panelSize;
        float @Nullable [] panels = p.panels;
        if (panels != null) {
            b = panels;
            bOffset = jc * p.k + pc * Tuning.NR;
            panelSize = Tuning.NR * p.k;
        } else if (inPlace) {
            b = p.b;
            bOffset = p.bOffset + pc * p.ldb + jc;
            panelSize = Tuning.NR;
        } else {
            b = scratch.right(kc * Tuning.roundUpToPanels(nc));
            bOffset = 0;
            panelSize = Tuning.NR * kc;
            int first = p.bOffset + (p.transB ? jc * p.ldb + pc : pc * p.ldb + jc);
            Packing.packRight(p.transB, p.b, first, p.ldb, kc, nc, b);
        }
        int kind = kind(p, pc == 0, pc + kc == p.k);
        float beta = pc == 0 ? p.beta : 1;
        int mc;
        for (int ic = i0; ic < i1; ic += mc) {
            mc = Math.min(Tuning.MC, i1 - ic);
            float[] a = p.a;
            int aOffset = p.aOffset + ic * p.lda + pc;
            int lda = p.lda;
            if (p.transA || p.alpha != 1) {
                a = scratch.left(mc * kc);
                int first = p.transA ? p.aOffset + pc * p.lda + ic : aOffset;
                Packing.packLeft(p.transA, p.alpha, p.a, first, p.lda, mc, kc, a);
                aOffset = 0;
                lda = kc;
            }
            for (int jr = 0; jr < nc; jr += Tuning.NR) {
                int cols = Math.min(Tuning.NR, nc - jr);
                int panel = bOffset + jr / Tuning.NR * panelSize;
                rowsTimesPanel(
                        p, kind, beta, ic, mc, jc + jr, cols, kc, a, aOffset, lda, b, panel, inPlace, scratch.edge);
            }
            if (pc + kc == p.k) {
                p.finish(ic, mc, jc, nc);
            }
        }
    }

    private static int kind(GemmProblem p, boolean first, boolean last) {
        if (!first) {
            return last && p.relu ? FloatTiles.LOAD_RELU : FloatTiles.LOAD;
        }
        if (p.bias != null) {
            return last && p.relu ? FloatTiles.BIAS_RELU : FloatTiles.BIAS;
        }
        return p.beta == 0 ? FloatTiles.ZERO : FloatTiles.LOAD;
    }

    private static void rowsTimesPanel(
            GemmProblem p,
            int kind,
            float beta,
            int row,
            int rows,
            int column,
            int cols,
            int kc,
            float[] a,
            int aOffset,
            int lda,
            float[] b,
            int bOffset,
            boolean inPlace,
            float[] edge) {
        int vectors = (cols + Tuning.VL - 1) / Tuning.VL;
        boolean whole = vectors * Tuning.VL == cols;
        float[] bias = p.bias == null ? edge : p.bias;
        int tiles = (rows + Tuning.MR - 1) / Tuning.MR;
        for (int tile = 0; tile < tiles; tile++) { // balanced: 8 rows are 4 + 4, not 6 + 2
            int i = rows * tile / tiles;
            int r = rows * (tile + 1) / tiles - i;
            int aRow = aOffset + i * lda;
            int cRow = p.cOffset + (row + i) * p.ldc + column;
            if (inPlace) { // whole vectors only
                FloatTiles.runDirect(kind, r, vectors, kc, a, aRow, lda, b, bOffset, p.ldb, beta, p.c, cRow, p.ldc);
            } else if (whole) {
                FloatTiles.run(
                        kind,
                        r,
                        vectors,
                        kc,
                        a,
                        aRow,
                        lda,
                        b,
                        bOffset,
                        beta,
                        bias,
                        p.biasOffset + column,
                        p.c,
                        cRow,
                        p.ldc);
            } else {
                edgeTile(p, kind, r, vectors, cols, kc, a, aRow, lda, b, bOffset, beta, column, cRow, edge);
            }
        }
    }

    /** A tile whose last vector reaches past column N works on a copy of its part of C. */
    private static void edgeTile(
            GemmProblem p,
            int kind,
            int rows,
            int vectors,
            int cols,
            int kc,
            float[] a,
            int aOffset,
            int lda,
            float[] b,
            int bOffset,
            float beta,
            int column,
            int cOffset,
            float[] edge) {
        int nr = Tuning.NR;
        int biasOffset = Tuning.MR * nr;
        if (kind == FloatTiles.LOAD || kind == FloatTiles.LOAD_RELU) {
            for (int r = 0; r < rows; r++) {
                System.arraycopy(p.c, cOffset + r * p.ldc, edge, r * nr, cols);
            }
        } else if (p.bias != null) {
            System.arraycopy(p.bias, p.biasOffset + column, edge, biasOffset, cols);
        }
        FloatTiles.run(kind, rows, vectors, kc, a, aOffset, lda, b, bOffset, beta, edge, biasOffset, edge, 0, nr);
        for (int r = 0; r < rows; r++) {
            System.arraycopy(edge, r * nr, p.c, cOffset + r * p.ldc, cols);
        }
    }
}
