// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.blas.f64;

import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.internal.gemm.f64.DoubleGemv;
import org.lanewise.kernels.internal.gemm.f64.DoubleProblem;
import org.lanewise.kernels.internal.parallel.Team;

/**
 * Triangular systems. All sixteen are brought to one, L X = alpha B with L lower and X's rows the unknowns, by copies: a
 * system from the right is transposed, an upper triangle is read from its end. Then X1 = L11^-1 X1, X2 = X2 - L21 X1,
 * X2 = L22^-1 X2, by halves: each unknown takes its fmas in the order of plain substitution, wherever it is cut.
 */
public final class DoubleTrsm {
    /** Up to this order the rows are solved one after the other. */
    private static final int SMALL = 32;

    private DoubleTrsm() {}

    /**
     * Solves in place of B.
     *
     * @param forward whether the unknowns are solved for from the first on: op(A) is lower and on the left, or upper on the right
     * @param down from an unknown's coefficients to those of the next
     * @param along from one unknown's coefficient to the next's
     * @param n unknowns
     * @param right right hand sides
     * @param rowStep from an unknown to the next in B
     * @param columnStep from a right hand side to the next in B
     */
    public static void run(
            boolean forward,
            boolean unit,
            int n,
            int right,
            double[] a,
            int aOffset,
            int down,
            int along,
            double alpha,
            double[] b,
            int bOffset,
            int rowStep,
            int columnStep,
            DoubleProblem gemm,
            DoubleCopies copies,
            @Nullable Team team) {
        int last = n - 1;
        int a0 = forward ? aOffset : aOffset + last * (down + along);
        int b0 = forward ? bOffset : bOffset + last * rowStep;
        int sign = forward ? 1 : -1;
        double[] l = copies.operand(n * n);
        double[] x = copies.result(n * right);
        negatedLower(n, a, a0, sign * down, sign * along, l);
        for (int i = 0; i < n; i++) {
            DoubleUpdates.copy(right, b, b0 + i * sign * rowStep, columnStep, x, i * right, 1);
        }
        if (alpha != 1) {
            DoubleUpdates.scal(n * right, alpha, x, 0, 1);
        }
        solve(unit, 0, n, right, l, n, x, gemm, team);
        for (int i = 0; i < n; i++) {
            DoubleUpdates.copy(right, x, i * right, 1, b, b0 + i * sign * rowStep, columnStep);
        }
    }

    /** The diagonal, and below it the coefficients negated: substitution then only adds. */
    private static void negatedLower(int n, double[] a, int a0, int down, int along, double[] l) {
        for (int i = 0; i < n; i++) {
            int row = a0 + i * down;
            for (int k = 0; k < i; k++) {
                l[i * n + k] = -a[row + k * along];
            }
            l[i * n + i] = a[row + i * along];
        }
    }

    /** Unknowns [i0, i0 + n); those before have been taken off. */
    private static void solve(
            boolean unit,
            int i0,
            int n,
            int right,
            double[] l,
            int ldl,
            double[] x,
            DoubleProblem gemm,
            @Nullable Team team) {
        if (n <= SMALL) {
            for (int i = i0; i < i0 + n; i++) {
                int row = i * right;
                DoubleGemv.rowTimesMatrix(i - i0, right, l, i * ldl + i0, 1, x, i0 * right, right, 1, x, row);
                if (!unit) {
                    DoubleUpdates.divide(right, l[i * ldl + i], x, row);
                }
            }
            return;
        }
        int half = (n / 2 + SMALL - 1) / SMALL * SMALL;
        int next = i0 + half;
        solve(unit, i0, half, right, l, ldl, x, gemm, team);
        gemm.shape(n - half, right, half)
                .left(false, 1, l, next * ldl + i0, ldl)
                .right(false, x, i0 * right, right)
                .result(1, x, next * right, right)
                .run(team);
        solve(unit, next, n - half, right, l, ldl, x, gemm, team);
    }
}
