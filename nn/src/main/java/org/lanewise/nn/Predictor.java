package org.lanewise.nn;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dense;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.PackedMatrix;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Rows;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;
import org.lanewise.nn.data.Scaling;
import org.lanewise.nn.layer.DenseLayer;

/**
 * A trained network ready for use: a copy of its parameters, weights packed once. Immutable, so threads may share it,
 * each with its own {@link Scratch}. A row's result is the same bits alone, in any batch and on any number of threads.
 */
public final class Predictor {
    /** Rows computed at a time: enough for full speed, few enough for a small scratch. */
    private static final int MOST_BLOCK_ROWS = 256;

    /** Values of a scratch block of a very wide network: far below what an array can hold. */
    private static final int LARGEST_BLOCK = 1 << 24;

    private record Layer(Dense dense, PackedMatrix weights, float[] biases) {}

    private final Scaling scaling;
    private final List<Layer> layers = new ArrayList<>();
    private final int inputs;
    private final int outputs;
    private final int widest;
    private final int blockRows;

    /** Copies and packs a model. */
    public Predictor(Model model) {
        Network network = model.network();
        this.scaling = model.scaling();
        this.inputs = network.inputs();
        this.outputs = network.outputs();
        int columns = inputs;
        for (int i = 0; i < network.layers().size(); i++) {
            if (network.layers().get(i) instanceof DenseLayer layer) {
                layers.add(pack(network, i, layer.activation(), model.parameters()));
            }
            columns = Math.max(columns, network.outputs(i));
        }
        this.widest = columns;
        this.blockRows = Math.max(1, Math.min(MOST_BLOCK_ROWS, LARGEST_BLOCK / columns));
    }

    private static Layer pack(Network network, int layer, Activation activation, Parameters parameters) {
        int in = network.inputs(layer);
        int out = network.outputs(layer);
        PackedMatrix weights =
                PackedMatrix.pack(Transpose.YES, in, out, parameters.values(), parameters.weightOffset(layer), in);
        return new Layer(Dense.of(in, out, activation, Dropout.none()), weights, parameters.biases(layer));
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
        private final Workspace workspace = new Workspace();
        private float[][] blocks = new float[2][0];

        /** Scratch for calls that work in the calling thread. */
        public Scratch() {
            this(Parallelism.sequential());
        }

        /** Scratch for calls that share their work. */
        public Scratch(Parallelism parallelism) {
            this.parallelism = parallelism;
        }

        private void grow(int size) {
            if (blocks[0].length < size) {
                blocks = new float[2][size];
            }
        }
    }

    /**
     * The probabilities of the classes: y = softmax(logits), for each row.
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
        for (int first = 0; first < rows; first += blockRows) {
            int count = Math.min(blockRows, rows - first);
            float[] logits = logits(x, xOffset + first * inputs, count, scratch);
            int at = yOffset + first * outputs;
            Rows.softmax(count, outputs, logits, 0, outputs, y, at, outputs, scratch.workspace);
        }
    }

    /**
     * The class with the largest logit of each row, the first of several.
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
        for (int first = 0; first < rows; first += blockRows) {
            int count = Math.min(blockRows, rows - first);
            float[] logits = logits(x, xOffset + first * inputs, count, scratch);
            for (int i = 0; i < count; i++) {
                classes[classesOffset + first + i] = ArgMax.of(logits, i * outputs, outputs);
            }
        }
    }

    private float[] logits(float[] x, int xOffset, int rows, Scratch scratch) {
        scratch.grow(rows * widest);
        float[] from = scratch.blocks[0];
        float[] to = scratch.blocks[1];
        scaling.apply(x, xOffset, rows, from, 0);
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            Dense dense = layer.dense();
            dense.forward(
                    rows,
                    from,
                    0,
                    dense.inputs(),
                    layer.weights(),
                    layer.biases(),
                    0,
                    0,
                    to,
                    0,
                    dense.outputs(),
                    scratch.parallelism,
                    scratch.workspace);
            float[] swapped = from;
            from = to;
            to = swapped;
        }
        return from;
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
