package org.lanewise.kernels.internal.gemm.f32;

import org.lanewise.kernels.internal.gemm.f32.overlap.FloatOverlap;
import org.lanewise.kernels.internal.gemm.f32.tile.FloatStrips;

/**
 * Small problems, and those with a few rows: A and B are read where they lie. Columns are cut into strips of full vectors
 * and, where that leaves less empty, a last one of half vectors.
 */
final class FloatInPlace {
    private FloatInPlace() {}

    /** Computes rows [i0, i1) and columns [j0, j1) of C. Short methods: C2 inlines them down to the strip. */
    static void run(FloatProblem p, int i0, int i1, int j0, int j1, FloatScratch scratch) {
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
    private static void copied(FloatProblem p, int m, int n, int a0, int j0, int c0, FloatScratch scratch) {
        boolean transA = p.transA;
        float[] a = p.a;
        int lda = p.lda;
        if (p.alpha != 1) {
            a = scratch.left(m * p.k);
            FloatPacking.packLeft(transA, p.alpha, p.a, a0, lda, m, p.k, a);
            a0 = 0;
            lda = p.k;
            transA = false;
        }
        float[] b = p.b;
        int b0 = p.bOffset + j0;
        int ldb = p.ldb;
        if (p.transB) {
            int width = FloatTuning.wholeVectors(n);
            b = scratch.right(p.k * width);
            FloatPacking.transposeRight(p.b, p.bOffset + j0 * ldb, ldb, p.k, n, b, width);
            b0 = 0;
            ldb = width;
        }
        columns(p, m, n, transA, a, a0, lda, b, b0, ldb, c0, scratch);
    }

    private static void columns(
            FloatProblem p,
            int m,
            int n,
            boolean transA,
            float[] a,
            int a0,
            int lda,
            float[] b,
            int b0,
            int ldb,
            int c0,
            FloatScratch scratch) {
        int kind = p.beta == 0 ? FloatStrips.ZERO : FloatStrips.LOAD;
        if (!transA && n == ldb && FloatTuning.isPanel(n)) { // B is a panel already
            boolean half = n % FloatTuning.VL != 0 || FloatTuning.readsHalves(n / FloatTuning.VL, p.k);
            int reading = FloatStrips.PANEL + (half ? FloatStrips.HALF : 0);
            int vectors = n / FloatTuning.lanes(reading);
            FloatStrips.run(
                    kind, reading, m, vectors, p.k, a, a0, lda, b, b0, n, p.beta, p.c, c0, p.ldc, p.c, c0, p.ldc);
        } else if (!transA && FloatTuning.overlaps(m, n) && FloatOverlapHandOver.isReady(kind)) {
            overlap(p, kind, m, a, a0, lda, b, b0, ldb, c0, scratch);
        } else {
            strips(p, kind, m, n, transA ? FloatStrips.A_BY_COLUMNS : 0, a, a0, lda, b, b0, ldb, c0, scratch);
        }
    }

    /** Half a vector of columns and two more; B without gaps between its rows, a copy if need be. */
    private static void overlap(
            FloatProblem p,
            int kind,
            int m,
            float[] a,
            int a0,
            int lda,
            float[] b,
            int b0,
            int ldb,
            int c0,
            FloatScratch scratch) {
        if (ldb != FloatOverlap.COLUMNS) {
            float[] copy = scratch.edge.more(p.k * FloatOverlap.COLUMNS);
            FloatEdge.copy(p.k, FloatOverlap.COLUMNS, b, b0, ldb, copy, 0, FloatOverlap.COLUMNS);
            b = copy;
            b0 = 0;
        }
        if (kind == FloatStrips.ZERO) {
            FloatOverlap.zero(m, p.k, a, a0, lda, b, b0, p.c, c0, p.ldc);
        } else {
            FloatOverlap.load(m, p.k, a, a0, lda, b, b0, p.beta, p.c, c0, p.ldc);
        }
    }

    private static void strips(
            FloatProblem p,
            int kind,
            int m,
            int n,
            int reading,
            float[] a,
            int a0,
            int lda,
            float[] b,
            int b0,
            int ldb,
            int c0,
            FloatScratch scratch) {
        int halves = FloatTuning.halfStrips(n, p.k);
        int vectors = (n - halves * FloatTuning.HALF + FloatTuning.VL - 1) / FloatTuning.VL;
        int j = 0;
        while (vectors > 0) {
            int v = FloatTuning.stripVectors(vectors);
            vectors -= v;
            int cols = Math.min(v * FloatTuning.VL, n - j);
            strip(p, kind, reading, m, v, cols, a, a0, lda, b, b0 + j, ldb, c0 + j, scratch);
            j += v * FloatTuning.VL;
        }
        while (halves > 0) {
            int h = FloatTuning.stripHalves(halves);
            halves -= h;
            int cols = Math.min(h * FloatTuning.HALF, n - j);
            strip(p, kind, reading + FloatStrips.HALF, m, h, cols, a, a0, lda, b, b0 + j, ldb, c0 + j, scratch);
            j += h * FloatTuning.HALF;
        }
    }

    private static void strip(
            FloatProblem p,
            int kind,
            int reading,
            int m,
            int vectors,
            int cols,
            float[] a,
            int a0,
            int lda,
            float[] b,
            int b0,
            int ldb,
            int c0,
            FloatScratch scratch) {
        int width = vectors * FloatTuning.lanes(reading);
        if (cols == width) {
            FloatStrips.run(
                    kind, reading, m, vectors, p.k, a, a0, lda, b, b0, ldb, p.beta, p.c, c0, p.ldc, p.c, c0, p.ldc);
        } else {
            ragged(p, kind, reading, m, vectors, cols, width, a, a0, lda, b, b0, ldb, c0, scratch.edge);
        }
    }

    /** The last vector reaches behind column N: it reads what stands there, and writes into a copy. */
    private static void ragged(
            FloatProblem p,
            int kind,
            int reading,
            int m,
            int vectors,
            int cols,
            int width,
            float[] a,
            int a0,
            int lda,
            float[] b,
            int b0,
            int ldb,
            int c0,
            FloatEdge edge) {
        // Reading is harmless inside the array; the last rows of B need a copy.
        int inside = rowsInside(b.length - width - b0, ldb, p.k);
        int behind = p.k - inside;
        float[] tail = edge.more;
        if (behind > 0) {
            tail = edge.more(behind * width);
            FloatEdge.copy(behind, cols, b, b0 + inside * ldb, ldb, tail, 0, width);
        }
        boolean byColumns = (reading & FloatStrips.A_BY_COLUMNS) != 0;
        int aTail = a0 + (byColumns ? inside * lda : inside);
        float[] e = edge.rows;
        int ldc = p.ldc;
        for (int i = 0; i < m; i += FloatEdge.ROWS) {
            int rows = Math.min(FloatEdge.ROWS, m - i);
            int shift = byColumns ? i : i * lda;
            int at = c0 + i * ldc;
            if (kind != FloatStrips.ZERO) {
                FloatEdge.copy(rows, cols, p.c, at, ldc, e, 0, width);
            }
            FloatStrips.run(
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
                FloatStrips.run(
                        FloatStrips.LOAD,
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
            FloatEdge.copy(rows, cols, e, 0, width, p.c, at, ldc);
        }
    }

    /** How many of k rows, ldb apart, start at most {@code room} elements in. */
    private static int rowsInside(int room, int ldb, int k) {
        return room < 0 ? 0 : Math.min(k, room / ldb + 1);
    }
}
