package org.lanewise.ejml;

import org.ejml.UtilEjml;
import org.ejml.data.FMatrix1Row;
import org.ejml.data.FMatrixD1;
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
final class Products_FDRM {
    /** Multiplications of a product of matrices. 4 x 4 by 4 x 4: EJML 66-82 ns, Lanewise 50-78 and 10 to decide; 5: 1.5x. */
    private static final int LEAST = 125;

    /** Of a matrix times a vector. 16 x 16: EJML 99 ns, Lanewise 116; 32 x 32: 417 and 321. */
    private static final int LEAST_ROWS = 24 * 24;

    /** Of a transposed matrix times a vector. 4 x 4: EJML 17 ns, Lanewise 25; 8 x 8: 36 and 30. */
    private static final int LEAST_COLUMNS = 10 * 10;

    private static final Workspaces WORKSPACES = new Workspaces();

    static {
        Notice.give();
    }

    private Products_FDRM() {}

    /** alpha op(A) op(B) in {@code output}, made or given that shape; null if EJML is to do it. */
    static <T extends FMatrix1Row> @Nullable T product(
            Transpose transA, Transpose transB, float alpha, T a, T b, @Nullable T output) {
        if (!isOurs(transA, transB, a, b) || output != null && (shares(output, a) || shares(output, b))) {
            return null;
        }
        T c = UtilEjml.reshapeOrDeclare(output, a, rows(transA, a), columns(transB, b));
        run(transA, transB, alpha, a, b, 0, c);
        return c;
    }

    /** C = alpha op(A) op(B) + C; false if EJML is to do it. */
    static boolean add(
            Transpose transA, Transpose transB, float alpha, FMatrix1Row a, FMatrix1Row b, @Nullable FMatrix1Row c) {
        if (c == null
                || !isOurs(transA, transB, a, b)
                || shares(c, a)
                || shares(c, b)
                || !isWhole(c)
                || c.numRows != rows(transA, a)
                || c.numCols != columns(transB, b)) {
            return false;
        }
        run(transA, transB, alpha, a, b, 1, c);
        return true;
    }

    /** c = op(A) b, or that added to c, for vectors that lie either way; false if EJML is to do it. */
    static boolean vector(Transpose trans, FMatrix1Row a, FMatrixD1 b, boolean add, FMatrixD1 c) {
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

    private static boolean isOurs(Transpose transA, Transpose transB, FMatrix1Row a, FMatrix1Row b) {
        int m = rows(transA, a);
        int n = columns(transB, b);
        int k = columns(transA, a);
        boolean enough = n == 1 ? isEnough(transA, a) : (long) m * n * k >= LEAST;
        return enough && rows(transB, b) == k && isWhole(a) && isWhole(b);
    }

    private static boolean isEnough(Transpose trans, FMatrix1Row a) {
        return (long) a.numRows * a.numCols >= (trans == Transpose.NO ? LEAST_ROWS : LEAST_COLUMNS);
    }

    private static int rows(Transpose trans, FMatrixD1 a) {
        return trans == Transpose.NO ? a.numRows : a.numCols;
    }

    private static int columns(Transpose trans, FMatrixD1 a) {
        return trans == Transpose.NO ? a.numCols : a.numRows;
    }

    private static boolean shares(FMatrixD1 a, FMatrixD1 b) {
        return a.data == b.data;
    }

    /** Whether the array has all elements; {@code wrap} takes any. */
    private static boolean isWhole(FMatrixD1 a) {
        return a.data.length >= (long) a.numRows * a.numCols;
    }

    private static void run(
            Transpose transA, Transpose transB, float alpha, FMatrix1Row a, FMatrix1Row b, float beta, FMatrix1Row c) {
        if (c.numCols == 1) {
            gemv(transA, alpha, a, b, beta, c);
            return;
        }
        Workspace workspace = WORKSPACES.take();
        Gemm.sgemm(
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
                Parallelism.sequential(),
                workspace);
        WORKSPACES.give(workspace);
    }

    private static void gemv(Transpose trans, float alpha, FMatrix1Row a, FMatrixD1 x, float beta, FMatrixD1 y) {
        Workspace workspace = WORKSPACES.take();
        Blas.sgemv(
                trans, a.numRows, a.numCols, alpha, a.data, 0, a.numCols, x.data, 0, 1, beta, y.data, 0, 1, workspace);
        WORKSPACES.give(workspace);
    }
}
