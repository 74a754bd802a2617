package org.lanewise.onnx.internal.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.Model;
import org.lanewise.nn.Node;
import org.lanewise.nn.io.Excerpt;
import org.lanewise.nn.io.ModelFormatException;
import org.lanewise.onnx.internal.proto.ElementType;
import org.lanewise.onnx.internal.proto.OnnxAttribute;
import org.lanewise.onnx.internal.proto.OnnxGraph;
import org.lanewise.onnx.internal.proto.OnnxNode;
import org.lanewise.onnx.internal.proto.OnnxTensor;
import org.lanewise.onnx.internal.proto.OnnxValue;

/** Goes through the nodes of a graph in order and says what each value is. */
public final class GraphReader {
    private final OnnxGraph graph;
    private final Draft draft;
    private final Map<String, Value> values = new HashMap<>();
    private long batch;
    private int columns;

    private GraphReader(OnnxGraph graph) {
        this.graph = graph;
        this.draft = new Draft(graph);
    }

    /**
     * The model.
     *
     * @throws ModelFormatException if the graph is damaged or has what a network of dense layers cannot have; the sentence
     *     names the node
     */
    public static Model read(OnnxGraph graph) throws ModelFormatException {
        return new GraphReader(graph).model();
    }

    private Model model() throws ModelFormatException {
        input();
        OnnxValue output = only("output", graph.outputs());
        for (OnnxNode node : needed(output.name())) {
            define(node);
        }
        Value result = find(output.name());
        if (result == null) {
            throw bad("the output " + Excerpt.quoted(output.name()) + ", which no node makes");
        }
        return new ModelBuilder(graph, draft, columns).build(result);
    }

    private void input() throws ModelFormatException {
        List<OnnxValue> given = graph.inputs().stream()
                .filter(value -> !graph.initializers().containsKey(value.name()))
                .toList();
        OnnxValue input = only("input", given);
        String called = "the input " + Excerpt.quoted(input.name());
        ElementType type = ElementType.of(input.type());
        if (type == null || !type.isReal()) {
            throw bad(called + " of element type number " + input.type() + ", but it must be a tensor of floats");
        }
        List<Long> shape = input.shape();
        if (!input.hasShape() || shape.size() < 2) {
            throw bad(
                    called + " of shape " + (input.hasShape() ? shape : "unknown") + ", but it must be rows x columns");
        }
        List<Long> ofRow = shape.subList(1, shape.size());
        columns = Shapes.width(ofRow);
        if (columns < 0) {
            throw bad(
                    called + " of shape " + shape + " (-1: unknown), but all dimensions behind the rows must be known,"
                            + " positive and together fit an array");
        }
        if (columns > Draft.allowed(graph)) {
            throw bad(called + " of " + columns + " columns, too many for a file of " + graph.fileBytes() + " bytes");
        }
        batch = shape.get(0);
        values.put(input.name(), Value.Rows.of(null, Node.NETWORK_INPUT, List.copyOf(ofRow)));
    }

    private OnnxValue only(String what, List<OnnxValue> all) throws ModelFormatException {
        if (all.size() != 1) {
            throw bad(all.size() + " " + what + "s, but one is needed");
        }
        return all.get(0);
    }

    /** The nodes on which the output depends: what else there is need not be supported. */
    private List<OnnxNode> needed(String output) {
        Set<String> names = new HashSet<>(List.of(output));
        List<OnnxNode> needed = new ArrayList<>();
        for (int i = graph.nodes().size() - 1; i >= 0; i--) {
            OnnxNode node = graph.nodes().get(i);
            if (node.outputs().stream().anyMatch(names::contains)) {
                names.addAll(node.inputs());
                needed.add(node);
            }
        }
        Collections.reverse(needed);
        return needed;
    }

    private void define(OnnxNode node) throws ModelFormatException {
        Value value = node.operator().equals("Constant") && node.domain().isEmpty() ? constant(node) : compute(node);
        if (node.outputs().isEmpty() || values.putIfAbsent(node.outputs().get(0), value) != null) {
            throw bad(node + (node.outputs().isEmpty() ? " without an output" : ", but its output is made before"));
        }
    }

    private Value compute(OnnxNode node) throws ModelFormatException {
        Operators.Entry entry = node.domain().isEmpty() ? Operators.find(node.operator()) : null;
        if (entry == null) {
            throw bad(node + ", which is not supported; what is: " + Operators.names());
        }
        if (graph.opset() < entry.since()) {
            throw bad(node + ", which needs opset " + entry.since() + ", but the file has " + graph.opset());
        }
        List<@Nullable Value> inputs = new ArrayList<>();
        for (String name : node.inputs()) {
            Value value = name.isEmpty() ? null : find(name);
            if (value == null && !name.isEmpty()) {
                throw bad(node + " that takes " + Excerpt.quoted(name) + ", which no node before it makes");
            }
            inputs.add(value);
        }
        Call call = new Call(graph, node, inputs, draft, batch);
        Value value;
        try {
            value = entry.operator().apply(call);
        } catch (IllegalArgumentException e) {
            // A layer's own checks, as of an epsilon that is not positive.
            throw new ModelFormatException(graph.file() + " has " + node + ": " + e.getMessage(), e);
        }
        call.requireAllAsked();
        return value;
    }

    private Value constant(OnnxNode node) throws ModelFormatException {
        Call call = new Call(graph, node, List.of(), draft, batch);
        OnnxAttribute value = call.attribute("value", OnnxAttribute.TENSOR);
        OnnxAttribute real = call.attribute("value_float", OnnxAttribute.FLOAT);
        OnnxAttribute reals = call.attribute("value_floats", OnnxAttribute.FLOATS);
        OnnxAttribute number = call.attribute("value_int", OnnxAttribute.INT);
        OnnxAttribute numbers = call.attribute("value_ints", OnnxAttribute.INTS);
        call.requireAllAsked();
        OnnxTensor tensor = null;
        if (value != null) {
            tensor = value.tensor();
        } else if (real != null) {
            tensor = OnnxTensor.of(graph.file(), List.of(), List.of(real.real()));
        } else if (reals != null) {
            tensor = OnnxTensor.of(graph.file(), List.of((long) reals.reals().size()), reals.reals());
        } else if (number != null) {
            tensor = OnnxTensor.ofNumbers(graph.file(), List.of(), List.of(number.number()));
        } else if (numbers != null) {
            tensor = OnnxTensor.ofNumbers(
                    graph.file(), List.of((long) numbers.numbers().size()), numbers.numbers());
        }
        if (tensor == null) {
            throw call.bad("without a value");
        }
        return new Value.Constant(tensor);
    }

    private @Nullable Value find(String name) {
        Value value = values.get(name);
        OnnxTensor initializer = graph.initializers().get(name);
        return value != null || initializer == null ? value : new Value.Constant(initializer);
    }

    private ModelFormatException bad(String what) {
        return new ModelFormatException(graph.file() + " has " + what);
    }
}
