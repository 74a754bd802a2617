package org.lanewise.onnx.internal.read;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The operators by name. */
final class Operators {
    /**
     * An operator.
     *
     * @param since the opset that has it first, of those that are read
     */
    record Entry(int since, Operator operator) {}

    private static final Map<String, Entry> ALL = all();

    private Operators() {}

    static @Nullable Entry find(String name) {
        return ALL.get(name);
    }

    static String names() {
        return String.join(", ", ALL.keySet());
    }

    private static Map<String, Entry> all() {
        Map<String, Entry> all = new TreeMap<>();
        DenseOperators.addTo(all);
        ElementwiseOperators.addTo(all);
        JoinOperators.addTo(all);
        NormOperators.addTo(all);
        OutputOperators.addTo(all);
        ShapeOperators.addTo(all);
        SizeOperators.addTo(all);
        return all;
    }
}
