package org.lanewise.kernels.internal.gemm.f32;

import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.gemm.f32.tile.FloatStrips;

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
final class FloatDriver {
    private FloatDriver() {}

    /** Computes rows [i0, i1) and the columns of the panels [first, last) of C. */
    static void run(FloatProblem p, int i0, int i1, int first, int last, FloatScratch scratch) {
        if (i0 == i1) { // fewer rows than parts: nothing to pack B for
            return;
        }
        int step = FloatTuning.panelsPerBlock(i1 - i0, isPacked(p));
        for (int panel = first; panel < last; panel += step) {
            int end = Math.min(last, panel + step);
            int pc = 0;
            do { // once even when k == 0: C still takes its start value
                int kc = Math.min(FloatTuning.KC, p.k - pc);
                columnsTimesBlock(p, i0, i1, panel, end, pc, kc, scratch);
                pc += kc;
            } while (pc < p.k);
        }
    }

    /** Whether A's blocks are copied. */
    private static boolean isPacked(FloatProblem p) {
        return p.transA || p.alpha != 1;
    }

    private static void columnsTimesBlock(
            FloatProblem p, int i0, int i1, int first, int last, int pc, int kc, FloatScratch scratch) {
        int jc = FloatPanels.start(first, p.n);
        int nc = FloatPanels.start(last, p.n) - jc;
        float @Nullable [] panels = p.panels;
        float[] b;
        if (panels != null) {
            b = panels;
        } else {
            b = scratch.right(kc * FloatTuning.wholeVectors(nc));
            int from = p.bOffset + (p.transB ? pc : pc * p.ldb);
            FloatPacking.packRight(p.transB, p.b, from, p.ldb, kc, p.n, first, last, b);
        }
        boolean firstBlock = pc == 0;
        boolean lastBlock = pc + kc == p.k;
        int mc;
        for (int ic = i0; ic < i1; ic += mc) {
            mc = Math.min(FloatTuning.MC, i1 - ic);
            float[] a = p.a;
            int a0 = p.aOffset + ic * p.lda + pc;
            int lda = p.lda;
            if (isPacked(p)) {
                a = scratch.left(mc * kc);
                int from = p.transA ? p.aOffset + pc * p.lda + ic : a0;
                FloatPacking.packLeft(p.transA, p.alpha, p.a, from, p.lda, mc, kc, a);
                a0 = 0;
                lda = kc;
            }
            for (int panel = first; panel < last; panel++) {
                int j = FloatPanels.start(panel, p.n);
                int cols = FloatPanels.start(panel + 1, p.n) - j;
                int at = panels == null ? (j - jc) * kc : j * p.k + pc * FloatTuning.wholeVectors(cols);
                rowsTimesPanel(p, firstBlock, ic, mc, j, cols, kc, a, a0, lda, b, at, scratch.edge);
            }
            if (lastBlock) {
                p.finish(ic, mc, jc, nc);
            }
        }
    }

    private static void rowsTimesPanel(
            FloatProblem p,
            boolean firstBlock,
            int row,
            int rows,
            int column,
            int cols,
            int kc,
            float[] a,
            int a0,
            int lda,
            float[] b,
            int b0,
            FloatEdge edge) {
        int width = FloatTuning.wholeVectors(cols);
        int reading = FloatStrips.PANEL;
        int vectors = width / FloatTuning.VL;
        if (FloatTuning.readsHalves(vectors, kc)) {
            reading += FloatStrips.HALF;
            vectors *= 2;
        }
        int c0 = p.cOffset + row * p.ldc + column;
        float @Nullable [] bias = p.bias;
        boolean whole = width == cols;
        if (rows == 1 && Isa.VECTOR && FloatPanelRowHandOver.isReady(cols)) {
            start(p, firstBlock, column, cols, c0);
            FloatPanelRow.add(kc, cols, a, a0, b, b0, p.c, c0);
            return;
        }
        if (bias != null && firstBlock) {
            int kind = FloatStrips.LOAD;
            if (whole) {
                FloatStrips.run(
                        kind,
                        reading,
                        rows,
                        vectors,
                        kc,
                        a,
                        a0,
                        lda,
                        b,
                        b0,
                        width,
                        1,
                        bias,
                        p.biasOffset + column,
                        0,
                        p.c,
                        c0,
                        p.ldc);
            } else {
                float[] start = edge.more;
                System.arraycopy(bias, p.biasOffset + column, start, 0, cols);
                edgeStrip(
                        kind, reading, rows, vectors, width, cols, kc, a, a0, lda, b, b0, 1, start, 0, p.c, c0, p.ldc,
                        edge);
            }
            return;
        }
        float beta = firstBlock ? p.beta : 1;
        int kind = beta == 0 ? FloatStrips.ZERO : FloatStrips.LOAD;
        if (whole) {
            FloatStrips.run(
                    kind, reading, rows, vectors, kc, a, a0, lda, b, b0, width, beta, p.c, c0, p.ldc, p.c, c0, p.ldc);
        } else {
            edgeStrip(
                    kind,
                    reading,
                    rows,
                    vectors,
                    width,
                    cols,
                    kc,
                    a,
                    a0,
                    lda,
                    b,
                    b0,
                    beta,
                    edge.rows,
                    FloatTuning.NR,
                    p.c,
                    c0,
                    p.ldc,
                    edge);
        }
    }

    /** What a row of C starts from, a bias or beta C, into its place. */
    private static void start(FloatProblem p, boolean firstBlock, int column, int cols, int c0) {
        float @Nullable [] bias = p.bias;
        if (!firstBlock) {
            return;
        }
        if (bias != null) {
            System.arraycopy(bias, p.biasOffset + column, p.c, c0, cols);
        } else {
            FloatGemv.start(p.beta, p.c, c0, cols);
        }
    }

    /** Tiles whose last vector reaches behind column N work on a copy of their part of C. */
    private static void edgeStrip(
            int kind,
            int reading,
            int rows,
            int vectors,
            int width,
            int cols,
            int kc,
            float[] a,
            int a0,
            int lda,
            float[] b,
            int b0,
            float beta,
            float[] start,
            int lds,
            float[] c,
            int c0,
            int ldc,
            FloatEdge edge) {
        int nr = FloatTuning.NR;
        float[] e = edge.rows;
        for (int i = 0; i < rows; i += FloatEdge.ROWS) {
            int count = Math.min(FloatEdge.ROWS, rows - i);
            if (kind != FloatStrips.ZERO && start == e) {
                FloatEdge.copy(count, cols, c, c0 + i * ldc, ldc, e, 0, nr);
            }
            FloatStrips.run(
                    kind,
                    reading,
                    count,
                    vectors,
                    kc,
                    a,
                    a0 + i * lda,
                    lda,
                    b,
                    b0,
                    width,
                    beta,
                    start,
                    0,
                    lds,
                    e,
                    0,
                    nr);
            FloatEdge.copy(count, cols, e, 0, nr, c, c0 + i * ldc, ldc);
        }
    }
}
