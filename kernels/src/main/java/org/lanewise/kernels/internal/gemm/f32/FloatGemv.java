package org.lanewise.kernels.internal.gemm.f32;

import org.lanewise.kernels.internal.Isa;

/**
 * A matrix times a vector, by GEMM's chain: y starts at 0 or at beta * y and takes one fma per k, k ascending. A matrix of
 * one row or one column of results leaves no reuse, so the matrix is read once, where it lies.
 */
public final class FloatGemv {
    private FloatGemv() {}

    /** y = beta y + x B, where B is k x n: C's row of a product with one row. y is not read where beta is 0. */
    public static void rowTimesMatrix(
            int k, int n, float[] x, int x0, int incX, float[] b, int b0, int ldb, float beta, float[] y, int y0) {
        start(beta, y, y0, n);
        if (Isa.VECTOR && FloatRowStripsHandOver.isReady()) {
            FloatRowStrips.add(k, n, x, x0, incX, b, b0, ldb, y, y0);
        } else {
            FloatScalarStrips.add(k, n, x, x0, incX, b, b0, ldb, y, y0);
        }
    }

    /** y = beta y + A x, where A is m x k: C's column of a product with one column. y is not read where beta is 0. */
    public static void matrixTimesVector(
            int m, int k, float[] a, int a0, int lda, float[] x, int x0, int incX, float beta, float[] y, int y0) {
        start(beta, y, y0, m);
        FloatChains.add(m, k, a, a0, lda, x, x0, incX, y, y0);
    }

    /** y = beta y, 0 where beta is. */
    static void start(float beta, float[] y, int y0, int n) {
        for (int i = 0; i < n; i++) {
            y[y0 + i] = beta == 0 ? 0 : beta * y[y0 + i];
        }
    }
}
