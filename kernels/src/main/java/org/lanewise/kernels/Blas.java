package org.lanewise.kernels;

import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.blas.f32.FloatCopies;
import org.lanewise.kernels.internal.blas.f32.FloatReductions;
import org.lanewise.kernels.internal.blas.f32.FloatSymm;
import org.lanewise.kernels.internal.blas.f32.FloatSyrk;
import org.lanewise.kernels.internal.blas.f32.FloatTrsm;
import org.lanewise.kernels.internal.blas.f32.FloatUpdates;
import org.lanewise.kernels.internal.blas.f64.DoubleCopies;
import org.lanewise.kernels.internal.blas.f64.DoubleReductions;
import org.lanewise.kernels.internal.blas.f64.DoubleSymm;
import org.lanewise.kernels.internal.blas.f64.DoubleSyrk;
import org.lanewise.kernels.internal.blas.f64.DoubleTrsm;
import org.lanewise.kernels.internal.blas.f64.DoubleUpdates;
import org.lanewise.kernels.internal.gemm.f32.FloatGemv;
import org.lanewise.kernels.internal.gemm.f64.DoubleGemv;

/**
 * BLAS levels 1 and 2, and what level 3 has beside {@link Gemm}: row-major, in CBLAS's argument order.
 *
 * <p>An increment is the distance of a vector's elements in memory. As in the reference BLAS, a negative one means that the
 * vector starts at the far end: its offset is still that of the first element in memory, which is then its last. An input may
 * have increment 0, which repeats one element. Unit increments go by vectors.
 *
 * <p>Contract (NUMERICS.md): the bits do not depend on the increments, the vector width or the machine. NaN propagates: no
 * factor of 0 hides one, except where it is said that an operand is not read.
 */
public final class Blas {
    /** For calls without a workspace. */
    private static final Workspaces SCRATCH = new Workspaces();

    private Blas() {}

    /** Where a vector's element 0 lies: at the far end where the increment is negative. */
    private static int start(int n, int offset, int increment) {
        return increment < 0 && n > 0 ? offset - (n - 1) * increment : offset;
    }

    // f32: TypeGenerator writes the same for f64 below

    /**
     * x . y by fma, in the reductions' fixed tree.
     *
     * @param n elements
     * @param x the vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @param y the other vector
     * @param yOffset index of its first element in memory
     * @param incY elements from one to the next, see above
     * @return the sum, 0 for n = 0
     * @throws IllegalArgumentException if n is negative, an array is null or too short; nothing has been written then
     */
    public static float sdot(int n, float[] x, int xOffset, int incX, float[] y, int yOffset, int incY) {
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, n, incX);
        Checks.vector("y", y, yOffset, n, incY);
        return FloatReductions.dot(n, x, start(n, xOffset, incX), incX, y, start(n, yOffset, incY), incY);
    }

    /**
     * The sum of |x|, in the reductions' fixed tree.
     *
     * @param n elements
     * @param x the vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @return the sum, 0 for n = 0
     * @throws IllegalArgumentException if n is negative, an array is null or too short; nothing has been written then
     */
    public static float sasum(int n, float[] x, int xOffset, int incX) {
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, n, incX);
        return FloatReductions.asum(n, x, start(n, xOffset, incX), incX);
    }

    /**
     * The Euclidean norm of x. Squares that overflow or underflow do no harm.
     *
     * @param n elements
     * @param x the vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @return the norm, 0 for n = 0
     * @throws IllegalArgumentException if n is negative, an array is null or too short; nothing has been written then
     */
    public static float snrm2(int n, float[] x, int xOffset, int incX) {
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, n, incX);
        return FloatReductions.nrm2(n, x, start(n, xOffset, incX), incX);
    }

    /**
     * The element of the largest |x|.
     *
     * @param n elements
     * @param x the vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @return its number, from 0: the first of them, or the first NaN; -1 for n = 0
     * @throws IllegalArgumentException if n is negative, an array is null or too short; nothing has been written then
     */
    public static int isamax(int n, float[] x, int xOffset, int incX) {
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, n, incX);
        return FloatReductions.iamax(n, x, start(n, xOffset, incX), incX);
    }

    /**
     * y = fma(alpha, x, y).
     *
     * @param n elements
     * @param alpha the factor
     * @param x the vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @param y the other vector
     * @param yOffset index of its first element in memory
     * @param incY elements from one to the next, see above
     * @throws IllegalArgumentException if n is negative, an array is null or too short, incY is 0, or y shares elements with x; nothing has been written then
     */
    public static void saxpy(int n, float alpha, float[] x, int xOffset, int incX, float[] y, int yOffset, int incY) {
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, n, incX);
        Checks.vector("y", y, yOffset, n, incY);
        Checks.notZero("incY", incY);
        Checks.disjointFromVector("y", y, yOffset, n, 1, Math.abs(incY), "x", x, xOffset, n, incX);
        FloatUpdates.axpy(n, alpha, x, start(n, xOffset, incX), incX, y, start(n, yOffset, incY), incY);
    }

    /**
     * x = alpha x.
     *
     * @param n elements
     * @param alpha the factor
     * @param x the vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @throws IllegalArgumentException if n is negative, an array is null or too short, or incX is 0; nothing has been written then
     */
    public static void sscal(int n, float alpha, float[] x, int xOffset, int incX) {
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, n, incX);
        Checks.notZero("incX", incX);
        FloatUpdates.scal(n, alpha, x, start(n, xOffset, incX), incX);
    }

    /**
     * y = x.
     *
     * @param n elements
     * @param x the vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @param y the other vector
     * @param yOffset index of its first element in memory
     * @param incY elements from one to the next, see above
     * @throws IllegalArgumentException if n is negative, an array is null or too short, incY is 0, or y shares elements with x; nothing has been written then
     */
    public static void scopy(int n, float[] x, int xOffset, int incX, float[] y, int yOffset, int incY) {
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, n, incX);
        Checks.vector("y", y, yOffset, n, incY);
        Checks.notZero("incY", incY);
        Checks.disjointFromVector("y", y, yOffset, n, 1, Math.abs(incY), "x", x, xOffset, n, incX);
        FloatUpdates.copy(n, x, start(n, xOffset, incX), incX, y, start(n, yOffset, incY), incY);
    }

    /**
     * x and y exchanged.
     *
     * @param n elements
     * @param x the vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @param y the other vector
     * @param yOffset index of its first element in memory
     * @param incY elements from one to the next, see above
     * @throws IllegalArgumentException if n is negative, an array is null or too short, an increment is 0, or y shares elements with x; nothing has been written then
     */
    public static void sswap(int n, float[] x, int xOffset, int incX, float[] y, int yOffset, int incY) {
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, n, incX);
        Checks.vector("y", y, yOffset, n, incY);
        Checks.notZero("incX", incX);
        Checks.notZero("incY", incY);
        Checks.disjointFromVector("y", y, yOffset, n, 1, Math.abs(incY), "x", x, xOffset, n, incX);
        FloatUpdates.swap(n, x, start(n, xOffset, incX), incX, y, start(n, yOffset, incY), incY);
    }

    /**
     * y = alpha op(A) x + beta y. With x' = alpha * x rounded once: where A is taken as it is, each y[i] is the dot of row i and x',
     * in the reductions' fixed tree, or fma(beta, y[i], dot) if beta != 0. Where it is transposed, y is the row x'^T A + beta y of
     * GEMM: each y[i] starts at 0 or beta * y[i] and takes y = fma(x'[j], A[j][i], y) for j ascending. y is not read if beta == 0.
     *
     * @param trans whether op(A) is A or A^T
     * @param m rows of A as it is stored
     * @param n columns of A as it is stored
     * @param alpha factor of every element of x
     * @param a the matrix
     * @param aOffset index of its first element
     * @param lda elements from one row to the next, at least n
     * @param x the vector, as long as op(A) has columns
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @param beta factor of y before the products are added; 0 means that y is not read
     * @param y the result, as long as op(A) has rows, which must not overlap A or x
     * @param yOffset index of its first element in memory
     * @param incY elements from one to the next, see above
     * @param workspace scratch for an x that is scaled or has another increment than 1, and for such a y
     * @throws IllegalArgumentException if an argument is null, a size is negative, lda is too small, an operand does not fit its
     *     array, incY is 0, or y overlaps A or x; nothing has been written then
     */
    public static void sgemv(
            Transpose trans,
            int m,
            int n,
            float alpha,
            float[] a,
            int aOffset,
            int lda,
            float[] x,
            int xOffset,
            int incX,
            float beta,
            float[] y,
            int yOffset,
            int incY,
            Workspace workspace) {
        Checks.notNull("trans", trans);
        Checks.notNull("workspace", workspace);
        Checks.notNegative("m", m);
        Checks.notNegative("n", n);
        int rows = trans == Transpose.NO ? m : n;
        int columns = trans == Transpose.NO ? n : m;
        Checks.matrix("A", a, aOffset, m, n, lda);
        Checks.vector("x", x, xOffset, columns, incX);
        Checks.vector("y", y, yOffset, rows, incY);
        Checks.notZero("incY", incY);
        Checks.disjoint("y", y, yOffset, rows, 1, Math.abs(incY), "A", a, aOffset, m, n, lda);
        Checks.disjointFromVector("y", y, yOffset, rows, 1, Math.abs(incY), "x", x, xOffset, columns, incX);
        FloatCopies copies = workspace.copies();
        int x0 = start(columns, xOffset, incX);
        if (alpha != 1 || incX != 1) {
            x = copies.scaled(columns, alpha, x, x0, incX);
            x0 = 0;
        }
        int y0 = start(rows, yOffset, incY);
        float[] out = y;
        int out0 = y0;
        if (incY != 1) {
            out = copies.result(rows);
            out0 = 0;
            FloatUpdates.copy(rows, y, y0, incY, out, 0, 1);
        }
        if (trans == Transpose.NO) {
            FloatReductions.gemv(m, n, a, aOffset, lda, x, x0, beta, out, out0);
        } else {
            FloatGemv.rowTimesMatrix(m, n, x, x0, 1, a, aOffset, lda, beta, out, out0);
        }
        if (incY != 1) {
            FloatUpdates.copy(rows, out, 0, 1, y, y0, incY);
        }
    }

    /**
     * A = alpha x y^T + A: each a[i][j] = fma(alpha * x[i], y[j], a[i][j]).
     *
     * @param m rows of A, elements of x
     * @param n columns of A, elements of y
     * @param alpha factor of every element of x
     * @param x the left vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @param y the right vector
     * @param yOffset index of its first element in memory
     * @param incY elements from one to the next, see above
     * @param a the matrix, which must not overlap x or y
     * @param aOffset index of its first element
     * @param lda elements from one row to the next, at least n
     * @throws IllegalArgumentException if an array is null, a size is negative, lda is too small, an operand does not fit its
     *     array, or A overlaps x or y; nothing has been written then
     */
    public static void sger(
            int m,
            int n,
            float alpha,
            float[] x,
            int xOffset,
            int incX,
            float[] y,
            int yOffset,
            int incY,
            float[] a,
            int aOffset,
            int lda) {
        Checks.notNegative("m", m);
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, m, incX);
        Checks.vector("y", y, yOffset, n, incY);
        Checks.matrix("A", a, aOffset, m, n, lda);
        Checks.disjointFromVector("A", a, aOffset, m, n, lda, "x", x, xOffset, m, incX);
        Checks.disjointFromVector("A", a, aOffset, m, n, lda, "y", y, yOffset, n, incY);
        int x0 = start(m, xOffset, incX);
        int y0 = start(n, yOffset, incY);
        if (incY == 1 || m == 1) {
            FloatUpdates.ger(m, n, alpha, x, x0, incX, y, y0, incY, a, aOffset, lda);
        } else {
            Workspace workspace = SCRATCH.take();
            float[] row = workspace.copies().operand(n);
            FloatUpdates.copy(n, y, y0, incY, row, 0, 1);
            FloatUpdates.ger(m, n, alpha, x, x0, incX, row, 0, 1, a, aOffset, lda);
            SCRATCH.give(workspace);
        }
    }

    /**
     * C = alpha op(A) op(A)^T + beta C for one triangle of C; the other is neither read nor written. Each element is GEMM's.
     *
     * @param triangle the half of C to compute
     * @param trans whether op(A) is A, stored n x k, or A^T, stored k x n
     * @param n order of C
     * @param k columns of op(A)
     * @param alpha factor of every element of the left op(A)
     * @param a the operand
     * @param aOffset index of its first element
     * @param lda elements from one stored row of A to the next
     * @param beta factor of C before the products are added; 0 means that C is not read
     * @param c the result, n x n, which must not overlap A
     * @param cOffset index of its first element
     * @param ldc elements from one row of C to the next
     * @param parallelism who works
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if an argument is null, a size is negative, a leading dimension is too small, an operand
     *     does not fit its array, a copy would not fit one, or the result overlaps an input; nothing has been written then
     */
    public static void ssyrk(
            Triangle triangle,
            Transpose trans,
            int n,
            int k,
            float alpha,
            float[] a,
            int aOffset,
            int lda,
            float beta,
            float[] c,
            int cOffset,
            int ldc,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNull("triangle", triangle);
        Checks.notNull("trans", trans);
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        Checks.notNegative("n", n);
        Checks.notNegative("k", k);
        boolean transposed = trans == Transpose.YES;
        int rows = transposed ? k : n;
        int columns = transposed ? n : k;
        Checks.matrix("A", a, aOffset, rows, columns, lda);
        Checks.matrix("C", c, cOffset, n, n, ldc);
        Checks.disjoint("C", c, cOffset, n, n, ldc, "A", a, aOffset, rows, columns, lda);
        FloatSyrk.run(
                triangle == Triangle.LOWER,
                transposed,
                0,
                n,
                k,
                alpha,
                a,
                aOffset,
                lda,
                beta,
                c,
                cOffset,
                ldc,
                workspace.problem(),
                workspace.copies(),
                parallelism.team());
    }

    /**
     * C = alpha A B + beta C or C = alpha B A + beta C with A symmetric: GEMM's result with A written out.
     *
     * @param side where A stands
     * @param triangle the half of A to read
     * @param m rows of B and C
     * @param n columns of B and C
     * @param alpha factor of every element of the left operand
     * @param a the symmetric operand, m x m on the left, n x n on the right
     * @param aOffset index of its first element
     * @param lda elements from one row of A to the next
     * @param b the other operand, m x n
     * @param bOffset index of its first element
     * @param ldb elements from one row of B to the next
     * @param beta factor of C before the products are added; 0 means that C is not read
     * @param c the result, m x n, which must not overlap A or B
     * @param cOffset index of its first element
     * @param ldc elements from one row of C to the next
     * @param parallelism who works
     * @param workspace scratch of the caller; A is copied
     * @throws IllegalArgumentException if an argument is null, a size is negative, a leading dimension is too small, an operand
     *     does not fit its array, a copy would not fit one, or the result overlaps an input; nothing has been written then
     */
    public static void ssymm(
            Side side,
            Triangle triangle,
            int m,
            int n,
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
        Checks.notNull("side", side);
        Checks.notNull("triangle", triangle);
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        Checks.notNegative("m", m);
        Checks.notNegative("n", n);
        boolean left = side == Side.LEFT;
        int order = left ? m : n;
        Checks.matrix("A", a, aOffset, order, order, lda);
        Checks.matrix("B", b, bOffset, m, n, ldb);
        Checks.matrix("C", c, cOffset, m, n, ldc);
        Checks.disjoint("C", c, cOffset, m, n, ldc, "A", a, aOffset, order, order, lda);
        Checks.disjoint("C", c, cOffset, m, n, ldc, "B", b, bOffset, m, n, ldb);
        Checks.copyable("A", order, order);
        float[] whole = workspace.copies().operand(order * order);
        FloatSymm.expand(triangle == Triangle.LOWER, order, a, aOffset, lda, whole);
        int ld = Math.max(1, order);
        workspace
                .problem()
                .shape(m, n, order)
                .left(false, alpha, left ? whole : b, left ? 0 : bOffset, left ? ld : ldb)
                .right(false, left ? b : whole, left ? bOffset : 0, left ? ldb : ld)
                .result(beta, c, cOffset, ldc)
                .run(parallelism.team());
    }

    /**
     * Solves op(A) X = alpha B or X op(A) = alpha B with A triangular; X takes B's place. Plain substitution: an unknown starts at
     * alpha * b rounded once, takes fma(-a, x, .) for the unknowns x before it in the order in which they are solved, first to
     * last or last to first, and is divided by its own coefficient. A zero there gives infinities or NaN.
     *
     * @param side where A stands
     * @param triangle the half of A to read
     * @param trans whether op(A) is A or A^T
     * @param diagonal whether A's diagonal is as stored or all ones
     * @param m rows of B
     * @param n columns of B
     * @param alpha factor of every element of B
     * @param a the triangular matrix, m x m on the left, n x n on the right
     * @param aOffset index of its first element
     * @param lda elements from one row of A to the next
     * @param b the right hand sides, and the result, which must not overlap A
     * @param bOffset index of its first element
     * @param ldb elements from one row of B to the next
     * @param parallelism who works
     * @param workspace scratch of the caller; A and B are copied
     * @throws IllegalArgumentException if an argument is null, a size is negative, a leading dimension is too small, an operand
     *     does not fit its array, a copy would not fit one, or the result overlaps an input; nothing has been written then
     */
    public static void strsm(
            Side side,
            Triangle triangle,
            Transpose trans,
            Diagonal diagonal,
            int m,
            int n,
            float alpha,
            float[] a,
            int aOffset,
            int lda,
            float[] b,
            int bOffset,
            int ldb,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNull("side", side);
        Checks.notNull("triangle", triangle);
        Checks.notNull("trans", trans);
        Checks.notNull("diagonal", diagonal);
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        Checks.notNegative("m", m);
        Checks.notNegative("n", n);
        boolean left = side == Side.LEFT;
        int order = left ? m : n;
        Checks.matrix("A", a, aOffset, order, order, lda);
        Checks.matrix("B", b, bOffset, m, n, ldb);
        Checks.disjoint("B", b, bOffset, m, n, ldb, "A", a, aOffset, order, order, lda);
        Checks.copyable("A", order, order);
        Checks.copyable("B", m, n);
        if (m == 0 || n == 0) {
            return;
        }
        boolean transposed = left == (trans == Transpose.YES); // X op(A) = B is op(A)^T X^T = B^T
        FloatTrsm.run(
                (triangle == Triangle.LOWER) != transposed,
                diagonal == Diagonal.UNIT,
                order,
                left ? n : m,
                a,
                aOffset,
                transposed ? 1 : lda,
                transposed ? lda : 1,
                alpha,
                b,
                bOffset,
                left ? ldb : 1,
                left ? 1 : ldb,
                workspace.problem(),
                workspace.copies(),
                parallelism.team());
    }

    // f64: written by TypeGenerator from what stands above; spotless:off


    /**
     * x . y by fma, in the reductions' fixed tree.
     *
     * @param n elements
     * @param x the vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @param y the other vector
     * @param yOffset index of its first element in memory
     * @param incY elements from one to the next, see above
     * @return the sum, 0 for n = 0
     * @throws IllegalArgumentException if n is negative, an array is null or too short; nothing has been written then
     */
    public static double ddot(int n, double[] x, int xOffset, int incX, double[] y, int yOffset, int incY) {
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, n, incX);
        Checks.vector("y", y, yOffset, n, incY);
        return DoubleReductions.dot(n, x, start(n, xOffset, incX), incX, y, start(n, yOffset, incY), incY);
    }

    /**
     * The sum of |x|, in the reductions' fixed tree.
     *
     * @param n elements
     * @param x the vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @return the sum, 0 for n = 0
     * @throws IllegalArgumentException if n is negative, an array is null or too short; nothing has been written then
     */
    public static double dasum(int n, double[] x, int xOffset, int incX) {
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, n, incX);
        return DoubleReductions.asum(n, x, start(n, xOffset, incX), incX);
    }

    /**
     * The Euclidean norm of x. Squares that overflow or underflow do no harm.
     *
     * @param n elements
     * @param x the vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @return the norm, 0 for n = 0
     * @throws IllegalArgumentException if n is negative, an array is null or too short; nothing has been written then
     */
    public static double dnrm2(int n, double[] x, int xOffset, int incX) {
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, n, incX);
        return DoubleReductions.nrm2(n, x, start(n, xOffset, incX), incX);
    }

    /**
     * The element of the largest |x|.
     *
     * @param n elements
     * @param x the vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @return its number, from 0: the first of them, or the first NaN; -1 for n = 0
     * @throws IllegalArgumentException if n is negative, an array is null or too short; nothing has been written then
     */
    public static int idamax(int n, double[] x, int xOffset, int incX) {
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, n, incX);
        return DoubleReductions.iamax(n, x, start(n, xOffset, incX), incX);
    }

    /**
     * y = fma(alpha, x, y).
     *
     * @param n elements
     * @param alpha the factor
     * @param x the vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @param y the other vector
     * @param yOffset index of its first element in memory
     * @param incY elements from one to the next, see above
     * @throws IllegalArgumentException if n is negative, an array is null or too short, incY is 0, or y shares elements with x; nothing has been written then
     */
    public static void daxpy(int n, double alpha, double[] x, int xOffset, int incX, double[] y, int yOffset, int incY) {
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, n, incX);
        Checks.vector("y", y, yOffset, n, incY);
        Checks.notZero("incY", incY);
        Checks.disjointFromVector("y", y, yOffset, n, 1, Math.abs(incY), "x", x, xOffset, n, incX);
        DoubleUpdates.axpy(n, alpha, x, start(n, xOffset, incX), incX, y, start(n, yOffset, incY), incY);
    }

    /**
     * x = alpha x.
     *
     * @param n elements
     * @param alpha the factor
     * @param x the vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @throws IllegalArgumentException if n is negative, an array is null or too short, or incX is 0; nothing has been written then
     */
    public static void dscal(int n, double alpha, double[] x, int xOffset, int incX) {
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, n, incX);
        Checks.notZero("incX", incX);
        DoubleUpdates.scal(n, alpha, x, start(n, xOffset, incX), incX);
    }

    /**
     * y = x.
     *
     * @param n elements
     * @param x the vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @param y the other vector
     * @param yOffset index of its first element in memory
     * @param incY elements from one to the next, see above
     * @throws IllegalArgumentException if n is negative, an array is null or too short, incY is 0, or y shares elements with x; nothing has been written then
     */
    public static void dcopy(int n, double[] x, int xOffset, int incX, double[] y, int yOffset, int incY) {
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, n, incX);
        Checks.vector("y", y, yOffset, n, incY);
        Checks.notZero("incY", incY);
        Checks.disjointFromVector("y", y, yOffset, n, 1, Math.abs(incY), "x", x, xOffset, n, incX);
        DoubleUpdates.copy(n, x, start(n, xOffset, incX), incX, y, start(n, yOffset, incY), incY);
    }

    /**
     * x and y exchanged.
     *
     * @param n elements
     * @param x the vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @param y the other vector
     * @param yOffset index of its first element in memory
     * @param incY elements from one to the next, see above
     * @throws IllegalArgumentException if n is negative, an array is null or too short, an increment is 0, or y shares elements with x; nothing has been written then
     */
    public static void dswap(int n, double[] x, int xOffset, int incX, double[] y, int yOffset, int incY) {
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, n, incX);
        Checks.vector("y", y, yOffset, n, incY);
        Checks.notZero("incX", incX);
        Checks.notZero("incY", incY);
        Checks.disjointFromVector("y", y, yOffset, n, 1, Math.abs(incY), "x", x, xOffset, n, incX);
        DoubleUpdates.swap(n, x, start(n, xOffset, incX), incX, y, start(n, yOffset, incY), incY);
    }

    /**
     * y = alpha op(A) x + beta y. With x' = alpha * x rounded once: where A is taken as it is, each y[i] is the dot of row i and x',
     * in the reductions' fixed tree, or fma(beta, y[i], dot) if beta != 0. Where it is transposed, y is the row x'^T A + beta y of
     * GEMM: each y[i] starts at 0 or beta * y[i] and takes y = fma(x'[j], A[j][i], y) for j ascending. y is not read if beta == 0.
     *
     * @param trans whether op(A) is A or A^T
     * @param m rows of A as it is stored
     * @param n columns of A as it is stored
     * @param alpha factor of every element of x
     * @param a the matrix
     * @param aOffset index of its first element
     * @param lda elements from one row to the next, at least n
     * @param x the vector, as long as op(A) has columns
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @param beta factor of y before the products are added; 0 means that y is not read
     * @param y the result, as long as op(A) has rows, which must not overlap A or x
     * @param yOffset index of its first element in memory
     * @param incY elements from one to the next, see above
     * @param workspace scratch for an x that is scaled or has another increment than 1, and for such a y
     * @throws IllegalArgumentException if an argument is null, a size is negative, lda is too small, an operand does not fit its
     *     array, incY is 0, or y overlaps A or x; nothing has been written then
     */
    public static void dgemv(
            Transpose trans,
            int m,
            int n,
            double alpha,
            double[] a,
            int aOffset,
            int lda,
            double[] x,
            int xOffset,
            int incX,
            double beta,
            double[] y,
            int yOffset,
            int incY,
            Workspace workspace) {
        Checks.notNull("trans", trans);
        Checks.notNull("workspace", workspace);
        Checks.notNegative("m", m);
        Checks.notNegative("n", n);
        int rows = trans == Transpose.NO ? m : n;
        int columns = trans == Transpose.NO ? n : m;
        Checks.matrix("A", a, aOffset, m, n, lda);
        Checks.vector("x", x, xOffset, columns, incX);
        Checks.vector("y", y, yOffset, rows, incY);
        Checks.notZero("incY", incY);
        Checks.disjoint("y", y, yOffset, rows, 1, Math.abs(incY), "A", a, aOffset, m, n, lda);
        Checks.disjointFromVector("y", y, yOffset, rows, 1, Math.abs(incY), "x", x, xOffset, columns, incX);
        DoubleCopies copies = workspace.doubleCopies();
        int x0 = start(columns, xOffset, incX);
        if (alpha != 1 || incX != 1) {
            x = copies.scaled(columns, alpha, x, x0, incX);
            x0 = 0;
        }
        int y0 = start(rows, yOffset, incY);
        double[] out = y;
        int out0 = y0;
        if (incY != 1) {
            out = copies.result(rows);
            out0 = 0;
            DoubleUpdates.copy(rows, y, y0, incY, out, 0, 1);
        }
        if (trans == Transpose.NO) {
            DoubleReductions.gemv(m, n, a, aOffset, lda, x, x0, beta, out, out0);
        } else {
            DoubleGemv.rowTimesMatrix(m, n, x, x0, 1, a, aOffset, lda, beta, out, out0);
        }
        if (incY != 1) {
            DoubleUpdates.copy(rows, out, 0, 1, y, y0, incY);
        }
    }

    /**
     * A = alpha x y^T + A: each a[i][j] = fma(alpha * x[i], y[j], a[i][j]).
     *
     * @param m rows of A, elements of x
     * @param n columns of A, elements of y
     * @param alpha factor of every element of x
     * @param x the left vector
     * @param xOffset index of its first element in memory
     * @param incX elements from one to the next, see above
     * @param y the right vector
     * @param yOffset index of its first element in memory
     * @param incY elements from one to the next, see above
     * @param a the matrix, which must not overlap x or y
     * @param aOffset index of its first element
     * @param lda elements from one row to the next, at least n
     * @throws IllegalArgumentException if an array is null, a size is negative, lda is too small, an operand does not fit its
     *     array, or A overlaps x or y; nothing has been written then
     */
    public static void dger(
            int m,
            int n,
            double alpha,
            double[] x,
            int xOffset,
            int incX,
            double[] y,
            int yOffset,
            int incY,
            double[] a,
            int aOffset,
            int lda) {
        Checks.notNegative("m", m);
        Checks.notNegative("n", n);
        Checks.vector("x", x, xOffset, m, incX);
        Checks.vector("y", y, yOffset, n, incY);
        Checks.matrix("A", a, aOffset, m, n, lda);
        Checks.disjointFromVector("A", a, aOffset, m, n, lda, "x", x, xOffset, m, incX);
        Checks.disjointFromVector("A", a, aOffset, m, n, lda, "y", y, yOffset, n, incY);
        int x0 = start(m, xOffset, incX);
        int y0 = start(n, yOffset, incY);
        if (incY == 1 || m == 1) {
            DoubleUpdates.ger(m, n, alpha, x, x0, incX, y, y0, incY, a, aOffset, lda);
        } else {
            Workspace workspace = SCRATCH.take();
            double[] row = workspace.doubleCopies().operand(n);
            DoubleUpdates.copy(n, y, y0, incY, row, 0, 1);
            DoubleUpdates.ger(m, n, alpha, x, x0, incX, row, 0, 1, a, aOffset, lda);
            SCRATCH.give(workspace);
        }
    }

    /**
     * C = alpha op(A) op(A)^T + beta C for one triangle of C; the other is neither read nor written. Each element is GEMM's.
     *
     * @param triangle the half of C to compute
     * @param trans whether op(A) is A, stored n x k, or A^T, stored k x n
     * @param n order of C
     * @param k columns of op(A)
     * @param alpha factor of every element of the left op(A)
     * @param a the operand
     * @param aOffset index of its first element
     * @param lda elements from one stored row of A to the next
     * @param beta factor of C before the products are added; 0 means that C is not read
     * @param c the result, n x n, which must not overlap A
     * @param cOffset index of its first element
     * @param ldc elements from one row of C to the next
     * @param parallelism who works
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if an argument is null, a size is negative, a leading dimension is too small, an operand
     *     does not fit its array, a copy would not fit one, or the result overlaps an input; nothing has been written then
     */
    public static void dsyrk(
            Triangle triangle,
            Transpose trans,
            int n,
            int k,
            double alpha,
            double[] a,
            int aOffset,
            int lda,
            double beta,
            double[] c,
            int cOffset,
            int ldc,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNull("triangle", triangle);
        Checks.notNull("trans", trans);
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        Checks.notNegative("n", n);
        Checks.notNegative("k", k);
        boolean transposed = trans == Transpose.YES;
        int rows = transposed ? k : n;
        int columns = transposed ? n : k;
        Checks.matrix("A", a, aOffset, rows, columns, lda);
        Checks.matrix("C", c, cOffset, n, n, ldc);
        Checks.disjoint("C", c, cOffset, n, n, ldc, "A", a, aOffset, rows, columns, lda);
        DoubleSyrk.run(
                triangle == Triangle.LOWER,
                transposed,
                0,
                n,
                k,
                alpha,
                a,
                aOffset,
                lda,
                beta,
                c,
                cOffset,
                ldc,
                workspace.doubleProblem(),
                workspace.doubleCopies(),
                parallelism.team());
    }

    /**
     * C = alpha A B + beta C or C = alpha B A + beta C with A symmetric: GEMM's result with A written out.
     *
     * @param side where A stands
     * @param triangle the half of A to read
     * @param m rows of B and C
     * @param n columns of B and C
     * @param alpha factor of every element of the left operand
     * @param a the symmetric operand, m x m on the left, n x n on the right
     * @param aOffset index of its first element
     * @param lda elements from one row of A to the next
     * @param b the other operand, m x n
     * @param bOffset index of its first element
     * @param ldb elements from one row of B to the next
     * @param beta factor of C before the products are added; 0 means that C is not read
     * @param c the result, m x n, which must not overlap A or B
     * @param cOffset index of its first element
     * @param ldc elements from one row of C to the next
     * @param parallelism who works
     * @param workspace scratch of the caller; A is copied
     * @throws IllegalArgumentException if an argument is null, a size is negative, a leading dimension is too small, an operand
     *     does not fit its array, a copy would not fit one, or the result overlaps an input; nothing has been written then
     */
    public static void dsymm(
            Side side,
            Triangle triangle,
            int m,
            int n,
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
        Checks.notNull("side", side);
        Checks.notNull("triangle", triangle);
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        Checks.notNegative("m", m);
        Checks.notNegative("n", n);
        boolean left = side == Side.LEFT;
        int order = left ? m : n;
        Checks.matrix("A", a, aOffset, order, order, lda);
        Checks.matrix("B", b, bOffset, m, n, ldb);
        Checks.matrix("C", c, cOffset, m, n, ldc);
        Checks.disjoint("C", c, cOffset, m, n, ldc, "A", a, aOffset, order, order, lda);
        Checks.disjoint("C", c, cOffset, m, n, ldc, "B", b, bOffset, m, n, ldb);
        Checks.copyable("A", order, order);
        double[] whole = workspace.doubleCopies().operand(order * order);
        DoubleSymm.expand(triangle == Triangle.LOWER, order, a, aOffset, lda, whole);
        int ld = Math.max(1, order);
        workspace
                .doubleProblem()
                .shape(m, n, order)
                .left(false, alpha, left ? whole : b, left ? 0 : bOffset, left ? ld : ldb)
                .right(false, left ? b : whole, left ? bOffset : 0, left ? ldb : ld)
                .result(beta, c, cOffset, ldc)
                .run(parallelism.team());
    }

    /**
     * Solves op(A) X = alpha B or X op(A) = alpha B with A triangular; X takes B's place. Plain substitution: an unknown starts at
     * alpha * b rounded once, takes fma(-a, x, .) for the unknowns x before it in the order in which they are solved, first to
     * last or last to first, and is divided by its own coefficient. A zero there gives infinities or NaN.
     *
     * @param side where A stands
     * @param triangle the half of A to read
     * @param trans whether op(A) is A or A^T
     * @param diagonal whether A's diagonal is as stored or all ones
     * @param m rows of B
     * @param n columns of B
     * @param alpha factor of every element of B
     * @param a the triangular matrix, m x m on the left, n x n on the right
     * @param aOffset index of its first element
     * @param lda elements from one row of A to the next
     * @param b the right hand sides, and the result, which must not overlap A
     * @param bOffset index of its first element
     * @param ldb elements from one row of B to the next
     * @param parallelism who works
     * @param workspace scratch of the caller; A and B are copied
     * @throws IllegalArgumentException if an argument is null, a size is negative, a leading dimension is too small, an operand
     *     does not fit its array, a copy would not fit one, or the result overlaps an input; nothing has been written then
     */
    public static void dtrsm(
            Side side,
            Triangle triangle,
            Transpose trans,
            Diagonal diagonal,
            int m,
            int n,
            double alpha,
            double[] a,
            int aOffset,
            int lda,
            double[] b,
            int bOffset,
            int ldb,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNull("side", side);
        Checks.notNull("triangle", triangle);
        Checks.notNull("trans", trans);
        Checks.notNull("diagonal", diagonal);
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        Checks.notNegative("m", m);
        Checks.notNegative("n", n);
        boolean left = side == Side.LEFT;
        int order = left ? m : n;
        Checks.matrix("A", a, aOffset, order, order, lda);
        Checks.matrix("B", b, bOffset, m, n, ldb);
        Checks.disjoint("B", b, bOffset, m, n, ldb, "A", a, aOffset, order, order, lda);
        Checks.copyable("A", order, order);
        Checks.copyable("B", m, n);
        if (m == 0 || n == 0) {
            return;
        }
        boolean transposed = left == (trans == Transpose.YES); // X op(A) = B is op(A)^T X^T = B^T
        DoubleTrsm.run(
                (triangle == Triangle.LOWER) != transposed,
                diagonal == Diagonal.UNIT,
                order,
                left ? n : m,
                a,
                aOffset,
                transposed ? 1 : lda,
                transposed ? lda : 1,
                alpha,
                b,
                bOffset,
                left ? ldb : 1,
                left ? 1 : ldb,
                workspace.doubleProblem(),
                workspace.doubleCopies(),
                parallelism.team());
    }
    // spotless:on
}
