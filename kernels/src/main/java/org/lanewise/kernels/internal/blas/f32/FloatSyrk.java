package org.lanewise.kernels.internal.blas.f32;

import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.internal.gemm.f32.FloatProblem;
import org.lanewise.kernels.internal.parallel.Team;

/**
 * One triangle of alpha op(A) op(A)^T + beta C: what lies between the two halves of a triangle is a product, the halves are
 * triangles again, and small ones are computed as squares aside. Each element is GEMM's, so where it is cut does not matter.
 * Arguments have been checked.
 */
public final class FloatSyrk {
    /** The order of a square: half its work is in vain, at n = 1024 that is 6 % of the triangle's. */
    private static final int SQUARE = 64;

    private FloatSyrk() {}

    /** Rows and columns [i0, i0 + n) of C. */
    public static void run(
            boolean lower,
            boolean transposed,
            int i0,
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
            FloatProblem gemm,
            FloatCopies copies,
            @Nullable Team team) {
        int step = k == 0 ? 0 : transposed ? 1 : lda; // rows without elements need not lie inside the array
        if (n <= SQUARE) {
            float[] square = copies.result(SQUARE * SQUARE);
            int diagonal = cOffset + i0 * ldc + i0;
            copyTriangle(lower, n, c, diagonal, ldc, square, 0, SQUARE);
            int from = aOffset + i0 * step;
            gemm.shape(n, n, k)
                    .left(transposed, alpha, a, from, lda)
                    .right(!transposed, a, from, lda)
                    .result(beta, square, 0, SQUARE)
                    .run(team);
            copyTriangle(lower, n, square, 0, SQUARE, c, diagonal, ldc);
            return;
        }
        int half = (n / 2 + SQUARE - 1) / SQUARE * SQUARE;
        int rows = lower ? n - half : half;
        int row = lower ? i0 + half : i0;
        int column = lower ? i0 : i0 + half;
        run(lower, transposed, i0, half, k, alpha, a, aOffset, lda, beta, c, cOffset, ldc, gemm, copies, team);
        gemm.shape(rows, n - rows, k)
                .left(transposed, alpha, a, aOffset + row * step, lda)
                .right(!transposed, a, aOffset + column * step, lda)
                .result(beta, c, cOffset + row * ldc + column, ldc)
                .run(team);
        run(
                lower,
                transposed,
                i0 + half,
                n - half,
                k,
                alpha,
                a,
                aOffset,
                lda,
                beta,
                c,
                cOffset,
                ldc,
                gemm,
                copies,
                team);
    }

    private static void copyTriangle(boolean lower, int n, float[] from, int f0, int ldf, float[] to, int t0, int ldt) {
        for (int i = 0; i < n; i++) {
            int first = lower ? 0 : i;
            int length = lower ? i + 1 : n - i;
            System.arraycopy(from, f0 + i * ldf + first, to, t0 + i * ldt + first, length);
        }
    }
}
