// Written by TypeGenerator from f32; change it there.
package org.lanewise.ejml;

import java.util.Arrays;
import org.ejml.data.DMatrix1Row;
import org.ejml.data.DMatrixD1;
import org.lanewise.kernels.Blas;

/** Sums and products of vectors, whichever way they lie: who computes them, and Lanewise's share. */
final class Vectors_DDRM {
    /** Elements of a sum. Inner products of 48: EJML 21 ns, Lanewise 23; of 64: 31 and 19. */
    private static final int LEAST = 64;

    /** Columns of an outer product. 32 x 32: EJML 417 ns, Lanewise 442; 4 x 100: 125 and 118, in double 123 and 153. */
    private static final int LEAST_COLUMNS = 128;

    /** The same if it is added. 12 x 12: 76 and 103; 20: 199 and 189; 32: 1.7 times faster. */
    private static final int LEAST_COLUMNS_ADDED = 32;

    static {
        Notice.give();
    }

    private Vectors_DDRM() {}

    static boolean isLong(DMatrixD1 x) {
        return x.getNumElements() >= LEAST && has(x, x.getNumElements());
    }

    static boolean has(DMatrixD1 x, int length) {
        return x.data.length >= length;
    }

    static double dot(DMatrixD1 x, DMatrixD1 y) {
        return Blas.ddot(x.getNumElements(), x.data, 0, 1, y.data, 0, 1);
    }

    static double sumAbs(DMatrixD1 x) {
        return Blas.dasum(x.getNumElements(), x.data, 0, 1);
    }

    /** Whether x y^T is for Lanewise to put or add into the first m n elements of A. */
    static boolean isOuter(DMatrixD1 x, DMatrixD1 y, DMatrix1Row a, int m, int n, boolean add) {
        return n >= (add ? LEAST_COLUMNS_ADDED : LEAST_COLUMNS)
                && a.data.length >= (long) m * n
                && has(x, m)
                && has(y, n)
                && a.data != x.data
                && a.data != y.data;
    }

    static void outer(DMatrixD1 x, DMatrixD1 y, DMatrix1Row a) {
        int n = a.numCols;
        for (int i = 0; i < a.numRows; i++) { // row by row, in the cache
            Arrays.fill(a.data, i * n, i * n + n, 0);
            Blas.daxpy(n, x.data[i], y.data, 0, 1, a.data, i * n, 1);
        }
    }

    static void addOuter(double gamma, DMatrixD1 x, DMatrixD1 y, DMatrix1Row a, int m, int n) {
        Blas.dger(m, n, gamma, x.data, 0, 1, y.data, 0, 1, a.data, 0, n);
    }
}
