package org.lanewise.nn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.internal.plan.Buffer;
import org.lanewise.nn.internal.plan.Mode;
import org.lanewise.nn.internal.plan.Pass;
import org.lanewise.nn.internal.plan.PlanBuilder;
import org.lanewise.nn.internal.plan.Step;
import org.lanewise.nn.internal.plan.Steps;
import org.lanewise.nn.loss.Loss;

/**
 * How a network is computed: a list of fused steps, and their buffers laid out in one array in which those that are not
 * in use at the same time share their place. Built once for a largest batch; then no pass allocates. A plan is for one
 * thread at a time, which may share its work with others through its {@link Parallelism}; results do not depend on that.
 */
public final class Plan {
    private final Network network;
    private final @Nullable Loss loss;
    private final int maxRows;
    private final Steps steps;
    private final Step[] forward;
    private final Step[] backward;
    private final Pass pass;

    private Plan(Network network, @Nullable Loss loss, int maxRows, Mode mode, Parallelism parallelism) {
        if (maxRows < 1) {
            throw new IllegalArgumentException("maxRows = " + maxRows + ", but must be at least 1");
        }
        this.network = network;
        this.loss = loss;
        this.maxRows = maxRows;
        this.steps = PlanBuilder.build(network, maxRows, mode);
        this.forward = steps.forward().toArray(Step[]::new);
        this.backward = steps.backward().toArray(Step[]::new);
        this.pass = new Pass(parallelism);
        pass.arena = new float[steps.arenaLength()];
    }

    /**
     * A plan that draws dropout and noise and keeps what the backward pass needs.
     *
     * @param maxRows rows of the largest batch, at least 1
     */
    public static Plan training(Network network, Loss loss, int maxRows, Parallelism parallelism) {
        return new Plan(network, loss, maxRows, Mode.TRAINING, parallelism);
    }

    /**
     * A plan that draws dropout and noise as training does, but computes outputs only: for Monte Carlo inference.
     *
     * @param maxRows rows of the largest batch, at least 1
     */
    public static Plan sampling(Network network, int maxRows, Parallelism parallelism) {
        return new Plan(network, null, maxRows, Mode.SAMPLING, parallelism);
    }

    /**
     * A plan that draws nothing, computes outputs only and keeps nothing else.
     *
     * @param maxRows rows of the largest batch, at least 1
     */
    public static Plan inference(Network network, int maxRows, Parallelism parallelism) {
        return new Plan(network, null, maxRows, Mode.INFERENCE, parallelism);
    }

    /** As the other form, for plans that draw nothing and need no seed and step. */
    public void forward(Parameters parameters, float[] x, int xOffset, int rows) {
        forward(parameters, x, xOffset, rows, 0, 0);
    }

    /**
     * Computes the outputs of a batch. A training pass also moves the running statistics of batch normalisation.
     *
     * @param parameters of this plan's network
     * @param x the batch, rows x inputs; it must not change before {@link #backward} has run
     * @param xOffset index of its first element
     * @param rows 0 to the plan's largest batch
     * @param seed with the step and a layer's number it decides what is dropped, and the noise
     * @param step the training step
     */
    public void forward(Parameters parameters, float[] x, int xOffset, int rows, long seed, long step) {
        prepare(parameters, x, xOffset, rows, seed, step);
        for (Step next : forward) {
            next.run(pass);
        }
    }

    private void prepare(Parameters parameters, float[] x, int xOffset, int rows, long seed, long step) {
        requireOwn("parameters", parameters);
        if (rows < 0 || rows > maxRows) {
            throw new IllegalArgumentException("rows = " + rows + ", but the plan is for 0 to " + maxRows);
        }
        if (xOffset < 0 || xOffset + (long) rows * network.inputs() > x.length) {
            throw new IllegalArgumentException("x has " + x.length + " elements, but offset " + xOffset + " and " + rows
                    + " rows of " + network.inputs() + " do not fit");
        }
        pass.input = x;
        pass.inputOffset = xOffset;
        pass.parameters = parameters.values();
        pass.rows = rows;
        pass.seed = seed;
        pass.step = step;
        pass.penalty = 0;
    }

    /** Sees the outputs of layers during a forward pass. */
    interface Watcher {
        /** The output of a layer, rows x columns, contiguous; of layers that are computed as one the last is named. */
        void see(Node node, float[] z, int zOffset, int rows, int columns);
    }

    /** As {@link #forward}, and shows every layer's output on the way. */
    void forwardWatched(
            Parameters parameters, float[] x, int xOffset, int rows, long seed, long step, Watcher watcher) {
        prepare(parameters, x, xOffset, rows, seed, step);
        int done = 0;
        for (Steps.Mark mark : steps.marks()) {
            while (done < mark.steps()) {
                forward[done++].run(pass);
            }
            Buffer value = mark.value();
            watcher.see(mark.node(), value.array(pass), value.offset(pass), rows, value.columns());
        }
    }

    /**
     * After {@link #forward} with the same parameters: the loss of the batch and its gradient.
     *
     * @param classes a class in [0, outputs) per row, for a loss that wants classes
     * @param classesOffset index of the first
     * @param gradient overwritten; 0 for parameters that are not learned
     * @return the loss, with what layers add to it; 0 for no rows
     */
    public double backward(int[] classes, int classesOffset, Parameters gradient) {
        Buffer outputGradient = startBackward(gradient);
        return finishBackward(
                pass.rows == 0
                        ? 0
                        : loss().ofClasses(
                                        pass.rows,
                                        network.outputs(),
                                        output(),
                                        outputOffset(),
                                        classes,
                                        classesOffset,
                                        outputGradient.array(pass),
                                        outputGradient.offset(pass),
                                        pass.workspace));
    }

    /**
     * As the other form, for a loss that wants values.
     *
     * @param targets rows x outputs
     * @param targetsOffset index of the first
     * @param gradient overwritten; 0 for parameters that are not learned
     * @return the loss, with what layers add to it; 0 for no rows
     */
    public double backward(float[] targets, int targetsOffset, Parameters gradient) {
        Buffer outputGradient = startBackward(gradient);
        return finishBackward(
                pass.rows == 0
                        ? 0
                        : loss().ofValues(
                                        pass.rows,
                                        network.outputs(),
                                        output(),
                                        outputOffset(),
                                        targets,
                                        targetsOffset,
                                        outputGradient.array(pass),
                                        outputGradient.offset(pass),
                                        pass.workspace));
    }

    private Buffer startBackward(Parameters gradient) {
        Buffer outputGradient = steps.outputGradient();
        if (outputGradient == null) {
            throw new IllegalStateException("only a training plan keeps what a backward pass needs");
        }
        requireOwn("gradient", gradient);
        if (gradient.values() == pass.parameters) {
            throw new IllegalArgumentException("gradient and parameters are the same object");
        }
        pass.gradient = gradient.values();
        pass.scale = pass.rows == 0 ? 0 : loss().scale(pass.rows);
        return outputGradient;
    }

    private double finishBackward(double sum) {
        if (pass.rows == 0) {
            Arrays.fill(pass.gradient, 0);
            return 0;
        }
        for (Step next : backward) {
            next.run(pass);
        }
        return loss().reduce(sum + pass.penalty, pass.rows);
    }

    private Loss loss() {
        Loss own = loss;
        if (own == null) {
            throw new IllegalStateException("only a training plan has a loss");
        }
        return own;
    }

    private float[] output() {
        return steps.output().array(pass);
    }

    private int outputOffset() {
        return steps.output().offset(pass);
    }

    /** Copies the outputs of the last forward pass, rows x outputs, to {@code y[yOffset ...]}. */
    public void outputs(float[] y, int yOffset) {
        int length = pass.rows * network.outputs();
        if (yOffset < 0 || yOffset + (long) length > y.length) {
            throw new IllegalArgumentException("y has " + y.length + " elements, but offset " + yOffset + " and "
                    + pass.rows + " rows of " + network.outputs() + " do not fit");
        }
        System.arraycopy(output(), outputOffset(), y, yOffset, length);
    }

    /** The class with the largest output of row {@code row} of the last forward pass; the first of several. */
    public int classOf(int row) {
        if (row < 0 || row >= pass.rows) {
            throw new IllegalArgumentException("row = " + row + ", but the last pass had " + pass.rows);
        }
        return ArgMax.of(output(), outputOffset() + row * network.outputs(), network.outputs());
    }

    /** The network. */
    public Network network() {
        return network;
    }

    /** Rows of the largest batch. */
    public int maxRows() {
        return maxRows;
    }

    /** Bytes of all buffers together. */
    public long bufferBytes() {
        return (long) Float.BYTES * pass.arena.length;
    }

    /** Floating-point operations of a forward pass of a largest batch, as {@link #explain} counts them. */
    public long forwardFlops() {
        return flops(steps.forward());
    }

    /** Floating-point operations of a backward pass of a largest batch, without the loss; 0 if there is none. */
    public long backwardFlops() {
        return flops(steps.backward());
    }

    private long flops(List<Step> list) {
        return list.stream().mapToLong(step -> step.flops(maxRows)).sum();
    }

    /**
     * A table of the steps in the order in which they run: what is computed, and for a largest batch the bytes read and
     * written (each buffer and parameter once) and the floating-point operations.
     */
    public String explain() {
        StringBuilder table = new StringBuilder(line("", "step", "bytes", "flops"));
        explain(table, "forward", steps.forward());
        explain(table, "backward", steps.backward());
        return table.append(String.format(
                        Locale.ROOT, "buffers for %,d rows: %,d bytes in one array%n", maxRows, bufferBytes()))
                .toString();
    }

    private void explain(StringBuilder table, String which, List<Step> list) {
        for (int i = 0; i < list.size(); i++) {
            Step step = list.get(i);
            table.append(line(
                    i == 0 ? which : "",
                    step.text(),
                    String.format(Locale.ROOT, "%,d", step.bytes(maxRows)),
                    String.format(Locale.ROOT, "%,d", step.flops(maxRows))));
        }
    }

    private static String line(String which, String step, String bytes, String flops) {
        return String.format(Locale.ROOT, "%-8s  %-56s %14s %16s%n", which, step, bytes, flops);
    }

    private void requireOwn(String name, Parameters parameters) {
        if (parameters.network() != network && !parameters.network().equals(network)) {
            throw new IllegalArgumentException(
                    name + " belong to '" + parameters.network() + "', but the plan to '" + network + "'");
        }
    }
}
