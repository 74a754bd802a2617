package org.lanewise.onnx.internal.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Model;
import org.lanewise.nn.Node;
import org.lanewise.nn.Output;
import org.lanewise.nn.Tensor;
import org.lanewise.nn.data.Scaling;
import org.lanewise.nn.layer.ActivationLayer;
import org.lanewise.nn.layer.AddLayer;
import org.lanewise.nn.layer.BatchNormLayer;
import org.lanewise.nn.layer.ConcatenateLayer;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.DropoutLayer;
import org.lanewise.nn.layer.Layer;
import org.lanewise.nn.layer.LayerNormLayer;
import org.lanewise.nn.layer.PReluLayer;
import org.lanewise.onnx.internal.proto.Message;
import org.lanewise.onnx.internal.proto.OnnxDecimal;

/** Writes a model's scaling, layers and output function as nodes. */
public final class GraphWriter {
    private static final String INPUT = "input";
    private static final String OUTPUT = "output";

    private final Model model;
    private final GraphMessage graph = new GraphMessage();
    private final Map<Integer, String> values = new HashMap<>();

    private GraphWriter(Model model) {
        this.model = model;
    }

    /**
     * The model as a ModelProto.
     *
     * @param rows of the input; 0 for any number
     * @param metadata texts by name
     * @throws IllegalArgumentException if a layer has no counterpart in ONNX, or the file would be too large
     */
    public static Message write(Model model, int rows, Map<String, String> metadata) {
        GraphWriter writer = new GraphWriter(model);
        writer.nodes();
        int opset = writer.graph.opset();
        Message file = new Message()
                .number(1, opset < 20 ? 8 : 9)
                .text(2, "lanewise")
                .message(
                        7,
                        writer.graph.complete(
                                INPUT,
                                model.network().inputs(),
                                OUTPUT,
                                model.network().outputs(),
                                rows))
                .message(8, new Message().text(1, "").number(2, opset));
        metadata.forEach(
                (key, text) -> file.message(14, new Message().text(1, key).text(2, text)));
        return file;
    }

    private void nodes() {
        values.put(Node.NETWORK_INPUT, scaled());
        List<Node> nodes = model.network().nodes();
        Node last = nodes.get(nodes.size() - 1);
        boolean isLast = model.output() == Output.IDENTITY;
        for (Node node : nodes) {
            String y = node == last && isLast ? OUTPUT : "z" + node.number();
            values.put(node.number(), layer(node, y));
        }
        String logits = value(last.number());
        switch (model.output()) {
            case IDENTITY -> {}
            case LOGISTIC -> graph.node("output.function", "Sigmoid", List.of(logits), OUTPUT);
            case SOFTMAX ->
                graph.node("output.function", "Softmax", List.of(logits), OUTPUT, GraphMessage.number("axis", -1));
            case LOG_SOFTMAX ->
                graph.node("output.function", "LogSoftmax", List.of(logits), OUTPUT, GraphMessage.number("axis", -1));
        }
    }

    private String value(int number) {
        String value = values.get(number);
        if (value == null) {
            throw new IllegalStateException("no value of layer " + number);
        }
        return value;
    }

    private String scaled() {
        Scaling scaling = model.scaling();
        if (scaling.isNone()) {
            return INPUT;
        }
        int columns = scaling.columns();
        String means = graph.tensor("input.mean", scaling.means(), 0, columns);
        String factors = graph.tensor("input.factor", scaling.factors(), 0, columns);
        graph.node("input.shift", "Sub", List.of(INPUT, means), "shifted");
        graph.node("input.scale", "Mul", List.of("shifted", factors), "scaled");
        return "scaled";
    }

    /** Writes a layer and returns the name of its output: {@code y}, or its input's where inference does nothing. */
    private String layer(Node node, String y) {
        String name = node.name().isEmpty() ? "layers." + node.number() : node.name();
        String x = value(node.inputs().get(0));
        Layer layer = node.layer();
        if (layer instanceof DenseLayer dense) {
            dense(node, dense, name, x, y);
        } else if (layer instanceof ActivationLayer activation) {
            ActivationWriter.write(graph, activation.activation(), name, x, y);
        } else if (layer instanceof PReluLayer) {
            graph.node(name, "PRelu", List.of(x, vector(node, "weight")), y);
        } else if (layer instanceof DropoutLayer dropout) {
            dropout(dropout, name, x, y);
        } else if (layer instanceof BatchNormLayer norm) {
            batchNorm(node, norm, name, x, y);
        } else if (layer instanceof LayerNormLayer norm) {
            graph.node(
                    name,
                    "LayerNormalization",
                    List.of(x, vector(node, "weight"), vector(node, "bias")),
                    y,
                    GraphMessage.number("axis", -1),
                    GraphMessage.real("epsilon", norm.epsilon()));
        } else if (layer instanceof AddLayer) {
            List<String> terms = node.inputs().stream().map(this::value).toList();
            graph.node(name, terms.size() == 2 ? "Add" : "Sum", terms, y);
        } else if (layer instanceof ConcatenateLayer) {
            List<String> parts = node.inputs().stream().map(this::value).toList();
            graph.node(name, "Concat", parts, y, GraphMessage.number("axis", 1));
        } else if (layer.isForTrainingOnly()) {
            return x;
        } else {
            throw new IllegalArgumentException(node + " has no counterpart among ONNX's operators");
        }
        return y;
    }

    private void dense(Node node, DenseLayer dense, String name, String x, String y) {
        boolean isLinear = dense.activation().equals(Activation.IDENTITY);
        Tensor weights = model.parameters().tensor(node.number(), "weight");
        float[] values = model.parameters().values();
        List<String> inputs = new ArrayList<>(List.of(x));
        inputs.add(graph.tensor(
                weights.name(),
                values,
                weights.offset(),
                weights.shape().rows(),
                weights.shape().columns()));
        if (dense.bias()) {
            inputs.add(vector(node, "bias"));
        }
        String sums = isLinear ? y : "a" + node.number();
        graph.node(name, "Gemm", inputs, sums, GraphMessage.number("transB", 1));
        if (!isLinear) {
            ActivationWriter.write(graph, dense.activation(), name + ".activation", sums, y);
        }
    }

    /** The ratio is for those who train on; inference does nothing, or what unscaled dropout needs. */
    private void dropout(DropoutLayer dropout, String name, String x, String y) {
        if (dropout.isUnscaled()) {
            String kept = graph.scalar(y + ".kept", 1 - dropout.dropRate());
            graph.node(name, "Mul", List.of(x, kept), y);
        } else {
            String ratio = graph.scalar(y + ".ratio", dropout.dropRate());
            graph.node(name, "Dropout", List.of(x, ratio), y);
        }
    }

    private void batchNorm(Node node, BatchNormLayer norm, String name, String x, String y) {
        List<String> inputs = List.of(
                x,
                vector(node, "weight"),
                vector(node, "bias"),
                vector(node, "running_mean"),
                vector(node, "running_var"));
        graph.node(
                name,
                "BatchNormalization",
                inputs,
                y,
                GraphMessage.real("epsilon", norm.epsilon()),
                GraphMessage.real("momentum", OnnxDecimal.complement(norm.momentum())));
    }

    private String vector(Node node, String name) {
        Tensor tensor = model.parameters().tensor(node.number(), name);
        return graph.tensor(tensor.name(), model.parameters().values(), tensor.offset(), tensor.length());
    }
}
