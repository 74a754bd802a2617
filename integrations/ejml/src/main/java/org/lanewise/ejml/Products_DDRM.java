// Written by TypeGenerator from f32; change it there.
package org.lanewise.ejml;

import org.ejml.UtilEjml;
import org.ejml.data.DMatrix1Row;
import org.ejml.data.DMatrixD1;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Blas;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;
import org.lanewise.kernels.Workspaces;

/**
 * Decides who computes a product, and computes it if it is Lanewise. EJML keeps small ones and whatever is not a product of
 * matrices that fit and share no memory with the result, so that its own exceptions are thrown.
 */
final class Products_DDRM {
    // Times of EJML and of Lanewise in ns, double, AVX-512, with what it takes to decide; 2026-11-24.

    /** Multiplications of a product of matrices. 5 x 5 x 5: 105-130, 127-151; 6: 159-186, 137-156; 8: 350, 75-100. */
    private static final int LEAST = 7 * 7 * 7;

    /** Of A A^T, for which EJML needs half. 6: 93-118, 142-150; 8: more than 1.25 times faster. */
    private static final int LEAST_SYMMETRIC = 8 * 8 * 8;

    /** A size below this is small. With two of them EJML stays: 2 x 2 x 100, B transposed: 223, 298; 100 x 2 x 2: 620, 764. */
    private static final int SMALL = 4;

    /** With one small size. 30 x 30 x 1: 426-499, 563-568; 32 x 2 x 32, 100 x 100 x 1: more than 1.25 times faster. */
    private static final int LEAST_OF_SMALL = 16 * 16 * 16;

    /** Rows and columns of a matrix to be multiplied by a vector. 4 x 100: 202, 212; transposed 2 x 1000: 353, 404. */
    private static final int LEAST_SIDE = 8;

    /** Elements of a matrix times a vector. 20 x 20: 146, 168; 24 x 24: 200, 191; 32 x 32: 371, 308. */
    private static final int LEAST_ROWS = 28 * 28;

    /** Of a transposed matrix times a vector. 8 x 8: 40, 37; 12 x 12: 70, 57. */
    private static final int LEAST_COLUMNS = 12 * 12;

    private static final Workspaces WORKSPACES = new Workspaces();

    static {
        Notice.give();
    }

    private Products_DDRM() {}

    /** alpha op(A) op(B) in {@code output}, made or given that shape; null if EJML is to do it. */
    static <T extends DMatrix1Row> @Nullable T product(
            Transpose transA, Transpose transB, double alpha, T a, T b, @Nullable T output) {
        return product(transA, transB, alpha, a, b, output, Parallelism.sequential());
    }

    /** The same by several threads. */
    static <T extends DMatrix1Row> @Nullable T product(
            Transpose transA, Transpose transB, double alpha, T a, T b, @Nullable T output, Parallelism parallelism) {
        if (!isOurs(transA, transB, a, b) || output != null && (shares(output, a) || shares(output, b))) {
            return null;
        }
        T c = UtilEjml.reshapeOrDeclare(output, a, rows(transA, a), columns(transB, b));
        run(transA, transB, alpha, a, b, 0, c, parallelism);
        return c;
    }

    /** C = alpha op(A) op(B) + C; false if EJML is to do it. */
    static boolean add(
            Transpose transA, Transpose transB, double alpha, DMatrix1Row a, DMatrix1Row b, @Nullable DMatrix1Row c) {
        if (c == null
                || !isOurs(transA, transB, a, b)
                || shares(c, a)
                || shares(c, b)
                || !isWhole(c)
                || c.numRows != rows(transA, a)
                || c.numCols != columns(transB, b)) {
            return false;
        }
        run(transA, transB, alpha, a, b, 1, c, Parallelism.sequential());
        return true;
    }

    /** c = op(A) b, or that added to c, for vectors that lie either way; false if EJML is to do it. */
    static boolean vector(Transpose trans, DMatrix1Row a, DMatrixD1 b, boolean add, DMatrixD1 c) {
        int rows = rows(trans, a);
        int columns = columns(trans, a);
        if (!isEnough(trans, a)
                || b.numRows != 1 && b.numCols != 1
                || b.getNumElements() != columns
                || !isWhole(a)
                || !isWhole(b)
                || shares(c, a)
                || shares(c, b)) {
            return false;
        }
        if (!add) {
            c.reshape(rows, 1);
        } else if (c.getNumElements() != rows || !isWhole(c)) {
            return false;
        }
        gemv(trans, 1, a, b, add ? 1 : 0, c);
        return true;
    }

    private static boolean isOurs(Transpose transA, Transpose transB, DMatrix1Row a, DMatrix1Row b) {
        int m = rows(transA, a);
        int n = columns(transB, b);
        int k = columns(transA, a);
        return (n == 1 ? isEnough(transA, a) : isEnough(m, n, k, a == b && transA != transB))
                && rows(transB, b) == k
                && isWhole(a)
                && isWhole(b);
    }

    private static boolean isEnough(int m, int n, int k, boolean symmetric) {
        long multiplications = (long) m * n * k;
        int small = (m < SMALL ? 1 : 0) + (n < SMALL ? 1 : 0) + (k < SMALL ? 1 : 0);
        if (small == 0) {
            return multiplications >= (symmetric ? LEAST_SYMMETRIC : LEAST);
        }
        return small == 1 && multiplications >= LEAST_OF_SMALL;
    }

    private static boolean isEnough(Transpose trans, DMatrix1Row a) {
        return a.numRows >= LEAST_SIDE
                && a.numCols >= LEAST_SIDE
                && (long) a.numRows * a.numCols >= (trans == Transpose.NO ? LEAST_ROWS : LEAST_COLUMNS);
    }

    private static int rows(Transpose trans, DMatrixD1 a) {
        return trans == Transpose.NO ? a.numRows : a.numCols;
    }

    private static int columns(Transpose trans, DMatrixD1 a) {
        return trans == Transpose.NO ? a.numCols : a.numRows;
    }

    private static boolean shares(DMatrixD1 a, DMatrixD1 b) {
        return a.data == b.data;
    }

    /** Whether the array has all elements; {@code wrap} takes any. */
    private static boolean isWhole(DMatrixD1 a) {
        return a.data.length >= (long) a.numRows * a.numCols;
    }

    private static void run(
            Transpose transA,
            Transpose transB,
            double alpha,
            DMatrix1Row a,
            DMatrix1Row b,
            double beta,
            DMatrix1Row c,
            Parallelism parallelism) {
        if (c.numCols == 1) {
            gemv(transA, alpha, a, b, beta, c);
            return;
        }
        Workspace workspace = WORKSPACES.take();
        Gemm.dgemm(
                transA,
                transB,
                c.numRows,
                c.numCols,
                columns(transA, a),
                alpha,
                a.data,
                0,
                a.numCols,
                b.data,
                0,
                b.numCols,
                beta,
                c.data,
                0,
                c.numCols,
                parallelism,
                workspace);
        WORKSPACES.give(workspace);
    }

    private static void gemv(Transpose trans, double alpha, DMatrix1Row a, DMatrixD1 x, double beta, DMatrixD1 y) {
        Workspace workspace = WORKSPACES.take();
        Blas.dgemv(
                trans, a.numRows, a.numCols, alpha, a.data, 0, a.numCols, x.data, 0, 1, beta, y.data, 0, 1, workspace);
        WORKSPACES.give(workspace);
    }
}
