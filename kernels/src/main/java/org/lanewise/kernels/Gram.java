package org.lanewise.kernels;

import java.util.Arrays;
import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.blas.f32.FloatCopies;
import org.lanewise.kernels.internal.blas.f32.FloatSyrk;
import org.lanewise.kernels.internal.elementwise.GramEpilogue;

/**
 * Kernel matrices K[i][j] = k(x_i, y_j) of the rows of X and Y, as one product and a pass over its cached rows (Sch&ouml;lkopf
 * and Smola, Learning with Kernels, 2002, chapter 2). An instance is the function k; immutable.
 *
 * <p>k(x, y) and k(y, x) are the same bits, wherever the rows stand and whichever method computes them.
 */
public final class Gram {
    private static final Gram LINEAR = new Gram(Kind.LINEAR, 0, 1);

    private enum Kind {
        LINEAR,
        POLYNOMIAL,
        GAUSSIAN
    }

    private final Kind kind;
    private final float parameter;
    private final int degree;

    private Gram(Kind kind, float parameter, int degree) {
        this.kind = kind;
        this.parameter = parameter;
        this.degree = degree;
    }

    /** k(x, y) = x.y, GEMM's chain. */
    public static Gram linear() {
        return LINEAR;
    }

    /**
     * k(x, y) = (x.y + c)^degree: a chain that starts at c, then squares and products from degree's highest bit down. Degree 0
     * is 1, whatever x and y are.
     *
     * @param c finite
     * @param degree not negative
     * @throws IllegalArgumentException if c or degree is out of range
     */
    public static Gram polynomial(float c, int degree) {
        Checks.finite("c", c);
        Checks.notNegative("degree", degree);
        return new Gram(Kind.POLYNOMIAL, c, degree);
    }

    /**
     * k(x, y) = exp(-||x - y||^2 / h), with ||x - y||^2 as ||x||^2 + ||y||^2 - 2 x.y, or 0 where that is below 0; exactly 1
     * where x = y. Where ||x||^2 + ||y||^2 overflows it is 0 or, where ||x||^2 or ||y||^2 alone does, may be NaN.
     *
     * @param h positive and finite: 2 sigma^2 of a Gaussian of deviation sigma
     * @throws IllegalArgumentException if h is out of range
     */
    public static Gram gaussian(float h) {
        Checks.positive("h", h);
        return new Gram(Kind.GAUSSIAN, h, 1);
    }

    /**
     * K[i][j] = k(x_i, y_j).
     *
     * @param m rows of X and K
     * @param n rows of Y, columns of K
     * @param d columns of X and Y
     * @param x X
     * @param xOffset index of its first element
     * @param ldx elements from one row of X to the next
     * @param y Y; it may be X
     * @param yOffset index of its first element
     * @param ldy elements from one row of Y to the next
     * @param k the result, m x n; it must not overlap X or Y
     * @param kOffset index of its first element
     * @param ldk elements from one row of K to the next
     * @param parallelism who works
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if an argument is null, a size is negative, an operand does not fit its array or K
     *     overlaps another; nothing has been written then
     */
    public void matrix(
            int m,
            int n,
            int d,
            float[] x,
            int xOffset,
            int ldx,
            float[] y,
            int yOffset,
            int ldy,
            float[] k,
            int kOffset,
            int ldk,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        check(m, d, x, xOffset, ldx);
        Checks.notNegative("n", n);
        Checks.matrix("Y", y, yOffset, n, d, ldy);
        Checks.matrix("K", k, kOffset, m, n, ldk);
        Checks.disjoint("K", k, kOffset, m, n, ldk, "X", x, xOffset, m, d, ldx);
        Checks.disjoint("K", k, kOffset, m, n, ldk, "Y", y, yOffset, n, d, ldy);
        if (m == 0 || n == 0) {
            return;
        }
        if (degree == 0) {
            fill(1, m, n, k, kOffset, ldk);
            return;
        }
        FloatCopies copies = workspace.copies();
        float[] start = copies.result(n);
        Arrays.fill(start, 0, n, start());
        workspace
                .problem()
                .shape(m, n, d)
                .left(false, 1, x, xOffset, ldx)
                .right(true, y, yOffset, ldy)
                .result(0, k, kOffset, ldk)
                .bias(start, 0)
                .epilogue(kind == Kind.LINEAR ? null : epilogue(m, n, d, x, xOffset, ldx, y, yOffset, ldy, workspace))
                .run(parallelism.team());
    }

    /**
     * K[i][j] = k(x_i, x_j), all of K, at half the products: the bits of {@link #matrix} with Y = X.
     *
     * @param m rows of X, order of K
     * @param d columns of X
     * @param x X
     * @param xOffset index of its first element
     * @param ldx elements from one row of X to the next
     * @param k the result, m x m; it must not overlap X
     * @param kOffset index of its first element
     * @param ldk elements from one row of K to the next
     * @param parallelism who works
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if an argument is null, a size is negative, an operand does not fit its array or K
     *     overlaps X; nothing has been written then
     */
    public void symmetric(
            int m,
            int d,
            float[] x,
            int xOffset,
            int ldx,
            float[] k,
            int kOffset,
            int ldk,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        check(m, d, x, xOffset, ldx);
        Checks.matrix("K", k, kOffset, m, m, ldk);
        Checks.disjoint("K", k, kOffset, m, m, ldk, "X", x, xOffset, m, d, ldx);
        if (degree == 0) {
            fill(1, m, m, k, kOffset, ldk);
            return;
        }
        float start = start();
        if (start != 0) { // 1 K is where the chains start then
            fill(start, m, m, k, kOffset, ldk);
        }
        FloatSyrk.run(
                true,
                false,
                0,
                m,
                d,
                1,
                x,
                xOffset,
                ldx,
                start == 0 ? 0 : 1,
                k,
                kOffset,
                ldk,
                workspace.problem(),
                workspace.copies(),
                parallelism.team());
        if (kind != Kind.LINEAR) {
            GramEpilogue values = epilogue(m, m, d, x, xOffset, ldx, x, xOffset, ldx, workspace);
            for (int i = 0; i < m; i++) {
                values.apply(i * m, k, kOffset + i * ldk, i + 1);
            }
        }
        GramEpilogue.mirror(m, k, kOffset, ldk);
    }

    /**
     * diagonal[i] = k(x_i, x_i), the bits of {@link #symmetric}'s diagonal.
     *
     * @param m rows of X
     * @param d columns of X
     * @param x X
     * @param xOffset index of its first element
     * @param ldx elements from one row of X to the next
     * @param diagonal the result; it must not overlap X
     * @param diagonalOffset index of its first element
     * @throws IllegalArgumentException if an argument is null, a size is negative, an operand does not fit its array or the
     *     result overlaps X; nothing has been written then
     */
    public void diagonal(int m, int d, float[] x, int xOffset, int ldx, float[] diagonal, int diagonalOffset) {
        check(m, d, x, xOffset, ldx);
        Checks.range("diagonal", diagonal, diagonalOffset, m);
        int ld = Math.max(1, m);
        Checks.disjoint("diagonal", diagonal, diagonalOffset, 1, m, ld, "X", x, xOffset, m, d, ldx);
        GramEpilogue.squares(m, d, start(), x, xOffset, ldx, diagonal, diagonalOffset);
        for (int i = diagonalOffset; i < diagonalOffset + m; i++) {
            diagonal[i] = onDiagonal(diagonal[i]);
        }
    }

    /** A diagonal's element from its start and squares. */
    private float onDiagonal(float squares) {
        return switch (kind) {
            case LINEAR -> squares;
            case POLYNOMIAL -> degree == 0 ? 1 : GramEpilogue.power(degree, squares);
            case GAUSSIAN -> {
                float distance = Math.fma(-2, squares, squares + squares);
                yield Float.isNaN(distance) ? distance : distance == 0 ? 1 : 0; // infinite where only the sum overflows
            }
        };
    }

    private float start() {
        return kind == Kind.POLYNOMIAL ? parameter : 0;
    }

    private GramEpilogue epilogue(
            int m, int n, int d, float[] x, int xo, int ldx, float[] y, int yo, int ldy, Workspace workspace) {
        if (kind == Kind.POLYNOMIAL) {
            return workspace.gram().power(degree);
        }
        float[] squares = workspace.copies().operand(n + m);
        GramEpilogue.squares(n, d, 0, y, yo, ldy, squares, 0);
        GramEpilogue.squares(m, d, 0, x, xo, ldx, squares, n);
        return workspace.gram().gaussian(parameter, n, squares);
    }

    private static void fill(float value, int m, int n, float[] k, int kOffset, int ldk) {
        for (int i = 0; i < m; i++) {
            Arrays.fill(k, kOffset + i * ldk, kOffset + i * ldk + n, value);
        }
    }

    private static void check(int m, int d, float[] x, int xOffset, int ldx) {
        Checks.notNegative("m", m);
        Checks.notNegative("d", d);
        Checks.matrix("X", x, xOffset, m, d, ldx);
    }
}
