// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import org.lanewise.kernels.internal.gemm.f64.overlap.DoubleOverlap;
import org.lanewise.kernels.internal.gemm.f64.tile.DoubleStrips;

/**
 * Small problems, and those with a few rows: A and B are read where they lie. Columns are cut into strips of full vectors
 * and, where that leaves less empty, a last one of half vectors.
 */
final class DoubleInPlace {
    private DoubleInPlace() {}

    /** Computes rows [i0, i1) and columns [j0, j1) of C. Short methods: C2 inlines them down to the strip. */
    static void run(DoubleProblem p, int i0, int i1, int j0, int j1, DoubleScratch scratch) {
        int m = i1 - i0;
        int n = j1 - j0;
        int a0 = p.aOffset + (p.transA ? i0 : i0 * p.lda);
        int c0 = p.cOffset + i0 * p.ldc + j0;
        if (p.alpha != 1 || p.transB) {
            copied(p, m, n, a0, j0, c0, scratch);
        } else {
            columns(p, m, n, p.transA, p.a, a0, p.lda, p.b, p.bOffset + j0, p.ldb, c0, scratch);
        }
    }

    /** With copies of what cannot be read as it lies: a scaled A, a transposed B. */
    private static void copied(DoubleProblem p, int m, int n, int a0, int j0, int c0, DoubleScratch scratch) {
        boolean transA = p.transA;
        double[] a = p.a;
        int lda = p.lda;
        if (p.alpha != 1) {
            a = scratch.left(m * p.k);
            DoublePacking.packLeft(transA, p.alpha, p.a, a0, lda, m, p.k, a);
            a0 = 0;
            lda = p.k;
            transA = false;
        }
        double[] b = p.b;
        int b0 = p.bOffset + j0;
        int ldb = p.ldb;
        if (p.transB) {
            int width = DoubleTuning.wholeVectors(n);
            b = scratch.right(p.k * width);
            DoublePacking.transposeRight(p.b, p.bOffset + j0 * ldb, ldb, p.k, n, b, width);
            b0 = 0;
            ldb = width;
        }
        columns(p, m, n, transA, a, a0, lda, b, b0, ldb, c0, scratch);
    }

    private static void columns(
            DoubleProblem p,
            int m,
            int n,
            boolean transA,
            double[] a,
            int a0,
            int lda,
            double[] b,
            int b0,
            int ldb,
            int c0,
            DoubleScratch scratch) {
        int kind = p.beta == 0 ? DoubleStrips.ZERO : DoubleStrips.LOAD;
        if (!transA && n == ldb && DoubleTuning.isPanel(n)) { // B is a panel already
            boolean half = n % DoubleTuning.VL != 0 || DoubleTuning.readsHalves(n / DoubleTuning.VL, p.k);
            int reading = DoubleStrips.PANEL + (half ? DoubleStrips.HALF : 0);
            int vectors = n / DoubleTuning.lanes(reading);
            DoubleStrips.run(
                    kind, reading, m, vectors, p.k, a, a0, lda, b, b0, n, p.beta, p.c, c0, p.ldc, p.c, c0, p.ldc);
        } else if (!transA && DoubleTuning.overlaps(m, n) && DoubleOverlapHandOver.isReady(kind)) {
            overlap(p, kind, m, a, a0, lda, b, b0, ldb, c0, scratch);
        } else {
            strips(p, kind, m, n, transA ? DoubleStrips.A_BY_COLUMNS : 0, a, a0, lda, b, b0, ldb, c0, scratch);
        }
    }

    /** Half a vector of columns and two more; B without gaps between its rows, a copy if need be. */
    private static void overlap(
            DoubleProblem p,
            int kind,
            int m,
            double[] a,
            int a0,
            int lda,
            double[] b,
            int b0,
            int ldb,
            int c0,
            DoubleScratch scratch) {
        if (ldb != DoubleOverlap.COLUMNS) {
            double[] copy = scratch.edge.more(p.k * DoubleOverlap.COLUMNS);
            DoubleEdge.copy(p.k, DoubleOverlap.COLUMNS, b, b0, ldb, copy, 0, DoubleOverlap.COLUMNS);
            b = copy;
            b0 = 0;
        }
        if (kind == DoubleStrips.ZERO) {
            DoubleOverlap.zero(m, p.k, a, a0, lda, b, b0, p.c, c0, p.ldc);
        } else {
            DoubleOverlap.load(m, p.k, a, a0, lda, b, b0, p.beta, p.c, c0, p.ldc);
        }
    }

    private static void strips(
            DoubleProblem p,
            int kind,
            int m,
            int n,
            int reading,
            double[] a,
            int a0,
            int lda,
            double[] b,
            int b0,
            int ldb,
            int c0,
            DoubleScratch scratch) {
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
