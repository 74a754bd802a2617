// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.gemm.f64.tile.DoubleStrips;

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
final class DoubleDriver {
    private DoubleDriver() {}

    /** Computes rows [i0, i1) and the columns of the panels [first, last) of C. */
    static void run(DoubleProblem p, int i0, int i1, int first, int last, DoubleScratch scratch) {
        if (i0 == i1) { // fewer rows than parts: nothing to pack B for
            return;
        }
        int step = DoubleTuning.panelsPerBlock(i1 - i0, isPacked(p));
        for (int panel = first; panel < last; panel += step) {
            int end = Math.min(last, panel + step);
            int pc = 0;
            do { // once even when k == 0: C still takes its start value
                int kc = Math.min(DoubleTuning.KC, p.k - pc);
                columnsTimesBlock(p, i0, i1, panel, end, pc, kc, scratch);
                pc += kc;
            } while (pc < p.k);
        }
    }

    /** Whether A's blocks are copied. */
    private static boolean isPacked(DoubleProblem p) {
        return p.transA || p.alpha != 1;
    }

    private static void columnsTimesBlock(
            DoubleProblem p, int i0, int i1, int first, int last, int pc, int kc, DoubleScratch scratch) {
        int jc = DoublePanels.start(first, p.n);
        int nc = DoublePanels.start(last, p.n) - jc;
        double @Nullable [] panels = p.panels;
        double[] b;
        if (panels != null) {
            b = panels;
        } else {
            b = scratch.right(kc * DoubleTuning.wholeVectors(nc));
            int from = p.bOffset + (p.transB ? pc : pc * p.ldb);
            DoublePacking.packRight(p.transB, p.b, from, p.ldb, kc, p.n, first, last, b);
        }
        boolean firstBlock = pc == 0;
        boolean lastBlock = pc + kc == p.k;
        int mc;
        for (int ic = i0; ic < i1; ic += mc) {
            mc = Math.min(DoubleTuning.MC, i1 - ic);
            double[] a = p.a;
            int a0 = p.aOffset + ic * p.lda + pc;
            int lda = p.lda;
            if (isPacked(p)) {
                a = scratch.left(mc * kc);
                int from = p.transA ? p.aOffset + pc * p.lda + ic : a0;
                DoublePacking.packLeft(p.transA, p.alpha, p.a, from, p.lda, mc, kc, a);
                a0 = 0;
                lda = kc;
            }
            for (int panel = first; panel < last; panel++) {
                int j = DoublePanels.start(panel, p.n);
                int cols = DoublePanels.start(panel + 1, p.n) - j;
                int at = panels == null ? (j - jc) * kc : j * p.k + pc * DoubleTuning.wholeVectors(cols);
                rowsTimesPanel(p, firstBlock, ic, mc, j, cols, kc, a, a0, lda, b, at, scratch.edge);
            }
            if (lastBlock) {
                p.finish(ic, mc, jc, nc);
            }
        }
    }

    private static void rowsTimesPanel(
            DoubleProblem p,
            boolean firstBlock,
            int row,
            int rows,
            int column,
            int cols,
            int kc,
            double[] a,
            int a0,
            int lda,
            double[] b,
            int b0,
            DoubleEdge edge) {
        int width = DoubleTuning.wholeVectors(cols);
        int reading = DoubleStrips.PANEL;
        int vectors = width / DoubleTuning.VL;
        if (DoubleTuning.readsHalves(vectors, kc)) {
            reading += DoubleStrips.HALF;
            vectors *= 2;
        }
        int c0 = p.cOffset + row * p.ldc + column;
        double @Nullable [] bias = p.bias;
        boolean whole = width == cols;
        if (rows == 1 && Isa.VECTOR && DoublePanelRowHandOver.isReady(cols)) {
            start(p, firstBlock, column, cols, c0);
            DoublePanelRow.add(kc, cols, a, a0, b, b0, p.c, c0);
            return;
        }
        if (bias != null && firstBlock) {
            int kind = DoubleStrips.LOAD;
            if (whole) {
                DoubleStrips.run(
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
                double[] start = edge.more;
                System.arraycopy(bias, p.biasOffset + column, start, 0, cols);
                edgeStrip(
                        kind, reading, rows, vectors, width, cols, kc, a, a0, lda, b, b0, 1, start, 0, p.c, c0, p.ldc,
                        edge);
            }
            return;
        }
        double beta = firstBlock ? p.beta : 1;
        int kind = beta == 0 ? DoubleStrips.ZERO : DoubleStrips.LOAD;
        if (whole) {
            DoubleStrips.run(
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
                    DoubleTuning.NR,
                    p.c,
                    c0,
                    p.ldc,
                    edge);
        }
    }

    /** What a row of C starts from, a bias or beta C, into its place. */
    private static void start(DoubleProblem p, boolean firstBlock, int column, int cols, int c0) {
        double @Nullable [] bias = p.bias;
        if (!firstBlock) {
            return;
        }
        if (bias != null) {
            System.arraycopy(bias, p.biasOffset + column, p.c, c0, cols);
        } else {
            DoubleGemv.start(p.beta, p.c, c0, cols);
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
            double[] a,
            int a0,
            int lda,
            double[] b,
            int b0,
            double beta,
            double[] start,
            int lds,
            double[] c,
            int c0,
            int ldc,
            DoubleEdge edge) {
        int nr = DoubleTuning.NR;
        double[] e = edge.rows;
        for (int i = 0; i < rows; i += DoubleEdge.ROWS) {
            int count = Math.min(DoubleEdge.ROWS, rows - i);
            if (kind != DoubleStrips.ZERO && start == e) {
                DoubleEdge.copy(count, cols, c, c0 + i * ldc, ldc, e, 0, nr);
            }
            DoubleStrips.run(
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
            DoubleEdge.copy(count, cols, e, 0, nr, c, c0 + i * ldc, ldc);
        }
    }
}
