package org.lanewise.kernels.internal.norm;

import java.util.Arrays;
import org.lanewise.kernels.internal.elementwise.Spans;

/** Batch normalisation of up to {@link #CHUNK} columns. Arguments have been checked. */
public final class BatchNormKernels {
    /** Columns at a time: the vectors of a column's numbers stay in the first cache, the rows' pieces in the second. */
    public static final int CHUNK = 256;

    /** Floats of scratch memory: four numbers per column. */
    public static final int SCRATCH = 4 * CHUNK;

    private static final int GAIN = CHUNK;
    private static final int MEAN_DY = 2 * CHUNK;
    private static final int MINUS_MEAN_DY_N = 3 * CHUNK;

    private BatchNormKernels() {}

    /** The columns' means and variances, corrected as {@link LayerNormKernels#statistics}. */
    public static void statistics(
            int rows,
            float[] x,
            int xo,
            int ldx,
            float[] mean,
            int mo,
            float[] variance,
            int vo,
            int columns,
            float[] scratch) {
        Arrays.fill(mean, mo, mo + columns, 0);
        for (int i = 0; i < rows; i++) {
            Spans.add(x, xo + i * ldx, mean, mo, columns);
        }
        for (int c = 0; c < columns; c++) {
            mean[mo + c] /= rows;
        }
        Arrays.fill(scratch, 0, columns, 0);
        Arrays.fill(variance, vo, vo + columns, 0);
        for (int i = 0; i < rows; i++) {
            Passes.batchNormDeviations(x, xo + i * ldx, mean, mo, scratch, 0, variance, vo, columns);
        }
        for (int c = 0; c < columns; c++) {
            float deviations = scratch[c];
            variance[vo + c] = (float) LayerNormKernels.correctedVariance(rows, deviations, variance[vo + c]);
            mean[mo + c] += deviations / rows;
        }
    }

    private static void inverses(float epsilon, float[] variance, int vo, int columns, float[] scratch) {
        for (int c = 0; c < columns; c++) {
            scratch[c] = 1 / (float) Math.sqrt(variance[vo + c] + epsilon);
        }
    }

    /** y = gamma (x - mean) / sqrt(variance + epsilon) + beta, in place allowed. */
    public static void forward(
            float epsilon,
            int rows,
            float[] x,
            int xo,
            int ldx,
            float[] mean,
            int mo,
            float[] variance,
            int vo,
            float[] gamma,
            int go,
            float[] beta,
            int bo,
            float[] y,
            int yo,
            int ldy,
            int columns,
            float[] scratch) {
        inverses(epsilon, variance, vo, columns, scratch);
        for (int i = 0; i < rows; i++) {
            Passes.batchNormForward(
                    x, xo + i * ldx, mean, mo, scratch, 0, gamma, go, beta, bo, y, yo + i * ldy, columns);
        }
    }

    /** dGamma, dBeta, then dx = gamma (dy - mean(dy) - n mean(dy n)) / sqrt(variance + epsilon). */
    public static void backward(
            float epsilon,
            int rows,
            float[] x,
            int xo,
            int ldx,
            float[] mean,
            int mo,
            float[] variance,
            int vo,
            float[] gamma,
            int go,
            float[] dy,
            int dyo,
            int lddy,
            float[] dx,
            int dxo,
            int lddx,
            float[] dGamma,
            int dGammaOffset,
            float[] dBeta,
            int dBetaOffset,
            int columns,
            float[] scratch) {
        inverses(epsilon, variance, vo, columns, scratch);
        Arrays.fill(dGamma, dGammaOffset, dGammaOffset + columns, 0);
        Arrays.fill(dBeta, dBetaOffset, dBetaOffset + columns, 0);
        for (int i = 0; i < rows; i++) {
            Passes.batchNormGradients(
                    x,
                    xo + i * ldx,
                    mean,
                    mo,
                    scratch,
                    0,
                    dy,
                    dyo + i * lddy,
                    dGamma,
                    dGammaOffset,
                    dBeta,
                    dBetaOffset,
                    columns);
        }
        for (int c = 0; c < columns; c++) {
            scratch[GAIN + c] = gamma[go + c] * scratch[c];
            scratch[MEAN_DY + c] = dBeta[dBetaOffset + c] / rows;
            scratch[MINUS_MEAN_DY_N + c] = -dGamma[dGammaOffset + c] / rows;
        }
        for (int i = 0; i < rows; i++) {
            Passes.batchNormBackward(
                    x,
                    xo + i * ldx,
                    mean,
                    mo,
                    scratch,
                    0,
                    scratch,
                    GAIN,
                    dy,
                    dyo + i * lddy,
                    scratch,
                    MEAN_DY,
                    scratch,
                    MINUS_MEAN_DY_N,
                    dx,
                    dxo + i * lddx,
                    columns);
        }
    }
}
