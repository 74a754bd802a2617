package org.lanewise.kernels;

import org.lanewise.kernels.internal.Checks;

/**
 * General matrix multiplication, C = alpha op(A) op(B) + beta C, row-major, in CBLAS's argument order.
 *
 * <p>Contract (NUMERICS.md): with a' = alpha * a rounded once, each c[i][j] starts at 0 if beta == 0 (C is then not
 * read, so it may hold NaN) and else at beta * c[i][j], and takes c = fma(a'[i][p], b[p][j], c) for p = 0, 1, ..., k - 1.
 * That is the naive {@link Math#fma(float, float, float)} triple loop, bit for bit, on every path (payload and sign of a
 * NaN excepted). alpha == 0 is no exception: A and B are read and their NaN propagate.
 *
 * <p>Column-major callers use the same methods with the operands exchanged, because a column-major C is a row-major C^T =
 * op(B)^T op(A)^T: {@code sgemm(transB, transA, n, m, k, alpha, b, bOffset, ldb, a, aOffset, lda, beta, c, cOffset, ldc,
 * ...)}. The chain stays; alpha is then multiplied into B instead of A.
 */
public final class Gemm {
    private Gemm() {}

    // f32: TypeGenerator writes the same for f64 below

    /**
     * C = A B for whole row-major arrays. Sequential; allocates its scratch.
     *
     * @param m rows of A and C
     * @param n columns of B and C
     * @param k columns of A, rows of B
     * @param a m x k, contiguous
     * @param b k x n, contiguous
     * @param c the result, m x n, contiguous, which must not be A or B
     * @throws IllegalArgumentException as for the full form
     */
    public static void multiply(int m, int n, int k, float[] a, float[] b, float[] c) {
        sgemm(
                Transpose.NO,
                Transpose.NO,
                m,
                n,
                k,
                1,
                a,
                0,
                Math.max(1, k),
                b,
                0,
                Math.max(1, n),
                0,
                c,
                0,
                Math.max(1, n),
                Parallelism.sequential(),
                new Workspace());
    }

    /**
     * C = alpha op(A) op(B) + beta C in single precision.
     *
     * @param transA whether op(A) is A, stored m x k, or A^T, stored k x m
     * @param transB whether op(B) is B, stored k x n, or B^T, stored n x k
     * @param m rows of op(A) and C
     * @param n columns of op(B) and C
     * @param k columns of op(A), rows of op(B)
     * @param alpha factor of every element of A
     * @param a the first operand
     * @param aOffset index of its first element
     * @param lda elements from one stored row of A to the next, at least its stored columns
     * @param b the second operand
     * @param bOffset index of its first element
     * @param ldb elements from one stored row of B to the next
     * @param beta factor of C before the products are added; 0 means that C is not read
     * @param c the result, which must not overlap A or B
     * @param cOffset index of its first element
     * @param ldc elements from one row of C to the next
     * @param parallelism who works
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if an argument is null, a size is negative, a leading dimension is too small, an
     *     operand does not fit its array, or C overlaps A or B; nothing has been written then
     */
    public static void sgemm(
            Transpose transA,
            Transpose transB,
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
            int ldc,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNull("transA", transA);
        Checks.notNull("transB", transB);
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        workspace
                .problem()
                .shape(m, n, k)
                .left(transA == Transpose.YES, alpha, a, aOffset, lda)
                .right(transB == Transpose.YES, b, bOffset, ldb)
                .result(beta, c, cOffset, ldc)
                .run(parallelism.team());
    }

    /**
     * C = alpha op(A) B + beta C where B was packed before. A row of C is the same bits whatever m is.
     *
     * @param transA whether op(A) is A, stored m x k, or A^T, stored k x m; k is {@code b.rows()}
     * @param m rows of op(A) and C
     * @param alpha factor of every element of A
     * @param a the first operand
     * @param aOffset index of its first element
     * @param lda elements from one stored row of A to the next
     * @param b the second operand
     * @param beta factor of C before the products are added; 0 means that C is not read
     * @param c the result, m x {@code b.columns()}, which must not overlap A
     * @param cOffset index of its first element
     * @param ldc elements from one row of C to the next
     * @param parallelism who works
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException as for the other form
     */
    public static void sgemm(
            Transpose transA,
            int m,
            float alpha,
            float[] a,
            int aOffset,
            int lda,
            PackedMatrix b,
            float beta,
            float[] c,
            int cOffset,
            int ldc,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNull("transA", transA);
        Checks.notNull("B", b);
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        workspace
                .problem()
                .shape(m, b.columns(), b.rows())
                .left(transA == Transpose.YES, alpha, a, aOffset, lda)
                .right(b.panels())
                .result(beta, c, cOffset, ldc)
                .run(parallelism.team());
    }

    /**
     * A batch of products of one shape: C_i = alpha op(A_i) op(B_i) + beta C_i for i = 0, ..., batch - 1, each the same bits
     * as a call of its own. The batch is spread over the threads, item by item.
     *
     * @param transA whether op(A) is A, stored m x k, or A^T, stored k x m
     * @param transB whether op(B) is B, stored k x n, or B^T, stored n x k
     * @param m rows of op(A) and C
     * @param n columns of op(B) and C
     * @param k columns of op(A), rows of op(B)
     * @param alpha factor of every element of A
     * @param a the first operands
     * @param aOffset index of the first element of A_0
     * @param lda elements from one stored row of an A_i to the next
     * @param aStride elements from A_i to A_{i+1}; 0 if they share one
     * @param b the second operands
     * @param bOffset index of the first element of B_0
     * @param ldb elements from one stored row of a B_i to the next
     * @param bStride elements from B_i to B_{i+1}; 0 if they share one
     * @param beta factor of C_i before the products are added; 0 means that it is not read
     * @param c the results, which must not overlap one another, A or B
     * @param cOffset index of the first element of C_0
     * @param ldc elements from one row of a C_i to the next
     * @param cStride elements from C_i to C_{i+1}
     * @param batch how many products
     * @param parallelism who works
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException as for a single product, for a negative stride or batch, and for a cStride at which
     *     the results overlap
     */
    public static void sgemmBatch(
            Transpose transA,
            Transpose transB,
            int m,
            int n,
            int k,
            float alpha,
            float[] a,
            int aOffset,
            int lda,
            int aStride,
            float[] b,
            int bOffset,
            int ldb,
            int bStride,
            float beta,
            float[] c,
            int cOffset,
            int ldc,
            int cStride,
            int batch,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNull("transA", transA);
        Checks.notNull("transB", transB);
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        workspace
                .batch()
                .products(m, n, k, batch)
                .left(transA == Transpose.YES, alpha, a, aOffset, lda, aStride)
                .right(transB == Transpose.YES, b, bOffset, ldb, bStride)
                .results(beta, c, cOffset, ldc, cStride)
                .run(parallelism.team());
    }

    // f64: written by TypeGenerator from what stands above; spotless:off


    /**
     * C = A B for whole row-major arrays. Sequential; allocates its scratch.
     *
     * @param m rows of A and C
     * @param n columns of B and C
     * @param k columns of A, rows of B
     * @param a m x k, contiguous
     * @param b k x n, contiguous
     * @param c the result, m x n, contiguous, which must not be A or B
     * @throws IllegalArgumentException as for the full form
     */
    public static void multiply(int m, int n, int k, double[] a, double[] b, double[] c) {
        dgemm(
                Transpose.NO,
                Transpose.NO,
                m,
                n,
                k,
                1,
                a,
                0,
                Math.max(1, k),
                b,
                0,
                Math.max(1, n),
                0,
                c,
                0,
                Math.max(1, n),
                Parallelism.sequential(),
                new Workspace());
    }

    /**
     * C = alpha op(A) op(B) + beta C in double precision.
     *
     * @param transA whether op(A) is A, stored m x k, or A^T, stored k x m
     * @param transB whether op(B) is B, stored k x n, or B^T, stored n x k
     * @param m rows of op(A) and C
     * @param n columns of op(B) and C
     * @param k columns of op(A), rows of op(B)
     * @param alpha factor of every element of A
     * @param a the first operand
     * @param aOffset index of its first element
     * @param lda elements from one stored row of A to the next, at least its stored columns
     * @param b the second operand
     * @param bOffset index of its first element
     * @param ldb elements from one stored row of B to the next
     * @param beta factor of C before the products are added; 0 means that C is not read
     * @param c the result, which must not overlap A or B
     * @param cOffset index of its first element
     * @param ldc elements from one row of C to the next
     * @param parallelism who works
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if an argument is null, a size is negative, a leading dimension is too small, an
     *     operand does not fit its array, or C overlaps A or B; nothing has been written then
     */
    public static void dgemm(
            Transpose transA,
            Transpose transB,
            int m,
            int n,
            int k,
            double alpha,
            double[] a,
            int aOffset,
            int lda,
            double[] b,
            int bOffset,
            int ldb,
            double beta,
            double[] c,
            int cOffset,
            int ldc,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNull("transA", transA);
        Checks.notNull("transB", transB);
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        workspace
                .doubleProblem()
                .shape(m, n, k)
                .left(transA == Transpose.YES, alpha, a, aOffset, lda)
                .right(transB == Transpose.YES, b, bOffset, ldb)
                .result(beta, c, cOffset, ldc)
                .run(parallelism.team());
    }

    /**
     * C = alpha op(A) B + beta C where B was packed before. A row of C is the same bits whatever m is.
     *
     * @param transA whether op(A) is A, stored m x k, or A^T, stored k x m; k is {@code b.rows()}
     * @param m rows of op(A) and C
     * @param alpha factor of every element of A
     * @param a the first operand
     * @param aOffset index of its first element
     * @param lda elements from one stored row of A to the next
     * @param b the second operand
     * @param beta factor of C before the products are added; 0 means that C is not read
     * @param c the result, m x {@code b.columns()}, which must not overlap A
     * @param cOffset index of its first element
     * @param ldc elements from one row of C to the next
     * @param parallelism who works
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException as for the other form
     */
    public static void dgemm(
            Transpose transA,
            int m,
            double alpha,
            double[] a,
            int aOffset,
            int lda,
            PackedDoubleMatrix b,
            double beta,
            double[] c,
            int cOffset,
            int ldc,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNull("transA", transA);
        Checks.notNull("B", b);
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        workspace
                .doubleProblem()
                .shape(m, b.columns(), b.rows())
                .left(transA == Transpose.YES, alpha, a, aOffset, lda)
                .right(b.panels())
                .result(beta, c, cOffset, ldc)
                .run(parallelism.team());
    }

    /**
     * A batch of products of one shape: C_i = alpha op(A_i) op(B_i) + beta C_i for i = 0, ..., batch - 1, each the same bits
     * as a call of its own. The batch is spread over the threads, item by item.
     *
     * @param transA whether op(A) is A, stored m x k, or A^T, stored k x m
     * @param transB whether op(B) is B, stored k x n, or B^T, stored n x k
     * @param m rows of op(A) and C
     * @param n columns of op(B) and C
     * @param k columns of op(A), rows of op(B)
     * @param alpha factor of every element of A
     * @param a the first operands
     * @param aOffset index of the first element of A_0
     * @param lda elements from one stored row of an A_i to the next
     * @param aStride elements from A_i to A_{i+1}; 0 if they share one
     * @param b the second operands
     * @param bOffset index of the first element of B_0
     * @param ldb elements from one stored row of a B_i to the next
     * @param bStride elements from B_i to B_{i+1}; 0 if they share one
     * @param beta factor of C_i before the products are added; 0 means that it is not read
     * @param c the results, which must not overlap one another, A or B
     * @param cOffset index of the first element of C_0
     * @param ldc elements from one row of a C_i to the next
     * @param cStride elements from C_i to C_{i+1}
     * @param batch how many products
     * @param parallelism who works
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException as for a single product, for a negative stride or batch, and for a cStride at which
     *     the results overlap
     */
    public static void dgemmBatch(
            Transpose transA,
            Transpose transB,
            int m,
            int n,
            int k,
            double alpha,
            double[] a,
            int aOffset,
            int lda,
            int aStride,
            double[] b,
            int bOffset,
            int ldb,
            int bStride,
            double beta,
            double[] c,
            int cOffset,
            int ldc,
            int cStride,
            int batch,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNull("transA", transA);
        Checks.notNull("transB", transB);
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        workspace
                .doubleBatch()
                .products(m, n, k, batch)
                .left(transA == Transpose.YES, alpha, a, aOffset, lda, aStride)
                .right(transB == Transpose.YES, b, bOffset, ldb, bStride)
                .results(beta, c, cOffset, ldc, cStride)
                .run(parallelism.team());
    }
    // spotless:on
}
