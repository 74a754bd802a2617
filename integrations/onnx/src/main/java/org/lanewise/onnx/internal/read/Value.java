package org.lanewise.onnx.internal.read;

import java.util.LinkedHashMap;
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

        /** Mish, x tanh(softplus(x)), needs three: its tanh's own, softplus's and x's. */
        private static final int MOST_VIEWS = 3;

        /** An entry's output. */
        static Rows of(@Nullable OnnxNode node, int entry, List<Long> shape) {
            return new Rows(node, entry, shape, Map.of(entry, Term.X));
        }

        /** Values per row. */
        int width() {
            return Shapes.width(shape);
        }

        /** The same, which are also functions of outputs before them; of those the nearest are kept. */
        Rows withViews(Map<Integer, Term> others) {
            Map<Integer, Term> all = new LinkedHashMap<>(views);
            others.forEach((base, term) -> {
                if (all.size() < MOST_VIEWS) {
                    all.putIfAbsent(base, term);
                }
            });
            return new Rows(node, entry, shape, all);
        }

        Rows withShape(List<Long> other) {
            return new Rows(node, entry, other, views);
        }
    }

    /**
     * Sizes of rows' dimensions.
     *
     * @param sizes numbers, or {@link #ROWS}
     */
    record Sizes(List<Long> sizes) implements Value {
        /** The number of rows, which nobody knows. */
        static final long ROWS = Long.MIN_VALUE;
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
