// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.blas.f64;

import org.lanewise.kernels.internal.Isa;

/**
 * Vectors changed element by element: unit increments by vectors, others one by one. Element i is x[x0 + i * incX],
 * whatever the increment's sign. Arguments have been checked.
 */
public final class DoubleUpdates {
    private DoubleUpdates() {}

    /** y = fma(alpha, x, y). */
    public static void axpy(int n, double alpha, double[] x, int x0, int incX, double[] y, int y0, int incY) {
        int done = Isa.VECTOR && incX == 1 && incY == 1 ? DoubleVectorUpdates.axpy(n, alpha, x, x0, y, y0) : 0;
        for (int i = done; i < n; i++) {
            int at = y0 + i * incY;
            y[at] = Math.fma(alpha, x[x0 + i * incX], y[at]);
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
