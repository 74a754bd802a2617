package org.lanewise.kernels.internal.gemm.f32;

/**
 * y += A x: eight rows of A at a time, each a chain of its own. The chains are scalar, because lanes that hold rows would
 * need A's blocks transposed; eight of them hide the latency of the fma. The same at every width.
 */
final class FloatChains {
    private static final int ROWS = 8;

    private FloatChains() {}

    static void add(int m, int k, float[] a, int a0, int lda, float[] x, int x0, int incX, float[] y, int y0) {
        for (int i = 0; i < m; i += ROWS) {
            eightRows(Math.min(ROWS, m - i) - 1, k, a, a0 + i * lda, lda, x, x0, incX, y, y0 + i);
        }
    }

    /** Rows 0 to {@code last}; the chains behind that repeat the last row. */
    private static void eightRows(
            int last, int k, float[] a, int a0, int lda, float[] x, int x0, int incX, float[] y, int y0) {
        int r1 = Math.min(1, last);
        int r2 = Math.min(2, last);
        int r3 = Math.min(3, last);
        int r4 = Math.min(4, last);
        int r5 = Math.min(5, last);
        int r6 = Math.min(6, last);
        int r7 = Math.min(7, last);
        int a1 = a0 + r1 * lda;
        int a2 = a0 + r2 * lda;
        int a3 = a0 + r3 * lda;
        int a4 = a0 + r4 * lda;
        int a5 = a0 + r5 * lda;
        int a6 = a0 + r6 * lda;
        int a7 = a0 + r7 * lda;
        float s0 = y[y0];
        float s1 = y[y0 + r1];
        float s2 = y[y0 + r2];
        float s3 = y[y0 + r3];
        float s4 = y[y0 + r4];
        float s5 = y[y0 + r5];
        float s6 = y[y0 + r6];
        float s7 = y[y0 + r7];
        for (int p = 0; p < k; p++) {
            float v = x[x0 + p * incX];
            s0 = Math.fma(a[a0 + p], v, s0);
            s1 = Math.fma(a[a1 + p], v, s1);
            s2 = Math.fma(a[a2 + p], v, s2);
            s3 = Math.fma(a[a3 + p], v, s3);
            s4 = Math.fma(a[a4 + p], v, s4);
            s5 = Math.fma(a[a5 + p], v, s5);
            s6 = Math.fma(a[a6 + p], v, s6);
            s7 = Math.fma(a[a7 + p], v, s7);
        }
        y[y0] = s0;
        y[y0 + r1] = s1;
        y[y0 + r2] = s2;
        y[y0 + r3] = s3;
        y[y0 + r4] = s4;
        y[y0 + r5] = s5;
        y[y0 + r6] = s6;
        y[y0 + r7] = s7;
    }
}
