package org.lanewise.onnx.internal.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.io.Excerpt;
import org.lanewise.nn.io.ModelFormatException;
import org.lanewise.nn.layer.Layer;
import org.lanewise.onnx.internal.proto.ElementType;
import org.lanewise.onnx.internal.proto.OnnxAttribute;
import org.lanewise.onnx.internal.proto.OnnxGraph;
import org.lanewise.onnx.internal.proto.OnnxNode;
import org.lanewise.onnx.internal.proto.OnnxTensor;

/** A node with its inputs: what an operator asks of it, each answer checked. */
final class Call {
    private final OnnxGraph graph;
    private final OnnxNode node;
    private final List<@Nullable Value> inputs;
    private final Draft draft;
    private final long batch;
    private final Set<String> asked = new HashSet<>();

    /**
     * A call.
     *
     * @param inputs null for one that is left out
     * @param batch rows, where the model fixes them; else -1
     */
    Call(OnnxGraph graph, OnnxNode node, List<@Nullable Value> inputs, Draft draft, long batch) {
        this.graph = graph;
        this.node = node;
        this.inputs = inputs;
        this.draft = draft;
        this.batch = batch;
    }

    OnnxNode node() {
        return node;
    }

    String operator() {
        return node.operator();
    }

    long opset() {
        return graph.opset();
    }

    long batch() {
        return batch;
    }

    Draft draft() {
        return draft;
    }

    /** A sentence about this node. */
    ModelFormatException bad(String what) {
        return new ModelFormatException(graph.file() + " has " + node + " " + what);
    }

    void requireInputs(int least, int most) throws ModelFormatException {
        if (inputs.size() < least || inputs.size() > most) {
            throw bad("with " + inputs.size() + " inputs, but it must have "
                    + (least == most ? "" + least : least + " to " + most));
        }
    }

    int inputCount() {
        return inputs.size();
    }

    boolean has(int input) {
        return input < inputs.size() && inputs.get(input) != null;
    }

    Value input(int input) throws ModelFormatException {
        Value value = input < inputs.size() ? inputs.get(input) : null;
        if (value == null) {
            throw bad("without its input " + input);
        }
        return value;
    }

    /** An input that depends on the model's, computed by a layer or not. */
    Value.Rows anyRows(int input) throws ModelFormatException {
        Value value = input(input);
        if (value instanceof Value.Predictions predictions) {
            throw new ModelFormatException(graph.file() + " has " + predictions.node()
                    + " with something behind it, but it is supported at the end only");
        }
        if (!(value instanceof Value.Rows)) {
            throw bad("whose input " + input + " must be rows that depend on the model's input, but is not");
        }
        return (Value.Rows) value;
    }

    /** An input that a layer computes. */
    Value.Rows rows(int input) throws ModelFormatException {
        return computed(anyRows(input));
    }

    Value.Rows computed(Value.Rows rows) throws ModelFormatException {
        OnnxNode maker = rows.node();
        if (rows.entry() == Value.Rows.NONE && maker != null) {
            throw new ModelFormatException(graph.file() + " has " + maker
                    + " that is supported only as a part of SiLU, GELU, Mish, hard-swish or a step, or in front of the"
                    + " first layer, but there is none of them around it");
        }
        return rows;
    }

    /** An input that a layer computes, whose rows have one dimension. */
    Value.Rows vectors(int input) throws ModelFormatException {
        Value.Rows rows = rows(input);
        requireVectors(rows);
        return rows;
    }

    void requireVectors(Value.Rows rows) throws ModelFormatException {
        if (rows.shape().size() != 1) {
            throw bad("whose input has rows of shape " + rows.shape()
                    + ", but only rows of one dimension are supported: flatten them first");
        }
    }

    OnnxTensor constant(int input) throws ModelFormatException {
        Value value = input(input);
        if (!(value instanceof Value.Constant)) {
            throw bad("whose input " + input + " must be a constant, but depends on the model's input");
        }
        return ((Value.Constant) value).tensor();
    }

    /** A matrix of real numbers. */
    OnnxTensor matrix(int input) throws ModelFormatException {
        OnnxTensor tensor = constant(input);
        requireReal(tensor);
        if (tensor.shape().size() != 2 || tensor.length() == 0) {
            throw bad("with " + tensor + ", but a matrix is needed");
        }
        return tensor;
    }

    void requireReal(OnnxTensor tensor) throws ModelFormatException {
        if (!tensor.type().isReal()) {
            throw bad("with " + tensor + ", but real numbers are needed");
        }
    }

    /** The elements of an input that is a constant, made to one for each column if they are the same for all. */
    float[] vector(int input, int width) throws ModelFormatException {
        OnnxTensor tensor = constant(input);
        requireReal(tensor);
        List<Long> shape = tensor.shape();
        boolean isRow = tensor.length() == width || tensor.length() == 1;
        for (int i = 0; i < shape.size() - 1; i++) {
            isRow &= shape.get(i) == 1;
        }
        if (!isRow) {
            throw bad("with " + tensor + ", but one element for each of " + width + " columns is needed");
        }
        draft.requireRoom(node, width);
        float[] values = tensor.reals();
        if (values.length == width) {
            return values;
        }
        float[] spread = new float[width];
        Arrays.fill(spread, values[0]);
        return spread;
    }

    /** A copy of all elements of a constant. */
    float[] reals(OnnxTensor tensor) throws ModelFormatException {
        draft.requireRoom(node, tensor.length());
        return tensor.reals();
    }

    /** The only element of a constant. */
    float scalar(OnnxTensor tensor) throws ModelFormatException {
        requireReal(tensor);
        if (tensor.length() != 1) {
            throw bad("with " + tensor + ", but one number is needed");
        }
        return tensor.reals()[0];
    }

    float real(String name, float usual) throws ModelFormatException {
        OnnxAttribute attribute = attribute(name, OnnxAttribute.FLOAT);
        return attribute == null ? usual : attribute.real();
    }

    long number(String name, long usual) throws ModelFormatException {
        OnnxAttribute attribute = attribute(name, OnnxAttribute.INT);
        return attribute == null ? usual : attribute.number();
    }

    String text(String name, String usual) throws ModelFormatException {
        OnnxAttribute attribute = attribute(name, OnnxAttribute.STRING);
        return attribute == null ? usual : attribute.text();
    }

    /** The attribute of that name and type, null if there is none. */
    @Nullable
    OnnxAttribute attribute(String name, int type) throws ModelFormatException {
        asked.add(name);
        OnnxAttribute attribute = node.attributes().get(name);
        if (attribute != null && attribute.type() != type) {
            throw bad("whose attribute " + name + " has type number " + attribute.type() + ", but must have " + type);
        }
        return attribute;
    }

    void require(String name, long expected, long usual) throws ModelFormatException {
        long value = number(name, usual);
        if (value != expected) {
            throw bad("with " + name + " = " + value + ", but only " + expected + " is supported");
        }
    }

    /** Attributes of which nobody asked have a meaning that is not known. */
    void requireAllAsked() throws ModelFormatException {
        for (Map.Entry<String, OnnxAttribute> entry : node.attributes().entrySet()) {
            if (!asked.contains(entry.getKey())) {
                throw bad("with the attribute " + Excerpt.quoted(entry.getKey()) + ", which is not supported");
            }
        }
    }

    /** Rows of a layer behind {@code from}, of the same shape. */
    Value.Rows layer(Layer layer, Value.Rows from, List<float[]> parameters) {
        return layer(layer, from, from.shape(), parameters);
    }

    Value.Rows layer(Layer layer, Value.Rows from, List<Long> shape, List<float[]> parameters) {
        return Value.Rows.of(node, draft.add(node, layer, List.of(from.entry()), parameters), shape);
    }

    /** A tensor of one element is a constant of formulas. */
    boolean isScalar(int input) throws ModelFormatException {
        return input(input) instanceof Value.Constant constant
                && constant.tensor().type() != ElementType.BOOL
                && constant.tensor().length() == 1;
    }
}
