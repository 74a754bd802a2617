package org.lanewise.kernels.internal.blas.f32;

import org.lanewise.kernels.internal.Isa;

/**
 * Vectors changed element by element: unit increments by vectors, others one by one. Element i is x[x0 + i * incX],
 * whatever the increment's sign. Arguments have been checked.
 */
public final class FloatUpdates {
    private FloatUpdates() {}

    /** y = fma(alpha, x, y). */
    public static void axpy(int n, float alpha, float[] x, int x0, int incX, float[] y, int y0, int incY) {
        int done = Isa.VECTOR && incX == 1 && incY == 1 ? FloatVectorUpdates.axpy(n, alpha, x, x0, y, y0) : 0;
        for (int i = done; i < n; i++) {
            int at = y0 + i * incY;
            y[at] = Math.fma(alpha, x[x0 + i * incX], y[at]);
        }
    }

    /** x = alpha x. */
    public static void scal(int n, float alpha, float[] x, int x0, int incX) {
        int done = Isa.VECTOR && incX == 1 ? FloatVectorUpdates.scal(n, alpha, x, x0) : 0;
        for (int i = done; i < n; i++) {
            x[x0 + i * incX] *= alpha;
        }
    }

    /** x = x / divisor, for neighbouring elements. */
    static void divide(int n, float divisor, float[] x, int x0) {
        int done = Isa.VECTOR ? FloatVectorUpdates.divide(n, divisor, x, x0) : 0;
        for (int i = done; i < n; i++) {
            x[x0 + i] /= divisor;
        }
    }

    /** y = x. */
    public static void copy(int n, float[] x, int x0, int incX, float[] y, int y0, int incY) {
        if (incX == 1 && incY == 1) {
            System.arraycopy(x, x0, y, y0, n);
            return;
        }
        for (int i = 0; i < n; i++) {
            y[y0 + i * incY] = x[x0 + i * incX];
        }
    }

    /** x and y exchanged. */
    public static void swap(int n, float[] x, int x0, int incX, float[] y, int y0, int incY) {
        int done = Isa.VECTOR && incX == 1 && incY == 1 ? FloatVectorUpdates.swap(n, x, x0, y, y0) : 0;
        for (int i = done; i < n; i++) {
            float u = x[x0 + i * incX];
            x[x0 + i * incX] = y[y0 + i * incY];
            y[y0 + i * incY] = u;
        }
    }
}
