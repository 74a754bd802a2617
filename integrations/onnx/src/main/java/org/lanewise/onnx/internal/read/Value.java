package org.lanewise.onnx.internal.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.Output;
import org.lanewise.onnx.internal.proto.OnnxNode;
import org.lanewise.onnx.internal.proto.OnnxTensor;

/** What a name in the graph stands for. */
sealed interface Value {
    /**
     * A tensor of the file.
     *
     * @param tensor its elements
     */
    record Constant(OnnxTensor tensor) implements Value {}

    /**
     * Rows that depend on the input.
     *
     * @param node what makes them; null for the input
     * @param entry the {@link Draft}'s entry that computes them, or {@link #NONE}
     * @param shape of one row; the dimensions behind the first
     * @param views them as functions of an entry's output, by the number of that entry
     */
    record Rows(@Nullable OnnxNode node, int entry, List<Long> shape, Map<Integer, Term> views) implements Value {
        /** No layer computes them: they are a part of a formula. */
        static final int NONE = -2;

        /** An entry's output. */
        static Rows of(@Nullable OnnxNode node, int entry, List<Long> shape) {
            return new Rows(node, entry, shape, Map.of(entry, Term.X));
        }

        /** Values per row. */
        int width() {
            return Shapes.width(shape);
        }

        Rows withShape(List<Long> other) {
            return new Rows(node, entry, other, views);
        }
    }

    /**
     * What a model's {@link Output} makes of rows.
     *
     * @param node what makes them
     * @param of the network's outputs
     * @param output the function
     */
    record Predictions(OnnxNode node, Rows of, Output output) implements Value {}
}
