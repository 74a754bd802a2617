package org.lanewise.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.DropoutLayer;
import org.lanewise.nn.layer.Layer;

/**
 * What is computed: an input size and the layers, in order. Immutable; it holds no parameters. Layers are numbered from
 * 0 in this order, dropout layers included, wherever a layer's number is asked for.
 *
 * <pre>{@code
 * Network network = Network.input(784)
 *         .dense(512, Activation.RELU)
 *         .dropout(0.2f)
 *         .dense(10)
 *         .build();
 * }</pre>
 */
public final class Network {
    private static final int MOST_PARAMETERS = Integer.MAX_VALUE - 8;

    private final int inputs;
    private final List<Layer> layers;
    private final int[] widths;
    private final int parameterCount;

    private Network(int inputs, List<Layer> layers) {
        this.inputs = inputs;
        this.layers = List.copyOf(layers);
        this.widths = new int[layers.size() + 1];
        widths[0] = inputs;
        long count = 0;
        for (int i = 0; i < layers.size(); i++) {
            count += layers.get(i).parameterCount(widths[i]);
            widths[i + 1] = layers.get(i).outputs(widths[i]);
            if (count > MOST_PARAMETERS) {
                throw new IllegalArgumentException(
                        "layer " + i + " (" + layers.get(i).text() + ") brings the network to " + count
                                + " parameters, but one array holds at most " + MOST_PARAMETERS);
            }
        }
        this.parameterCount = (int) count;
    }

    /**
     * Starts a network.
     *
     * @param inputs values per input row, at least 1
     */
    public static Builder input(int inputs) {
        return new Builder(inputs);
    }

    /**
     * The network that {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if the text is not a network, with the reason
     */
    public static Network parse(String text) {
        return NetworkText.parse(text);
    }

    /** Values per input row. */
    public int inputs() {
        return inputs;
    }

    /** Values per output row. */
    public int outputs() {
        return widths[layers.size()];
    }

    /** The layers, in order. */
    public List<Layer> layers() {
        return layers;
    }

    /** Values per input row of layer {@code layer}. */
    public int inputs(int layer) {
        return widths[layer];
    }

    /** Values per output row of layer {@code layer}. */
    public int outputs(int layer) {
        return widths[layer + 1];
    }

    /** Weights and biases of all layers. */
    public int parameterCount() {
        return parameterCount;
    }

    /** A table of the layers, their shapes (values per row) and parameters. */
    public String summary() {
        StringBuilder table = new StringBuilder(row("layer", "", "shape", "parameters"));
        for (int i = 0; i < layers.size(); i++) {
            String shape = widths[i] + " -> " + widths[i + 1];
            String count = String.format(Locale.ROOT, "%,d", layers.get(i).parameterCount(widths[i]));
            table.append(row(String.valueOf(i), layers.get(i).text(), shape, count));
        }
        return table.append(row(
                        "", "total", inputs + " -> " + outputs(), String.format(Locale.ROOT, "%,d", parameterCount)))
                .toString();
    }

    private static String row(String number, String layer, String shape, String parameters) {
        return String.format(Locale.ROOT, "%5s  %-24s %14s %12s%n", number, layer, shape, parameters);
    }

    /** One line that {@link #parse} reads, for example {@code input 784 | dense 512 relu | dense 10 identity}. */
    @Override
    public String toString() {
        return NetworkText.write(this);
    }

    /** Collects the layers of a {@link Network}. */
    public static final class Builder {
        private final int inputs;
        private final List<Layer> layers = new ArrayList<>();

        private Builder(int inputs) {
            if (inputs < 1) {
                throw new IllegalArgumentException("inputs = " + inputs + ", but a network needs at least 1");
            }
            this.inputs = inputs;
        }

        /** Adds a fully connected layer of {@code units} values with an activation function. */
        public Builder dense(int units, Activation activation) {
            return add(new DenseLayer(units, activation));
        }

        /** Adds a fully connected linear layer, such as the logits at the end. */
        public Builder dense(int units) {
            return dense(units, Activation.IDENTITY);
        }

        /** Adds dropout of the values before it; its rate is in [0, 1). */
        public Builder dropout(float dropRate) {
            return add(new DropoutLayer(dropRate));
        }

        /** Adds a layer. */
        public Builder add(Layer layer) {
            layers.add(layer);
            return this;
        }

        /**
         * The network.
         *
         * @throws IllegalArgumentException if there is no layer, dropout follows dropout or stands at the end, or the
         *     parameters do not fit one array; the sentence names the layer
         */
        public Network build() {
            if (layers.isEmpty()) {
                throw new IllegalArgumentException("a network needs at least one layer");
            }
            int last = layers.size() - 1;
            for (int i = 0; i <= last; i++) {
                if (layers.get(i) instanceof DropoutLayer dropout) {
                    if (i == last) {
                        throw new IllegalArgumentException("layer " + i + " (" + dropout.text()
                                + ") is the last one, but dropout must be followed by a dense layer");
                    }
                    if (layers.get(i + 1) instanceof DropoutLayer next) {
                        throw new IllegalArgumentException("layer " + (i + 1) + " (" + next.text() + ") follows layer "
                                + i + " (" + dropout.text() + "), but dropout must be followed by a dense layer");
                    }
                }
            }
            return new Network(inputs, layers);
        }
    }
}
