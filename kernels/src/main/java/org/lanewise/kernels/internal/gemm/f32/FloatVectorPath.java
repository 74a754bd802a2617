package org.lanewise.kernels.internal.gemm.f32;

/** Products with one row or one column: every element of the matrix is used once, so it is read where it lies. */
final class FloatVectorPath {
    private FloatVectorPath() {}

    /** Whether m x n elements of C are computed here. A column's elements must be neighbours, and A cannot be scaled. */
    static boolean takes(FloatProblem p, int m, int n) {
        return m == 1 || n == 1 && p.ldc == 1 && p.alpha == 1 && p.bias == null;
    }

    /** Computes rows [i0, i1) and columns [j0, j1) of C, one of either. */
    static void run(FloatProblem p, int i0, int i1, int j0, int j1, FloatScratch scratch) {
        if (i1 - i0 == 1) {
            row(p, i0, j0, j1 - j0, scratch);
        } else {
            column(p, i0, i1 - i0, j0);
        }
    }

    private static void row(FloatProblem p, int i, int j, int n, FloatScratch scratch) {
        float[] x = p.a;
        int x0 = p.aOffset + (p.transA ? i : i * p.lda);
        int step = p.transA ? p.lda : 1;
        if (p.alpha != 1) {
            float[] scaled = scratch.left(p.k);
            for (int k = 0; k < p.k; k++) {
                scaled[k] = p.alpha * x[x0 + k * step];
            }
            x = scaled;
            x0 = 0;
            step = 1;
        }
        int y0 = p.cOffset + i * p.ldc + j;
        float beta = p.beta;
        if (p.bias != null) {
            System.arraycopy(p.bias, p.biasOffset + j, p.c, y0, n);
            beta = 1;
        }
        if (p.transB) {
            FloatGemv.matrixTimesVector(n, p.k, p.b, p.bOffset + j * p.ldb, p.ldb, x, x0, step, beta, p.c, y0);
        } else {
            FloatGemv.rowTimesMatrix(p.k, n, x, x0, step, p.b, p.bOffset + j, p.ldb, beta, p.c, y0);
        }
        p.finish(i, 1, j, n);
    }

    private static void column(FloatProblem p, int i, int m, int j) {
        int x0 = p.bOffset + (p.transB ? j * p.ldb : j);
        int step = p.transB ? 1 : p.ldb;
        int y0 = p.cOffset + i + j;
        if (p.transA) {
            FloatGemv.rowTimesMatrix(p.k, m, p.b, x0, step, p.a, p.aOffset + i, p.lda, p.beta, p.c, y0);
        } else {
            FloatGemv.matrixTimesVector(m, p.k, p.a, p.aOffset + i * p.lda, p.lda, p.b, x0, step, p.beta, p.c, y0);
        }
    }
}
