package org.lanewise.onnx.internal.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.Node;
import org.lanewise.nn.io.ModelFormatException;
import org.lanewise.nn.layer.Layer;
import org.lanewise.onnx.internal.proto.OnnxGraph;
import org.lanewise.onnx.internal.proto.OnnxNode;

/** The layers found so far with their parameters, used in the end or not. */
final class Draft {
    /** Floats that any file may make, however small it is. */
    private static final int FREE_FLOATS = 4096;

    /**
     * A layer, or the scaling of the input.
     *
     * @param node what it was made of
     * @param layer null for a scaling
     * @param sources the entries whose outputs it takes, {@link Node#NETWORK_INPUT} for the input
     * @param parameters in the layer's order; a scaling's means and factors
     */
    record Entry(OnnxNode node, @Nullable Layer layer, List<Integer> sources, List<float[]> parameters) {}

    private final OnnxGraph graph;
    private final List<Entry> entries = new ArrayList<>();
    private long left;

    Draft(OnnxGraph graph) {
        this.graph = graph;
        this.left = allowed(graph);
    }

    /**
     * What a file may make of its bytes: a float of every two, as in files of halves. Others have as many again for tensors
     * that several nodes share.
     */
    static long allowed(OnnxGraph graph) {
        return FREE_FLOATS + graph.fileBytes() / 2;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The number of the entry that is added. */
    int add(OnnxNode node, @Nullable Layer layer, List<Integer> sources, List<float[]> parameters) {
        entries.add(new Entry(node, layer, sources, parameters));
        return entries.size() - 1;
    }

    /** Asked before an array is made: small files must not make large models. */
    void requireRoom(OnnxNode node, long floats) throws ModelFormatException {
        left -= floats;
        if (left < 0) {
            throw new ModelFormatException(graph.file() + " has " + node + " that brings the model to more than "
                    + allowed(graph) + " parameters, too many for a file of " + graph.fileBytes() + " bytes");
        }
    }
}
