package org.lanewise.onnx.internal.proto;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.io.Excerpt;
import org.lanewise.nn.io.ModelFormatException;

/** Reads a ModelProto, field numbers as in onnx.proto; what else it may hold (documentation, inferred shapes) is passed over. */
public final class ModelReader {
    /** Versions of ONNX's own operators whose meaning is known here. */
    private static final int OLDEST_OPSET = 13;

    private static final int NEWEST_OPSET = 21;

    /** Nodes, tensors or other named things of one kind: objects are larger than the few bytes that a file needs for them. */
    private static final int MOST_ENTRIES = 10_000;

    /** Inputs, outputs and attributes of all nodes. */
    private static final int MOST_EDGES = 50_000;

    private final ProtoInput in;
    private final long fileBytes;
    private final List<OnnxNode> nodes = new ArrayList<>();
    private final Map<String, OnnxTensor> initializers = new LinkedHashMap<>();
    private final List<OnnxValue> inputs = new ArrayList<>();
    private final List<OnnxValue> outputs = new ArrayList<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private int edges;
    private boolean hasGraph;
    private @Nullable Long opset;

    private ModelReader(ProtoInput in, long fileBytes) {
        this.in = in;
        this.fileBytes = fileBytes;
    }

    /**
     * Reads a file.
     *
     * @param file its name, for messages
     * @param bytes all of it; tensors stay there
     */
    public static OnnxGraph read(String file, MemorySegment bytes) throws ModelFormatException {
        if (bytes.byteSize() == 0) {
            throw new ModelFormatException(file + " is empty");
        }
        ModelReader reader = new ModelReader(new ProtoInput(file, bytes), bytes.byteSize());
        reader.model();
        return reader.graph();
    }

    private void model() throws ModelFormatException {
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 7 -> {
                    if (hasGraph) {
                        throw bad("two graphs");
                    }
                    hasGraph = true;
                    graphFields();
                }
                case 8 -> operatorSet();
                case 14 -> metadata();
                case 25 -> throw bad("functions of its own, which are not supported");
                default -> in.skip();
            }
        }
    }

    private OnnxGraph graph() throws ModelFormatException {
        if (!hasGraph || opset == null) {
            throw new ModelFormatException(
                    in.file() + " is not an ONNX file: it has no " + (hasGraph ? "opset" : "graph"));
        }
        if (opset < OLDEST_OPSET || opset > NEWEST_OPSET) {
            throw bad("operators of opset " + opset + ", but only " + OLDEST_OPSET + " to " + NEWEST_OPSET
                    + " are supported");
        }
        return new OnnxGraph(in.file(), fileBytes, opset, nodes, initializers, inputs, outputs, metadata);
    }

    private void operatorSet() throws ModelFormatException {
        String domain = "";
        long version = 0;
        int begun = in.begin();
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> domain = in.text();
                case 2 -> version = in.number();
                default -> in.skip();
            }
        }
        in.end(begun);
        // Others' operators are refused where a node is one.
        if (domain.isEmpty() || domain.equals("ai.onnx")) {
            opset = version;
        }
    }

    private void metadata() throws ModelFormatException {
        String key = "";
        String value = "";
        int begun = in.begin();
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> key = in.text();
                case 2 -> value = in.text();
                default -> in.skip();
            }
        }
        in.end(begun);
        requireRoom(metadata.size(), "texts");
        if (metadata.put(key, value) != null) {
            throw bad("metadata " + Excerpt.quoted(key) + " twice");
        }
    }

    private void graphFields() throws ModelFormatException {
        int begun = in.begin();
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> {
                    requireRoom(nodes.size(), "nodes");
                    OnnxNode node = NodeReader.read(in);
                    nodes.add(node);
                    edges += node.inputs().size()
                            + node.outputs().size()
                            + node.attributes().size();
                    if (edges > MOST_EDGES) {
                        throw bad("more than " + MOST_EDGES + " inputs, outputs and attributes of nodes");
                    }
                }
                case 5 -> {
                    requireRoom(initializers.size(), "tensors");
                    OnnxTensor tensor = TensorReader.read(in);
                    if (initializers.put(tensor.name(), tensor) != null) {
                        throw bad("tensor " + Excerpt.quoted(tensor.name()) + " twice");
                    }
                }
                case 11 -> {
                    requireRoom(inputs.size(), "inputs");
                    inputs.add(value());
                }
                case 12 -> {
                    requireRoom(outputs.size(), "outputs");
                    outputs.add(value());
                }
                case 15 -> throw bad("sparse tensors, which are not supported");
                default -> in.skip();
            }
        }
        in.end(begun);
    }

    private OnnxValue value() throws ModelFormatException {
        String name = "";
        OnnxValue type = new OnnxValue("", 0, List.of(), false);
        int begun = in.begin();
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> name = in.text();
                case 2 -> type = type();
                default -> in.skip();
            }
        }
        in.end(begun);
        return new OnnxValue(name, type.type(), type.shape(), type.hasShape());
    }

    /** Of a TypeProto; the other kinds than tensors (sequences, maps) have type 0. */
    private OnnxValue type() throws ModelFormatException {
        long type = 0;
        List<Long> shape = null;
        int begun = in.begin();
        for (int field = in.next(); field != 0; field = in.next()) {
            if (field != 1) {
                in.skip();
                continue;
            }
            int tensor = in.begin();
            for (int inner = in.next(); inner != 0; inner = in.next()) {
                switch (inner) {
                    case 1 -> type = in.number();
                    case 2 -> shape = shape();
                    default -> in.skip();
                }
            }
            in.end(tensor);
        }
        in.end(begun);
        return new OnnxValue("", type, shape == null ? List.of() : shape, shape != null);
    }

    private List<Long> shape() throws ModelFormatException {
        List<Long> shape = new ArrayList<>(4);
        int begun = in.begin();
        for (int field = in.next(); field != 0; field = in.next()) {
            if (field != 1) {
                in.skip();
                continue;
            }
            if (shape.size() == 16) {
                throw bad("a value of more than 16 dimensions");
            }
            shape.add(dimension());
        }
        in.end(begun);
        return List.copyOf(shape);
    }

    private long dimension() throws ModelFormatException {
        long size = OnnxValue.UNKNOWN;
        int begun = in.begin();
        for (int field = in.next(); field != 0; field = in.next()) {
            if (field == 1) {
                // A number below 0 is as good as none.
                size = Math.max(OnnxValue.UNKNOWN, in.number());
            } else {
                in.skip();
            }
        }
        in.end(begun);
        return size;
    }

    private void requireRoom(int count, String what) throws ModelFormatException {
        if (count >= MOST_ENTRIES) {
            throw bad("more than " + MOST_ENTRIES + " " + what);
        }
    }

    private ModelFormatException bad(String what) {
        return new ModelFormatException(in.file() + " has " + what);
    }
}
