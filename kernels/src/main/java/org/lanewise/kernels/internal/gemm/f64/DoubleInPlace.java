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
            int width = (n + DoubleTuning.VL - 1) / DoubleTuning.VL * DoubleTuning.VL;
            double[] transposed = scratch.right(p.k * width);
            DoublePacking.transposeRight(b, p.bOffset + j0 * ldb, ldb, p.k, n, transposed, width);
            b = transposed;
            ldb = width;
            b0 = 0;
        }
        int kind = p.beta == 0 ? DoubleStrips.ZERO : DoubleStrips.LOAD;
        int c0 = p.cOffset + i0 * p.ldc + j0;
        int halves = (n + DoubleTuning.HALF - 1) / DoubleTuning.HALF;
        int last = 0; // half vectors of the last strip
        if (DoubleTuning.HALF < DoubleTuning.VL && (halves & 1) != 0) {
            last = Math.min(halves, DoubleTuning.HALF_VECTORS);
        }
        int vectors = (halves - last) * DoubleTuning.HALF / DoubleTuning.VL;
        if (last == 0) {
            vectors = (n + DoubleTuning.VL - 1) / DoubleTuning.VL;
        }
        int j = 0;
        for (int strips = (vectors + DoubleTuning.VECTORS - 1) / DoubleTuning.VECTORS; strips > 0; strips--) {
            int v = (vectors + strips - 1) / strips;
            vectors -= v;
            int cols = v * DoubleTuning.VL;
            strip(
                    kind,
                    transA,
                    false,
                    m,
                    v,
                    Math.min(cols, n - j),
                    cols,
                    p.k,
                    a,
                    a0,
                    lda,
                    b,
                    b0 + j,
                    ldb,
                    p.beta,
                    p.c,
                    c0 + j,
                    p.ldc,
                    scratch.edge);
            j += cols;
        }
        if (last > 0) {
            strip(
                    kind,
                    transA,
                    true,
                    m,
                    last,
                    n - j,
                    last * DoubleTuning.HALF,
                    p.k,
                    a,
                    a0,
                    lda,
                    b,
                    b0 + j,
                    ldb,
                    p.beta,
                    p.c,
                    c0 + j,
                    p.ldc,
                    scratch.edge);
        }
    }

    private static void strip(
            int kind,
            boolean transA,
            boolean half,
            int m,
            int vectors,
            int cols,
            int width,
            int k,
            double[] a,
            int a0,
            int lda,
            double[] b,
            int b0,
            int ldb,
            double beta,
            double[] c,
            int c0,
            int ldc,
            DoubleEdge edge) {
        if (cols == width) {
            DoubleStrips.direct(kind, transA, half, m, vectors, k, a, a0, lda, b, b0, ldb, beta, c, c0, ldc, c, c0, ldc);
            return;
        }
        // The vectors read past column N, which is harmless inside the array; the last rows of B may need a copy.
        int inside = rowsInside(b.length - width - b0, ldb, k);
        double[] tail = edge.more;
        if (inside < k) {
            tail = edge.more((k - inside) * width);
            DoubleEdge.copy(k - inside, cols, b, b0 + inside * ldb, ldb, tail, 0, width);
        }
        int aTail = a0 + (transA ? inside * lda : inside);
        for (int i = 0; i < m; i += DoubleEdge.ROWS) {
            int rows = Math.min(DoubleEdge.ROWS, m - i);
            int shift = transA ? i : i * lda;
            double[] e = edge.rows;
            if (kind != DoubleStrips.ZERO) {
                DoubleEdge.copy(rows, cols, c, c0 + i * ldc, ldc, e, 0, width);
            }
            DoubleStrips.direct(
                    kind,
                    transA,
                    half,
                    rows,
                    vectors,
                    inside,
                    a,
                    a0 + shift,
                    lda,
                    b,
                    b0,
                    ldb,
                    beta,
                    e,
                    0,
                    width,
                    e,
                    0,
                    width);
            if (inside < k) {
                DoubleStrips.direct(
                        DoubleStrips.LOAD,
                        transA,
                        half,
                        rows,
                        vectors,
                        k - inside,
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
            DoubleEdge.copy(rows, cols, e, 0, width, c, c0 + i * ldc, ldc);
        }
    }

    /** How many of k rows, ldb apart, start at most {@code room} elements in. */
    private static int rowsInside(int room, int ldb, int k) {
        return room < 0 ? 0 : Math.min(k, room / ldb + 1);
    }
}
