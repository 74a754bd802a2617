// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import org.lanewise.kernels.internal.gemm.f64.tile.DoubleStrips;

/**
 * Small problems, and those with a few rows: A and B are read where they lie. Columns are cut into strips of full vectors
 * and, where that leaves less empty, a last one of half vectors.
 */
final class DoubleInPlace {
    private DoubleInPlace() {}

    /** Computes rows [i0, i1) and columns [j0, j1) of C. */
    static void run(DoubleProblem p, int i0, int i1, int j0, int j1, DoubleScratch scratch) {
        int m = i1 - i0;
        int n = j1 - j0;
        boolean transA = p.transA;
        double[] a = p.a;
        int lda = p.lda;
        int a0 = p.aOffset + (transA ? i0 : i0 * lda);
        if (p.alpha != 1) {
            double[] scaled = scratch.left(m * p.k);
            DoublePacking.packLeft(transA, p.alpha, a, a0, lda, m, p.k, scaled);
            a = scaled;
            a0 = 0;
            lda = p.k;
            transA = false;
        }
        double[] b = p.b;
        int ldb = p.ldb;
        int b0 = p.bOffset + j0;
        if (p.transB) {
            int width = DoubleTuning.wholeVectors(n);
            double[] transposed = scratch.right(p.k * width);
            DoublePacking.transposeRight(b, p.bOffset + j0 * ldb, ldb, p.k, n, transposed, width);
            b = transposed;
            ldb = width;
            b0 = 0;
        }
        int kind = p.beta == 0 ? DoubleStrips.ZERO : DoubleStrips.LOAD;
        int c0 = p.cOffset + i0 * p.ldc + j0;
        if (!transA && n == ldb && DoubleTuning.isPanel(n)) {
            boolean half = n % DoubleTuning.VL != 0 || DoubleTuning.readsHalves(n / DoubleTuning.VL, p.k);
            int reading = DoubleStrips.PANEL + (half ? DoubleStrips.HALF : 0);
            int vectors = n / DoubleTuning.lanes(reading);
            DoubleStrips.run(
                    kind, reading, m, vectors, p.k, a, a0, lda, b, b0, n, p.beta, p.c, c0, p.ldc, p.c, c0, p.ldc);
            return;
        }
        int reading = transA ? DoubleStrips.A_BY_COLUMNS : 0;
        int halves = DoubleTuning.halfStrips(n, p.k);
        int vectors = (n - halves * DoubleTuning.HALF + DoubleTuning.VL - 1) / DoubleTuning.VL;
        int j = 0;
        while (vectors > 0) {
            int v = DoubleTuning.stripVectors(vectors);
            vectors -= v;
            int cols = Math.min(v * DoubleTuning.VL, n - j);
            strip(p, kind, reading, m, v, cols, a, a0, lda, b, b0 + j, ldb, c0 + j, scratch);
            j += v * DoubleTuning.VL;
        }
        while (halves > 0) {
            int h = DoubleTuning.stripHalves(halves);
            halves -= h;
            int cols = Math.min(h * DoubleTuning.HALF, n - j);
            strip(p, kind, reading + DoubleStrips.HALF, m, h, cols, a, a0, lda, b, b0 + j, ldb, c0 + j, scratch);
            j += h * DoubleTuning.HALF;
        }
    }

    private static void strip(
            DoubleProblem p,
            int kind,
            int reading,
            int m,
            int vectors,
            int cols,
            double[] a,
            int a0,
            int lda,
            double[] b,
            int b0,
            int ldb,
            int c0,
            DoubleScratch scratch) {
        int width = vectors * DoubleTuning.lanes(reading);
        if (cols == width) {
            DoubleStrips.run(
                    kind, reading, m, vectors, p.k, a, a0, lda, b, b0, ldb, p.beta, p.c, c0, p.ldc, p.c, c0, p.ldc);
        } else {
            ragged(p, kind, reading, m, vectors, cols, width, a, a0, lda, b, b0, ldb, c0, scratch.edge);
        }
    }

    /** The last vector reaches behind column N: it reads what stands there, and writes into a copy. */
    private static void ragged(
            DoubleProblem p,
            int kind,
            int reading,
            int m,
            int vectors,
            int cols,
            int width,
            double[] a,
            int a0,
            int lda,
            double[] b,
            int b0,
            int ldb,
            int c0,
            DoubleEdge edge) {
        // Reading is harmless inside the array; the last rows of B need a copy.
        int inside = rowsInside(b.length - width - b0, ldb, p.k);
        int behind = p.k - inside;
        double[] tail = edge.more;
        if (behind > 0) {
            tail = edge.more(behind * width);
            DoubleEdge.copy(behind, cols, b, b0 + inside * ldb, ldb, tail, 0, width);
        }
        boolean byColumns = (reading & DoubleStrips.A_BY_COLUMNS) != 0;
        int aTail = a0 + (byColumns ? inside * lda : inside);
        double[] e = edge.rows;
        int ldc = p.ldc;
        for (int i = 0; i < m; i += DoubleEdge.ROWS) {
            int rows = Math.min(DoubleEdge.ROWS, m - i);
            int shift = byColumns ? i : i * lda;
            int at = c0 + i * ldc;
            if (kind != DoubleStrips.ZERO) {
                DoubleEdge.copy(rows, cols, p.c, at, ldc, e, 0, width);
            }
            DoubleStrips.run(
                    kind,
                    reading,
                    rows,
                    vectors,
                    inside,
                    a,
                    a0 + shift,
                    lda,
                    b,
                    b0,
                    ldb,
                    p.beta,
                    e,
                    0,
                    width,
                    e,
                    0,
                    width);
            if (behind > 0) {
                DoubleStrips.run(
                        DoubleStrips.LOAD,
                        reading,
                        rows,
                        vectors,
                        behind,
                        a,
                        aTail + shift,
                        lda,
                        tail,
                        0,
                        width,
                        1,
                        e,
                        0,
                        width,
                        e,
                        0,
                        width);
            }
            DoubleEdge.copy(rows, cols, e, 0, width, p.c, at, ldc);
        }
    }

    /** How many of k rows, ldb apart, start at most {@code room} elements in. */
    private static int rowsInside(int room, int ldb, int k) {
        return room < 0 ? 0 : Math.min(k, room / ldb + 1);
    }
}
