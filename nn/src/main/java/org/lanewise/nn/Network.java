package org.lanewise.nn;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.layer.ActivationLayer;
import org.lanewise.nn.layer.ActivityPenaltyLayer;
import org.lanewise.nn.layer.AddLayer;
import org.lanewise.nn.layer.BatchNormLayer;
import org.lanewise.nn.layer.ConcatenateLayer;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.DropoutLayer;
import org.lanewise.nn.layer.FourierLayer;
import org.lanewise.nn.layer.Layer;
import org.lanewise.nn.layer.LayerNormLayer;
import org.lanewise.nn.layer.NoiseLayer;
import org.lanewise.nn.layer.PReluLayer;
import org.lanewise.nn.layer.ParameterShape;
import org.lanewise.nn.layer.PolynomialLayer;

/**
 * What is computed: a graph of layers from one input to one output, without cycles. Immutable; it holds no parameters.
 * Layers are numbered from 0 in the order in which they are computed, which is the order of the builder's calls unless
 * one refers to a later one.
 *
 * <pre>{@code
 * Network network = Network.input(784)
 *         .dense(512, Activation.RELU).named("first")
 *         .dropout(0.2f)
 *         .dense(512)
 *         .add("first")                      // z = h(g(z') + z'), an identity skip connection
 *         .activation(Activation.RELU)
 *         .dense(10)
 *         .build();
 * }</pre>
 */
public final class Network {
    private final int inputs;
    private final List<Node> nodes;
    private final int parameterCount;

    Network(int inputs, List<Node> nodes) {
        this.inputs = inputs;
        this.nodes = List.copyOf(nodes);
        long count = 0;
        for (Node node : nodes) {
            for (ParameterShape shape : node.parameters()) {
                count += shape.length();
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
        return nodes.get(nodes.size() - 1).outputs();
    }

    /** The layers in their places; the last one's output is the network's. */
    public List<Node> nodes() {
        return nodes;
    }

    /** The layers, in order. */
    public List<Layer> layers() {
        return nodes.stream().map(Node::layer).toList();
    }

    /**
     * The layer of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Node node(String name) {
        return nodes.stream()
                .filter(node -> !name.isEmpty() && node.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no layer is named '" + name + "'"));
    }

    /** Values per input row of layer {@code layer}; of the first input, where it joins several. */
    public int inputs(int layer) {
        return nodes.get(layer).width();
    }

    /** Values per output row of layer {@code layer}. */
    public int outputs(int layer) {
        return nodes.get(layer).outputs();
    }

    /** Parameters of all layers, with the statistics that are kept and not learned. */
    public int parameterCount() {
        return parameterCount;
    }

    /** A table of the layers, their inputs, shapes (values per row) and parameters. */
    public String summary() {
        StringBuilder table = new StringBuilder(row("layer", "", "from", "shape", "parameters"));
        for (Node node : nodes) {
            String name = node.name().isEmpty() ? "" : node.name() + ": ";
            String from = node.inputs().stream()
                    .map(input -> input == Node.NETWORK_INPUT ? NetworkText.INPUT : String.valueOf(input))
                    .collect(Collectors.joining(", "));
            long count =
                    node.parameters().stream().mapToLong(ParameterShape::length).sum();
            table.append(row(
                    String.valueOf(node.number()),
                    name + node.layer().text(),
                    from,
                    node.shape(),
                    String.format(Locale.ROOT, "%,d", count)));
        }
        String total = String.format(Locale.ROOT, "%,d", parameterCount);
        return table.append(row("", "total", "", inputs + " -> " + outputs(), total))
                .toString();
    }

    private static String row(String number, String layer, String from, String shape, String parameters) {
        return String.format(Locale.ROOT, "%5s  %-32s %8s %16s %12s%n", number, layer, from, shape, parameters);
    }

    /** One line that {@link #parse} reads, for example {@code input 784 | dense 512 relu | dense 10 identity}. */
    @Override
    public String toString() {
        return NetworkText.write(this);
    }

    /** Two networks are equal if their texts are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof Network that && that.toString().equals(toString()));
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /**
     * Collects the layers of a {@link Network}. Each takes the output of the one before it, unless {@link #from} says
     * otherwise; names may refer to layers that come later, as long as no cycle results.
     */
    public static final class Builder {
        private final GraphBuilder graph;

        private Builder(int inputs) {
            this.graph = new GraphBuilder(inputs);
        }

        /** Adds a fully connected layer of {@code units} values with an activation function. */
        public Builder dense(int units, Activation activation) {
            return add(new DenseLayer(units, activation));
        }

        /** Adds a fully connected linear layer, such as the logits at the end. */
        public Builder dense(int units) {
            return dense(units, Activation.IDENTITY);
        }

        /** Adds an activation function. */
        public Builder activation(Activation activation) {
            return add(new ActivationLayer(activation));
        }

        /** Adds ReLU with a learned slope per unit, 0.25 at the start. */
        public Builder prelu() {
            return add(new PReluLayer(0.25f));
        }

        /** Adds dropout of the values before it, kept ones divided by 1 - dropRate; the rate is in [0, 1). */
        public Builder dropout(float dropRate) {
            return add(new DropoutLayer(dropRate));
        }

        /** Adds dropout that leaves kept values as they are; inference multiplies all by 1 - dropRate instead. */
        public Builder unscaledDropout(float dropRate) {
            return add(DropoutLayer.unscaled(dropRate));
        }

        /** Adds Gaussian noise of the given deviation, in training. */
        public Builder noise(float deviation) {
            return add(new NoiseLayer(deviation));
        }

        /** Adds l1 sum |z| + l2 sum z^2 of the values before it to the loss. */
        public Builder activityPenalty(float l1, float l2) {
            return add(new ActivityPenaltyLayer(l1, l2));
        }

        /** Adds normalisation of each row, with epsilon 1e-5. */
        public Builder layerNorm() {
            return add(new LayerNormLayer(1e-5f));
        }

        /** Adds normalisation of each column over the batch, with momentum 0.1 and epsilon 1e-5. */
        public Builder batchNorm() {
            return add(new BatchNormLayer(0.1f, 1e-5f));
        }

        /** Adds the features of the kernel (x . y + offset)^degree; no layer before them may learn. */
        public Builder polynomialFeatures(int degree, float offset) {
            return add(new PolynomialLayer(degree, offset));
        }

        /** Adds random features of the kernel exp(-||x - y||^2 / h); no layer before them may learn. */
        public Builder fourierFeatures(int features, float h, long seed) {
            return add(new FourierLayer(features, h, seed));
        }

        /** Adds the outputs of named layers to the values before it: identity skip connections. */
        public Builder add(String... others) {
            return join(new AddLayer(), others);
        }

        /**
         * Adds W' z of a named layer's output z to the dense layer before it: a weighted skip connection. W' is a dense
         * layer of as many units and without bias.
         */
        public Builder addWeighted(String other) {
            graph.addWeighted(new AddLayer(), other);
            return this;
        }

        /** Joins the values before it and the outputs of named layers into one row, in this order. */
        public Builder concatenate(String... others) {
            return join(new ConcatenateLayer(), others);
        }

        private Builder join(Layer layer, String... others) {
            graph.join(layer, List.of(others));
            return this;
        }

        /** Adds a layer that takes the output of the one before it. */
        public Builder add(Layer layer) {
            graph.add(layer);
            return this;
        }

        /** Gives the last layer a name: letters, digits, - and _, and not {@code input}. */
        public Builder named(String name) {
            graph.name(name);
            return this;
        }

        /**
         * Makes the next layer take another output than that of the one before it.
         *
         * @param name of a layer, its number in the order of these calls, or {@code input}
         */
        public Builder from(String name) {
            graph.from(name);
            return this;
        }

        /**
         * The network.
         *
         * @throws IllegalArgumentException if there is no layer; a layer's inputs do not exist, do not fit it or depend on
         *     its own output; nothing takes a layer's output; the last layer works in training only; or the parameters do
         *     not fit one array. The sentence names the layer.
         */
        public Network build() {
            return graph.build();
        }
    }
}
