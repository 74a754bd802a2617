// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

/** The scalar twin of {@link DoubleRowStrips}: eight columns at a time have their sums in registers. */
final class DoubleScalarStrips {
    private static final int COLUMNS = 8;

    private DoubleScalarStrips() {}

    static void add(int k, int n, double[] x, int x0, int incX, double[] b, int b0, int ldb, double[] y, int y0) {
        for (int j = 0; j < n; j += COLUMNS) {
            eightColumns(Math.min(COLUMNS, n - j) - 1, k, x, x0, incX, b, b0 + j, ldb, y, y0 + j);
        }
    }

    /** Columns 0 to {@code last}; the sums behind that repeat the last column. */
    private static void eightColumns(
            int last, int k, double[] x, int x0, int incX, double[] b, int b0, int ldb, double[] y, int y0) {
        int j1 = Math.min(1, last);
        int j2 = Math.min(2, last);
        int j3 = Math.min(3, last);
        int j4 = Math.min(4, last);
        int j5 = Math.min(5, last);
        int j6 = Math.min(6, last);
        int j7 = Math.min(7, last);
        double s0 = y[y0];
        double s1 = y[y0 + j1];
        double s2 = y[y0 + j2];
        double s3 = y[y0 + j3];
        double s4 = y[y0 + j4];
        double s5 = y[y0 + j5];
        double s6 = y[y0 + j6];
        double s7 = y[y0 + j7];
        for (int p = 0; p < k; p++) {
            double v = x[x0 + p * incX];
            int row = b0 + p * ldb;
            s0 = Math.fma(v, b[row], s0);
            s1 = Math.fma(v, b[row + j1], s1);
            s2 = Math.fma(v, b[row + j2], s2);
            s3 = Math.fma(v, b[row + j3], s3);
            s4 = Math.fma(v, b[row + j4], s4);
            s5 = Math.fma(v, b[row + j5], s5);
            s6 = Math.fma(v, b[row + j6], s6);
            s7 = Math.fma(v, b[row + j7], s7);
        }
        y[y0] = s0;
        y[y0 + j1] = s1;
        y[y0 + j2] = s2;
        y[y0 + j3] = s3;
        y[y0 + j4] = s4;
        y[y0 + j5] = s5;
        y[y0 + j6] = s6;
        y[y0 + j7] = s7;
    }
}
