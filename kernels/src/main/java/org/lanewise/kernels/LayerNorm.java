package org.lanewise.kernels;

import java.util.Arrays;
import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.norm.LayerNormKernels;

/**
 * Layer normalisation (Ba, Kiros and Hinton, arXiv:1607.06450): y = gamma n + beta, n = (x - mean) / sqrt(variance + epsilon),
 * mean and variance those of a row. An instance is immutable.
 *
 * <p>Sums over a row use a fixed tree of virtual lanes (NUMERICS.md); a row gives the same bits alone and in any batch.
 */
public final class LayerNorm {
    private final int columns;
    private final float epsilon;

    private LayerNorm(int columns, float epsilon) {
        this.columns = columns;
        this.epsilon = epsilon;
    }

    /**
     * The normalisation of rows of this length.
     *
     * @param columns values of a row, at least 1
     * @param epsilon added to the variance, positive and finite; commonly 1e-5
     */
    public static LayerNorm of(int columns, float epsilon) {
        Checks.positive("columns", columns);
        Checks.positive("epsilon", epsilon);
        return new LayerNorm(columns, epsilon);
    }

    /** Values of a row. */
    public int columns() {
        return columns;
    }

    /** What is added to the variance. */
    public float epsilon() {
        return epsilon;
    }

    /**
     * y = gamma n + beta, and what the way back needs.
     *
     * @param rows rows
     * @param x rows x columns
     * @param xOffset index of its first element
     * @param ldx elements from one row of x to the next
     * @param gamma a factor per column
     * @param gammaOffset index of the first
     * @param beta a shift per column
     * @param betaOffset index of the first
     * @param statistics the result, two numbers per row: mean, 1 / sqrt(variance + epsilon)
     * @param statisticsOffset index of the first
     * @param y the result, rows x columns; x itself or a matrix that overlaps no operand
     * @param yOffset index of its first element
     * @param ldy elements from one row of y to the next
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps a result; nothing has been
     *     written then
     */
    public void forward(
            int rows,
            float[] x,
            int xOffset,
            int ldx,
            float[] gamma,
            int gammaOffset,
            float[] beta,
            int betaOffset,
            float[] statistics,
            int statisticsOffset,
            float[] y,
            int yOffset,
            int ldy) {
        checkRows(rows, x, xOffset, ldx, statistics, statisticsOffset);
        Checks.range("gamma", gamma, gammaOffset, columns);
        Checks.range("beta", beta, betaOffset, columns);
        Checks.matrix("y", y, yOffset, rows, columns, ldy);
        Checks.inPlaceOrDisjoint("y", y, yOffset, ldy, "x", x, xOffset, ldx, rows, columns);
        NormChecks.apart("y", y, yOffset, rows, columns, ldy, "gamma", gamma, gammaOffset, columns);
        NormChecks.apart("y", y, yOffset, rows, columns, ldy, "beta", beta, betaOffset, columns);
        NormChecks.apart("y", y, yOffset, rows, columns, ldy, "statistics", statistics, statisticsOffset, 2 * rows);
        NormChecks.apart("x", x, xOffset, rows, columns, ldx, "statistics", statistics, statisticsOffset, 2 * rows);
        NormChecks.apart(
                "statistics",
                statistics,
                statisticsOffset,
                1,
                2 * rows,
                2 * rows,
                "gamma",
                gamma,
                gammaOffset,
                columns);
        NormChecks.apart(
                "statistics", statistics, statisticsOffset, 1, 2 * rows, 2 * rows, "beta", beta, betaOffset, columns);
        for (int i = 0; i < rows; i++) {
            int row = xOffset + i * ldx;
            int of = statisticsOffset + 2 * i;
            LayerNormKernels.statistics(epsilon, x, row, statistics, of, columns);
            LayerNormKernels.forward(
                    statistics[of],
                    statistics[of + 1],
                    x,
                    row,
                    gamma,
                    gammaOffset,
                    beta,
                    betaOffset,
                    y,
                    yOffset + i * ldy,
                    columns);
        }
    }

    /**
     * The way back: dx = (g - mean(g) - n mean(g n)) / sqrt(variance + epsilon), g = gamma dy, means over the row; dGamma and dBeta
     * are the sums over the rows, in ascending order, of dy n and dy.
     *
     * @param rows rows
     * @param x as it went into {@link #forward}, rows x columns
     * @param xOffset index of its first element
     * @param ldx elements from one row of x to the next
     * @param gamma a factor per column
     * @param gammaOffset index of the first
     * @param statistics two numbers per row, from {@link #forward}
     * @param statisticsOffset index of the first
     * @param dy the loss by y, rows x columns
     * @param dyOffset index of its first element
     * @param lddy elements from one row of dy to the next
     * @param dx the result, rows x columns; dy itself or a matrix that overlaps no operand
     * @param dxOffset index of its first element
     * @param lddx elements from one row of dx to the next
     * @param dGamma the result, a number per column, which overlaps nothing else
     * @param dGammaOffset index of the first
     * @param dBeta the result, a number per column, which overlaps nothing else
     * @param dBetaOffset index of the first
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps a result; nothing has been
     *     written then
     */
    public void backward(
            int rows,
            float[] x,
            int xOffset,
            int ldx,
            float[] gamma,
            int gammaOffset,
            float[] statistics,
            int statisticsOffset,
            float[] dy,
            int dyOffset,
            int lddy,
            float[] dx,
            int dxOffset,
            int lddx,
            float[] dGamma,
            int dGammaOffset,
            float[] dBeta,
            int dBetaOffset) {
        checkRows(rows, x, xOffset, ldx, statistics, statisticsOffset);
        Checks.range("gamma", gamma, gammaOffset, columns);
        NormChecks.results(
                rows, columns, dy, dyOffset, lddy, dx, dxOffset, lddx, dGamma, dGammaOffset, dBeta, dBetaOffset);
        NormChecks.operand(
                "x",
                x,
                xOffset,
                rows,
                columns,
                ldx,
                rows,
                columns,
                dx,
                dxOffset,
                lddx,
                dGamma,
                dGammaOffset,
                dBeta,
                dBetaOffset);
        NormChecks.operand(
                "gamma",
                gamma,
                gammaOffset,
                1,
                columns,
                columns,
                rows,
                columns,
                dx,
                dxOffset,
                lddx,
                dGamma,
                dGammaOffset,
                dBeta,
                dBetaOffset);
        NormChecks.operand(
                "statistics",
                statistics,
                statisticsOffset,
                rows,
                2,
                2,
                rows,
                columns,
                dx,
                dxOffset,
                lddx,
                dGamma,
                dGammaOffset,
                dBeta,
                dBetaOffset);
        Arrays.fill(dGamma, dGammaOffset, dGammaOffset + columns, 0);
        Arrays.fill(dBeta, dBetaOffset, dBetaOffset + columns, 0);
        for (int i = 0; i < rows; i++) {
            LayerNormKernels.backward(
                    statistics[statisticsOffset + 2 * i],
                    statistics[statisticsOffset + 2 * i + 1],
                    x,
                    xOffset + i * ldx,
                    gamma,
                    gammaOffset,
                    dy,
                    dyOffset + i * lddy,
                    dx,
                    dxOffset + i * lddx,
                    dGamma,
                    dGammaOffset,
                    dBeta,
                    dBetaOffset,
                    columns);
        }
    }

    private void checkRows(int rows, float[] x, int xOffset, int ldx, float[] statistics, int statisticsOffset) {
        Checks.notNegative("rows", rows);
        Checks.matrix("x", x, xOffset, rows, columns, ldx);
        Checks.matrix("statistics", statistics, statisticsOffset, rows, 2, 2);
    }
}
