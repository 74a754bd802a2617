package org.lanewise.kernels;

import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.norm.BatchNormKernels;

/**
 * Batch normalisation (Ioffe and Szegedy, arXiv:1502.03167): y = gamma n + beta, n = (x - mean) / sqrt(variance + epsilon), mean
 * and variance those of a column over the rows of the batch, or running ones. An instance is immutable.
 *
 * <p>Sums over the rows are taken in ascending order (NUMERICS.md).
 */
public final class BatchNorm {
    private final int columns;
    private final float epsilon;

    private BatchNorm(int columns, float epsilon) {
        this.columns = columns;
        this.epsilon = epsilon;
    }

    /**
     * The normalisation of rows of this length.
     *
     * @param columns values of a row, at least 1
     * @param epsilon added to the variance, positive and finite; commonly 1e-5
     */
    public static BatchNorm of(int columns, float epsilon) {
        Checks.positive("columns", columns);
        Checks.positive("epsilon", epsilon);
        return new BatchNorm(columns, epsilon);
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
     * The columns' means and variances over the rows, the variance as that of a whole population.
     *
     * @param rows rows, at least 1
     * @param x rows x columns
     * @param xOffset index of its first element
     * @param ldx elements from one row of x to the next
     * @param mean the result, a number per column
     * @param meanOffset index of the first
     * @param variance the result, a number per column
     * @param varianceOffset index of the first
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps a result; nothing has been
     *     written then
     */
    public void statistics(
            int rows,
            float[] x,
            int xOffset,
            int ldx,
            float[] mean,
            int meanOffset,
            float[] variance,
            int varianceOffset,
            Workspace workspace) {
        Checks.positive("rows", rows);
        check(rows, x, xOffset, ldx, mean, meanOffset, variance, varianceOffset, workspace);
        Checks.disjointRanges("variance", variance, varianceOffset, "mean", mean, meanOffset, columns);
        NormChecks.apart("x", x, xOffset, rows, columns, ldx, "mean", mean, meanOffset, columns);
        NormChecks.apart("x", x, xOffset, rows, columns, ldx, "variance", variance, varianceOffset, columns);
        for (int c = 0; c < columns; c += BatchNormKernels.CHUNK) {
            BatchNormKernels.statistics(
                    rows,
                    x,
                    xOffset + c,
                    ldx,
                    mean,
                    meanOffset + c,
                    variance,
                    varianceOffset + c,
                    chunk(c),
                    workspace.norm());
        }
    }

    /**
     * y = gamma n + beta.
     *
     * @param rows rows
     * @param x rows x columns
     * @param xOffset index of its first element
     * @param ldx elements from one row of x to the next
     * @param mean a number per column
     * @param meanOffset index of the first
     * @param variance a number per column, not negative
     * @param varianceOffset index of the first
     * @param gamma a factor per column
     * @param gammaOffset index of the first
     * @param beta a shift per column
     * @param betaOffset index of the first
     * @param y the result, rows x columns; x itself or a matrix that overlaps no operand
     * @param yOffset index of its first element
     * @param ldy elements from one row of y to the next
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps the result; nothing has
     *     been written then
     */
    public void forward(
            int rows,
            float[] x,
            int xOffset,
            int ldx,
            float[] mean,
            int meanOffset,
            float[] variance,
            int varianceOffset,
            float[] gamma,
            int gammaOffset,
            float[] beta,
            int betaOffset,
            float[] y,
            int yOffset,
            int ldy,
            Workspace workspace) {
        check(rows, x, xOffset, ldx, mean, meanOffset, variance, varianceOffset, workspace);
        Checks.range("gamma", gamma, gammaOffset, columns);
        Checks.range("beta", beta, betaOffset, columns);
        Checks.matrix("y", y, yOffset, rows, columns, ldy);
        Checks.inPlaceOrDisjoint("y", y, yOffset, ldy, "x", x, xOffset, ldx, rows, columns);
        NormChecks.apart("y", y, yOffset, rows, columns, ldy, "mean", mean, meanOffset, columns);
        NormChecks.apart("y", y, yOffset, rows, columns, ldy, "variance", variance, varianceOffset, columns);
        NormChecks.apart("y", y, yOffset, rows, columns, ldy, "gamma", gamma, gammaOffset, columns);
        NormChecks.apart("y", y, yOffset, rows, columns, ldy, "beta", beta, betaOffset, columns);
        for (int c = 0; c < columns; c += BatchNormKernels.CHUNK) {
            BatchNormKernels.forward(
                    epsilon,
                    rows,
                    x,
                    xOffset + c,
                    ldx,
                    mean,
                    meanOffset + c,
                    variance,
                    varianceOffset + c,
                    gamma,
                    gammaOffset + c,
                    beta,
                    betaOffset + c,
                    y,
                    yOffset + c,
                    ldy,
                    chunk(c),
                    workspace.norm());
        }
    }

    /**
     * The way back where mean and variance were the batch's own: dx = gamma (dy - mean(dy) - n mean(dy n)) / sqrt(variance +
     * epsilon), means over the rows; dGamma and dBeta are the sums over the rows of dy n and dy.
     *
     * @param rows rows
     * @param x as it went into {@link #statistics}, rows x columns
     * @param xOffset index of its first element
     * @param ldx elements from one row of x to the next
     * @param mean a number per column, from {@link #statistics}
     * @param meanOffset index of the first
     * @param variance a number per column, from {@link #statistics}
     * @param varianceOffset index of the first
     * @param gamma a factor per column
     * @param gammaOffset index of the first
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
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps a result; nothing has been
     *     written then
     */
    public void backward(
            int rows,
            float[] x,
            int xOffset,
            int ldx,
            float[] mean,
            int meanOffset,
            float[] variance,
            int varianceOffset,
            float[] gamma,
            int gammaOffset,
            float[] dy,
            int dyOffset,
            int lddy,
            float[] dx,
            int dxOffset,
            int lddx,
            float[] dGamma,
            int dGammaOffset,
            float[] dBeta,
            int dBetaOffset,
            Workspace workspace) {
        check(rows, x, xOffset, ldx, mean, meanOffset, variance, varianceOffset, workspace);
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
        vector("mean", mean, meanOffset, rows, dx, dxOffset, lddx, dGamma, dGammaOffset, dBeta, dBetaOffset);
        vector(
                "variance",
                variance,
                varianceOffset,
                rows,
                dx,
                dxOffset,
                lddx,
                dGamma,
                dGammaOffset,
                dBeta,
                dBetaOffset);
        vector("gamma", gamma, gammaOffset, rows, dx, dxOffset, lddx, dGamma, dGammaOffset, dBeta, dBetaOffset);
        for (int c = 0; c < columns; c += BatchNormKernels.CHUNK) {
            BatchNormKernels.backward(
                    epsilon,
                    rows,
                    x,
                    xOffset + c,
                    ldx,
                    mean,
                    meanOffset + c,
                    variance,
                    varianceOffset + c,
                    gamma,
                    gammaOffset + c,
                    dy,
                    dyOffset + c,
                    lddy,
                    dx,
                    dxOffset + c,
                    lddx,
                    dGamma,
                    dGammaOffset + c,
                    dBeta,
                    dBetaOffset + c,
                    chunk(c),
                    workspace.norm());
        }
    }

    private void vector(
            String name,
            float[] a,
            int aOffset,
            int rows,
            float[] dx,
            int dxOffset,
            int lddx,
            float[] dGamma,
            int dGammaOffset,
            float[] dBeta,
            int dBetaOffset) {
        NormChecks.operand(
                name,
                a,
                aOffset,
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
    }

    /** Columns of the chunk that starts at one. */
    private int chunk(int first) {
        return Math.min(BatchNormKernels.CHUNK, columns - first);
    }

    private void check(
            int rows,
            float[] x,
            int xOffset,
            int ldx,
            float[] mean,
            int meanOffset,
            float[] variance,
            int varianceOffset,
            Workspace workspace) {
        Checks.notNegative("rows", rows);
        Checks.matrix("x", x, xOffset, rows, columns, ldx);
        Checks.range("mean", mean, meanOffset, columns);
        Checks.range("variance", variance, varianceOffset, columns);
        Checks.notNull("workspace", workspace);
    }
}
