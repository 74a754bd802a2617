package org.lanewise.kernels.internal.blas.f32;

/** A symmetric matrix written out from one of its triangles, for GEMM. */
public final class FloatSymm {
    private FloatSymm() {}

    /** to, n x n without gaps, takes both halves from the triangle of A. */
    public static void expand(boolean lower, int n, float[] a, int aOffset, int lda, float[] to) {
        int along = lower ? 1 : lda;
        int down = lower ? lda : 1;
        for (int i = 0; i < n; i++) {
            int row = aOffset + i * down;
            for (int j = 0; j <= i; j++) {
                float v = a[row + j * along];
                to[i * n + j] = v;
                to[j * n + i] = v;
            }
        }
    }
}
