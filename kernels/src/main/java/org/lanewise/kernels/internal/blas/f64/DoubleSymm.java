// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.blas.f64;

/** A symmetric matrix written out from one of its triangles, for GEMM. */
public final class DoubleSymm {
    private DoubleSymm() {}

    /** to, n x n without gaps, takes both halves from the triangle of A. */
    public static void expand(boolean lower, int n, double[] a, int aOffset, int lda, double[] to) {
        int along = lower ? 1 : lda;
        int down = lower ? lda : 1;
        for (int i = 0; i < n; i++) {
            int row = aOffset + i * down;
            for (int j = 0; j <= i; j++) {
                double v = a[row + j * along];
                to[i * n + j] = v;
                to[j * n + i] = v;
            }
        }
    }
}
