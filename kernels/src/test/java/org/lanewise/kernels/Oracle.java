package org.lanewise.kernels;

import java.util.Random;

/** The numeric contract as plain loops, and the data to try it on. */
final class Oracle {
    private Oracle() {}

    /** C = alpha op(A) op(B) + beta C by the naive triple loop. */
    static void sgemm(
            boolean transA,
            boolean transB,
            int m,
            int n,
            int k,
            float alpha,
            float[] a,
            int aOffset,
            int lda,
            float[] b,
            int bOffset,
            int ldb,
            float beta,
            float[] c,
            int cOffset,
            int ldc) {
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                int at = cOffset + i * ldc + j;
                float sum = beta == 0 ? 0 : beta * c[at];
                for (int p = 0; p < k; p++) {
                    float left = a[transA ? aOffset + p * lda + i : aOffset + i * lda + p];
                    float right = b[transB ? bOffset + j * ldb + p : bOffset + p * ldb + j];
                    sum = Math.fma(alpha * left, right, sum);
                }
                c[at] = sum;
            }
        }
    }

    /** Standard normal floats. */
    static float[] normal(Random random, int length) {
        float[] x = new float[length];
        for (int i = 0; i < length; i++) {
            x[i] = (float) random.nextGaussian();
        }
        return x;
    }

    static Transpose transpose(boolean yes) {
        return yes ? Transpose.YES : Transpose.NO;
    }
}
