package org.lanewise.nn;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Rows;

/**
 * How a network is computed: all activations laid out in one array, and a list of fused steps over them. Built once for
 * a largest batch; then no pass allocates. A plan is for one thread at a time, which may share its work with others
 * through its {@link Parallelism}; results do not depend on that.
 *
 * <p>The loss is the softmax cross-entropy of the network's outputs (the logits), as the mean over the batch's rows.
 */
public final class Plan {
    private final Network network;
    private final int maxRows;
    private final Buffer input;
    private final Buffer logits;
    private final @Nullable Buffer logitsGradient;
    private final Step[] forward;
    private final Step[] backward;
    private final Pass pass;

    private Plan(Network network, int maxRows, boolean training, Parallelism parallelism) {
        PlanBuilder builder = new PlanBuilder(network, maxRows, training);
        this.network = network;
        this.maxRows = maxRows;
        this.input = builder.input;
        this.logits = builder.logits();
        this.logitsGradient = builder.logitsGradient();
        this.forward = builder.forward.toArray(Step[]::new);
        this.backward = builder.backward.toArray(Step[]::new);
        this.pass = new Pass(parallelism);
    }

    /**
     * A plan with dropout that keeps what the backward pass needs.
     *
     * @param maxRows rows of the largest batch, at least 1
     */
    public static Plan training(Network network, int maxRows, Parallelism parallelism) {
        return new Plan(network, maxRows, true, parallelism);
    }

    /**
     * A plan without dropout that computes outputs only and keeps nothing else.
     *
     * @param maxRows rows of the largest batch, at least 1
     */
    public static Plan inference(Network network, int maxRows, Parallelism parallelism) {
        return new Plan(network, maxRows, false, parallelism);
    }

    /** As the other form, for plans without dropout, whose results need no seed and step. */
    public void forward(Parameters parameters, float[] x, int xOffset, int rows) {
        forward(parameters, x, xOffset, rows, 0, 0);
    }

    /**
     * Computes the logits of a batch.
     *
     * @param parameters of this plan's network
     * @param x the batch, rows x inputs; it must not change before {@link #backward} has run
     * @param xOffset index of its first element
     * @param rows 0 to the plan's largest batch
     * @param seed with the step and a dropout layer's number it decides what is dropped
     * @param step the training step
     */
    public void forward(Parameters parameters, float[] x, int xOffset, int rows, long seed, long step) {
        requireOwn("parameters", parameters);
        if (rows < 0 || rows > maxRows) {
            throw new IllegalArgumentException("rows = " + rows + ", but the plan is for 0 to " + maxRows);
        }
        if (xOffset < 0 || xOffset + (long) rows * input.columns > x.length) {
            throw new IllegalArgumentException("x has " + x.length + " elements, but offset " + xOffset + " and " + rows
                    + " rows of " + input.columns + " do not fit");
        }
        input.array = x;
        input.offset = xOffset;
        pass.parameters = parameters.values();
        pass.rows = rows;
        pass.seed = seed;
        pass.step = step;
        for (Step next : forward) {
            next.run(pass);
        }
    }

    /**
     * After {@link #forward} with the same parameters: the loss of the batch and its gradient.
     *
     * @param labels a class in [0, outputs) per row
     * @param labelsOffset index of the first
     * @param gradient overwritten with the gradient of the mean loss
     * @return the mean loss over the rows; 0 for no rows
     */
    public double backward(int[] labels, int labelsOffset, Parameters gradient) {
        Buffer logitsDelta = logitsGradient;
        if (logitsDelta == null) {
            throw new IllegalStateException("an inference plan keeps nothing for a backward pass");
        }
        requireOwn("gradient", gradient);
        if (gradient.values() == pass.parameters) {
            throw new IllegalArgumentException("gradient and parameters are the same object");
        }
        int rows = pass.rows;
        if (rows == 0) {
            Arrays.fill(gradient.values(), 0);
            return 0;
        }
        double sum = Rows.softmaxCrossEntropy(
                rows,
                logits.columns,
                logits.array,
                logits.offset,
                logits.columns,
                labels,
                labelsOffset,
                1f / rows,
                logitsDelta.array,
                logitsDelta.offset,
                logits.columns,
                pass.workspace);
        pass.gradient = gradient.values();
        for (Step next : backward) {
            next.run(pass);
        }
        return sum / rows;
    }

    /** Copies the logits of the last forward pass, rows x outputs, to {@code y[yOffset ...]}. */
    public void logits(float[] y, int yOffset) {
        if (yOffset < 0 || yOffset + (long) pass.rows * logits.columns > y.length) {
            throw new IllegalArgumentException("y has " + y.length + " elements, but offset " + yOffset + " and "
                    + pass.rows + " rows of " + logits.columns + " do not fit");
        }
        System.arraycopy(logits.array, logits.offset, y, yOffset, pass.rows * logits.columns);
    }

    /** The class with the largest logit of row {@code row} of the last forward pass; the first of several. */
    public int classOf(int row) {
        if (row < 0 || row >= pass.rows) {
            throw new IllegalArgumentException("row = " + row + ", but the last pass had " + pass.rows);
        }
        return ArgMax.of(logits.array, logits.offset + row * logits.columns, logits.columns);
    }

    /** The network. */
    public Network network() {
        return network;
    }

    /** Rows of the largest batch. */
    public int maxRows() {
        return maxRows;
    }

    private void requireOwn(String name, Parameters parameters) {
        if (parameters.network() != network && !parameters.network().toString().equals(network.toString())) {
            throw new IllegalArgumentException(
                    name + " belong to '" + parameters.network() + "', but the plan to '" + network + "'");
        }
    }
}
