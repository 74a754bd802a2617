package org.lanewise.nn;

import java.util.Arrays;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Workspace;

/**
 * Prediction by sampling: dropout and noise stay on, and the predictions of many masks are combined (Srivastava et al.,
 * JMLR 15, 2014, 7.5; Gal and Ghahramani, ICML 2016). {@link Predictor} replaces the masks by their expectation instead.
 * For one thread at a time.
 */
public final class MonteCarlo {
    /** How the predictions of the masks are combined. */
    public enum Mean {
        /** Their average. */
        ARITHMETIC,
        /** exp of the average of their logarithms, for probabilities; over classes it is normalised again. */
        GEOMETRIC
    }

    private final Parameters parameters;
    private final Output output;
    private final Plan plan;
    private final Workspace workspace = new Workspace();
    private final float[] y;
    private final double[] sums;
    private final double[] squares;

    /**
     * For batches of at most {@code maxRows} rows.
     *
     * @param parameters used as they are, not copied
     * @param output what turns the network's outputs into predictions
     */
    public MonteCarlo(Parameters parameters, Output output, int maxRows, Parallelism parallelism) {
        this.parameters = parameters;
        this.output = output;
        this.plan = Plan.sampling(parameters.network(), maxRows, parallelism);
        this.y = new float[Math.multiplyExact(maxRows, parameters.network().outputs())];
        this.sums = new double[y.length];
        this.squares = new double[y.length];
    }

    /**
     * Predicts by {@code samples} masks, those of the steps 0 .. samples - 1 of the seed.
     *
     * @param kind arithmetic, or geometric for probabilities
     * @param samples at least 1
     * @param seed decides the masks
     * @param x rows x inputs, scaled as in training
     * @param rows at most this object's
     * @param mean the combined predictions, rows x outputs
     * @param deviation the standard deviation of the predictions over the masks, rows x outputs
     * @throws IllegalArgumentException if an array is too short, or the geometric mean is asked of values that are no
     *     probabilities; nothing has been written then
     */
    public void predict(Mean kind, int samples, long seed, float[] x, int rows, float[] mean, float[] deviation) {
        if (samples < 1) {
            throw new IllegalArgumentException("samples = " + samples + ", but must be at least 1");
        }
        if (kind == Mean.GEOMETRIC && output != Output.LOGISTIC && output != Output.SOFTMAX) {
            throw new IllegalArgumentException("kind = GEOMETRIC needs probabilities, but output = " + output);
        }
        int columns = parameters.network().outputs();
        int length = rows * columns;
        if (mean.length < length || deviation.length < length) {
            throw new IllegalArgumentException("mean and deviation have " + mean.length + " and " + deviation.length
                    + " elements, but " + rows + " rows of " + columns + " do not fit");
        }
        Arrays.fill(sums, 0);
        Arrays.fill(squares, 0);
        double[] logarithms = kind == Mean.GEOMETRIC ? new double[2 * length] : new double[0];
        for (int sample = 0; sample < samples; sample++) {
            plan.forward(parameters, x, 0, rows, seed, sample);
            plan.outputs(y, 0);
            output.apply(rows, columns, y, 0, workspace);
            for (int i = 0; i < length; i++) {
                sums[i] += y[i];
                squares[i] += (double) y[i] * y[i];
                if (kind == Mean.GEOMETRIC) {
                    logarithms[i] += StrictMath.log(y[i]);
                    logarithms[length + i] += StrictMath.log1p(-y[i]);
                }
            }
        }
        for (int i = 0; i < length; i++) {
            double average = sums[i] / samples;
            mean[i] = (float) average;
            deviation[i] = (float) Math.sqrt(Math.max(0, squares[i] / samples - average * average));
        }
        if (kind == Mean.GEOMETRIC) {
            geometric(logarithms, samples, rows, columns, mean);
        }
    }

    /** The geometric means of the probabilities of all outcomes, divided by their sum. */
    private void geometric(double[] logarithms, int samples, int rows, int columns, float[] mean) {
        int length = rows * columns;
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                sum += StrictMath.exp(logarithms[i] / samples);
            }
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                double yes = StrictMath.exp(logarithms[i] / samples);
                double no = StrictMath.exp(logarithms[length + i] / samples);
                mean[i] = (float) (yes / (output == Output.SOFTMAX ? sum : yes + no));
            }
        }
    }
}
