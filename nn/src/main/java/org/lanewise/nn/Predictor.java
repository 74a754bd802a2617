package org.lanewise.nn;

import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.data.Scaling;
import org.lanewise.nn.internal.plan.Pass;
import org.lanewise.nn.internal.plan.PlanBuilder;
import org.lanewise.nn.internal.plan.Step;
import org.lanewise.nn.internal.plan.Steps;

/**
 * A trained network ready for use: a copy of its parameters, weights packed once; dropout and noise are gone, batch
 * normalisation behind a dense layer is in its weights, an activation behind it in its step. Immutable, so threads may share it,
 * each with its own {@link Scratch}. A row's result is the same bits alone, in any batch and on any number of threads.
 */
public final class Predictor {
    /** Rows computed at a time: enough for full speed, few enough for a small scratch. */
    private static final int MOST_BLOCK_ROWS = 256;

    /** Rows that a thread takes through all layers by itself: enough for the tiles, and for reading all weights once more. */
    private static final int FEWEST_SHARED_ROWS = 64;

    /** Operations of a call that several threads are woken for: 70 microseconds of one. */
    private static final long FEWEST_SHARED_FLOPS = 8_000_000;

    /** Values of a scratch block of a very wide network: far below what an array can hold. */
    private static final int LARGEST_BLOCK = 1 << 24;

    private static final float[] NONE = {};

    private final Scaling scaling;
    private final boolean scales;
    private final Output output;
    private final Steps steps;
    private final Step[] forward;
    private final int inputs;
    private final int outputs;
    private final int blockRows;
    private final long flopsPerRow;

    /** Copies and packs a model. */
    public Predictor(Model model) {
        this(model, WeightType.F32);
    }

    /**
     * Copies and packs a model, the weights of dense layers rounded to a narrower type: less memory, and at small batches of
     * large networks, which memory bounds, less time.
     */
    public Predictor(Model model, WeightType weights) {
        this(model, weights, blockRows(model.network()));
    }

    private Predictor(Model model, WeightType weights, int blockRows) {
        this(
                model.network().inputs(),
                model.network().outputs(),
                model.scaling(),
                model.output(),
                blockRows,
                PlanBuilder.buildPacked(model.parameters(), weights, blockRows));
    }

    private Predictor(int inputs, int outputs, Scaling scaling, Output output, int blockRows, Steps steps) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.scaling = scaling;
        this.scales = !scaling.isNone();
        this.output = output;
        this.blockRows = blockRows;
        this.steps = steps;
        this.forward = steps.forward().toArray(new Step[0]);
        long flops = 0;
        for (Step step : forward) {
            flops += step.flops(1);
        }
        this.flopsPerRow = flops;
    }

    private static int blockRows(Network network) {
        int widest = network.inputs();
        for (Node node : network.nodes()) {
            widest = Math.max(widest, node.outputs());
        }
        return Math.max(1, Math.min(MOST_BLOCK_ROWS, LARGEST_BLOCK / widest));
    }

    /**
     * The same network for others: a predictor with a scaling and an output function of its own that shares this one's
     * packed weights, so that hundreds cost no more memory than one.
     *
     * @param scaling of as many columns as this one has inputs
     */
    public Predictor with(Scaling scaling, Output output) {
        if (scaling.columns() != inputs) {
            throw new IllegalArgumentException(
                    "scaling has " + scaling.columns() + " columns, but the network " + inputs + " inputs");
        }
        return new Predictor(inputs, outputs, scaling, output, blockRows, steps);
    }

    /** Values per input row. */
    public int inputs() {
        return inputs;
    }

    /** Classes: values per output row. */
    public int outputs() {
        return outputs;
    }

    /** The memory of one thread's calls; calls with it allocate nothing after the first. */
    public static final class Scratch {
        private final Parallelism parallelism;
        private final Pass pass;
        private final SharedRows shared = new SharedRows();

        /** Scratch for calls that work in the calling thread. */
        public Scratch() {
            this(Parallelism.sequential());
        }

        /** Scratch for calls that share their work: many rows, or else the products of each layer. */
        public Scratch(Parallelism parallelism) {
            this.parallelism = parallelism;
            this.pass = new Pass(parallelism);
        }
    }

    /**
     * y = f(outputs) for each row, f being the model's {@link Output}: the probabilities of classes, or values.
     *
     * @param x rows x inputs, raw values as the model's data had them (the model's scaling is applied here)
     * @param xOffset index of the first element
     * @param rows any number, 0 included
     * @param y the result, rows x outputs
     * @param yOffset index of its first element
     * @param scratch used by no other thread meanwhile
     * @throws IllegalArgumentException if x or y is too short; nothing has been written then
     */
    public void predict(float[] x, int xOffset, int rows, float[] y, int yOffset, Scratch scratch) {
        require("x", x.length, xOffset, rows, inputs);
        require("y", y.length, yOffset, rows, outputs);
        run(x, xOffset, rows, y, null, yOffset, scratch);
    }

    /**
     * The class of each row: that of the largest output, the first of several; of a single output, whether it is positive.
     *
     * @param x as for {@link #predict}
     * @param xOffset index of the first element
     * @param rows any number, 0 included
     * @param classes the result, one per row
     * @param classesOffset index of the first
     * @param scratch used by no other thread meanwhile
     */
    public void classify(float[] x, int xOffset, int rows, int[] classes, int classesOffset, Scratch scratch) {
        require("x", x.length, xOffset, rows, inputs);
        require("classes", classes.length, classesOffset, rows, 1);
        run(x, xOffset, rows, NONE, classes, classesOffset, scratch);
    }

    private void run(
            float[] x, int xOffset, int rows, float[] y, int @Nullable [] classes, int yOffset, Scratch scratch) {
        if (sharesRows(x, rows, y, scratch.parallelism.threads())) {
            scratch.shared.run(scratch.parallelism, this, x, xOffset, rows, y, classes, yOffset);
        } else {
            compute(x, xOffset, rows, y, classes, yOffset, scratch.pass);
        }
    }

    /** Not where x is y: a part's results may lie on the rows of another. */
    private boolean sharesRows(float[] x, int rows, float[] y, int threads) {
        return threads > 1
                && rows / FEWEST_SHARED_ROWS >= threads
                && rows * flopsPerRow >= FEWEST_SHARED_FLOPS
                && x != y;
    }

    /** Rows in blocks; the results are y's values, or decisions where there is an array for them. */
    void compute(float[] x, int xOffset, int rows, float[] y, int @Nullable [] classes, int yOffset, Pass pass) {
        for (int first = 0; first < rows; first += blockRows) {
            int count = Math.min(blockRows, rows - first);
            forward(x, xOffset + first * inputs, count, pass);
            float[] array = steps.output().array(pass);
            int offset = steps.output().offset(pass);
            if (classes == null) {
                int at = yOffset + first * outputs;
                System.arraycopy(array, offset, y, at, count * outputs);
                output.apply(count, outputs, y, at, pass.workspace);
            } else {
                for (int i = 0; i < count; i++) {
                    classes[yOffset + first + i] = output.decide(array, offset + i * outputs, outputs);
                }
            }
        }
        pass.input = NONE; // the pass outlives x
    }

    private void forward(float[] x, int xOffset, int rows, Pass pass) {
        if (pass.arena.length < steps.arenaLength()) {
            pass.arena = new float[steps.arenaLength()];
        }
        pass.input = x;
        pass.inputOffset = xOffset;
        if (scales) {
            if (pass.scaled.length < rows * inputs) {
                pass.scaled = new float[rows * inputs];
            }
            scaling.apply(x, xOffset, rows, pass.scaled, 0);
            pass.input = pass.scaled;
            pass.inputOffset = 0;
        }
        pass.parameters = steps.parameters();
        pass.rows = rows;
        for (Step step : forward) {
            step.run(pass);
        }
    }

    private static void require(String name, int length, int offset, int rows, int columns) {
        if (rows < 0) {
            throw new IllegalArgumentException("rows = " + rows + " is negative");
        }
        if (offset < 0 || offset + (long) rows * columns > length) {
            throw new IllegalArgumentException(name + " has " + length + " elements, but offset " + offset + " and "
                    + rows + " rows of " + columns + " do not fit");
        }
    }
}
