// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.blas.f64;

import org.lanewise.kernels.internal.Isa;

/**
 * Vectors changed element by element: unit increments by vectors, others one by one. Element i is x[x0 + i * incX],
 * whatever the increment's sign. Arguments have been checked.
 */
public final class DoubleUpdates {
    /** Rows that share the loads of a vector. */
    private static final int ROWS = 4;

    private DoubleUpdates() {}

    /** y = fma(alpha, x, y). */
    public static void axpy(int n, double alpha, double[] x, int x0, int incX, double[] y, int y0, int incY) {
        int done = Isa.VECTOR && incX == 1 && incY == 1 ? DoubleVectorUpdates.axpy(n, alpha, x, x0, y, y0) : 0;
        for (int i = done; i < n; i++) {
            int at = y0 + i * incY;
            y[at] = Math.fma(alpha, x[x0 + i * incX], y[at]);
        }
    }

    /** A = alpha x y^T + A, where A is m x n: each a = fma(alpha x, y, a). */
    public static void ger(
            int m,
            int n,
            double alpha,
            double[] x,
            int x0,
            int incX,
            double[] y,
            int y0,
            int incY,
            double[] a,
            int a0,
            int lda) {
        int narrow = Isa.VECTOR && incY == 1 ? DoubleVectorUpdates.narrow(n) : 0;
        for (int j = 0; j < narrow; j += DoubleVectorUpdates.PAIR) {
            DoubleVectorUpdates.pair(m, alpha, x, x0, incX, y, y0 + j, a, a0 + j, lda);
        }
        if (narrow == n) {
            return;
        }
        int done = 0;
        if (Isa.VECTOR && incY == 1) {
            for (; done + ROWS <= m; done += ROWS) {
                int at = x0 + done * incX;
                fourRows(
                        n - narrow,
                        alpha * x[at],
                        alpha * x[at + incX],
                        alpha * x[at + 2 * incX],
                        alpha * x[at + 3 * incX],
                        y,
                        y0 + narrow,
                        a,
                        a0 + done * lda + narrow,
                        lda);
            }
        }
        for (int i = done; i < m; i++) {
            axpy(n - narrow, alpha * x[x0 + i * incX], y, y0 + narrow * incY, incY, a, a0 + i * lda + narrow, 1);
        }
    }

    private static void fourRows(
            int n, double f0, double f1, double f2, double f3, double[] y, int y0, double[] a, int a0, int lda) {
        int a1 = a0 + lda;
        int a2 = a1 + lda;
        int a3 = a2 + lda;
        int done = DoubleVectorUpdates.fourRows(n, f0, f1, f2, f3, y, y0, a, a0, a1, a2, a3);
        for (int j = done; j < n; j++) {
            double v = y[y0 + j];
            a[a0 + j] = Math.fma(f0, v, a[a0 + j]);
            a[a1 + j] = Math.fma(f1, v, a[a1 + j]);
            a[a2 + j] = Math.fma(f2, v, a[a2 + j]);
            a[a3 + j] = Math.fma(f3, v, a[a3 + j]);
        }
    }

    /** x = alpha x. */
    public static void scal(int n, double alpha, double[] x, int x0, int incX) {
        int done = Isa.VECTOR && incX == 1 ? DoubleVectorUpdates.scal(n, alpha, x, x0) : 0;
        for (int i = done; i < n; i++) {
            x[x0 + i * incX] *= alpha;
        }
    }

    /** x = x / divisor, for neighbouring elements. */
    static void divide(int n, double divisor, double[] x, int x0) {
        int done = Isa.VECTOR ? DoubleVectorUpdates.divide(n, divisor, x, x0) : 0;
        for (int i = done; i < n; i++) {
            x[x0 + i] /= divisor;
        }
    }

    /** y = x. */
    public static void copy(int n, double[] x, int x0, int incX, double[] y, int y0, int incY) {
        if (incX == 1 && incY == 1) {
            System.arraycopy(x, x0, y, y0, n);
            return;
        }
        for (int i = 0; i < n; i++) {
            y[y0 + i * incY] = x[x0 + i * incX];
        }
    }

    /** x and y exchanged. */
    public static void swap(int n, double[] x, int x0, int incX, double[] y, int y0, int incY) {
        int done = Isa.VECTOR && incX == 1 && incY == 1 ? DoubleVectorUpdates.swap(n, x, x0, y, y0) : 0;
        for (int i = done; i < n; i++) {
            double u = x[x0 + i * incX];
            x[x0 + i * incX] = y[y0 + i * incY];
            y[y0 + i * incY] = u;
        }
    }
}
