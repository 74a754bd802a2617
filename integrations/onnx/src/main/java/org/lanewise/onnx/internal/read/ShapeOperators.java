package org.lanewise.onnx.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lanewise.nn.io.ModelFormatException;
import org.lanewise.nn.layer.DropoutLayer;
import org.lanewise.onnx.internal.proto.ElementType;
import org.lanewise.onnx.internal.proto.OnnxTensor;

/** Operators that leave the values of a row as they are, in inference at least. */
final class ShapeOperators {
    private ShapeOperators() {}

    static void addTo(Map<String, Operators.Entry> all) {
        all.put("Identity", new Operators.Entry(13, ShapeOperators::identity));
        all.put("Flatten", new Operators.Entry(13, ShapeOperators::flatten));
        all.put("Reshape", new Operators.Entry(13, ShapeOperators::reshape));
        all.put("Dropout", new Operators.Entry(13, ShapeOperators::dropout));
    }

    private static Value identity(Call call) throws ModelFormatException {
        call.requireInputs(1, 1);
        return call.input(0);
    }

    private static Value flatten(Call call) throws ModelFormatException {
        call.requireInputs(1, 1);
        Value.Rows x = call.anyRows(0);
        long axis = call.number("axis", 1);
        if (axis != 1 && axis != -x.shape().size()) {
            throw call.bad("with axis = " + axis + ", but only 1, which keeps the rows, is supported");
        }
        return x.withShape(List.of((long) x.width()));
    }

    private static Value reshape(Call call) throws ModelFormatException {
        call.requireInputs(2, 2);
        call.require("allowzero", 0, 0);
        Value.Rows x = call.anyRows(0);
        List<Long> shape = SizeOperators.sizes(call, 1);
        List<Long> ofRow = shape.isEmpty() ? List.of() : rowShape(x, shape.subList(1, shape.size()));
        if (ofRow.isEmpty() || Shapes.width(ofRow) != x.width() || !keepsRows(call, shape)) {
            throw call.bad("of rows of shape " + x.shape() + " to " + text(shape)
                    + ", but only shapes that keep the rows are supported");
        }
        return x.withShape(ofRow);
    }

    /** A first dimension of -1 is the batch if all others are known. */
    private static boolean keepsRows(Call call, List<Long> shape) {
        long first = shape.get(0);
        boolean isOpen = shape.subList(1, shape.size()).contains(-1L);
        return first == 0 || first == Value.Sizes.ROWS || first == -1 && !isOpen || first > 0 && first == call.batch();
    }

    private static String text(List<Long> shape) {
        return shape.stream()
                .map(size -> size == Value.Sizes.ROWS ? "rows" : String.valueOf(size))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** The dimensions behind the first; empty if they are not those of a row. */
    private static List<Long> rowShape(Value.Rows x, List<Long> shape) {
        List<Long> result = new ArrayList<>();
        int open = -1;
        long known = 1;
        for (int i = 0; i < shape.size(); i++) {
            long size = shape.get(i) == 0 && i < x.shape().size() ? x.shape().get(i) : shape.get(i);
            if (size == -1 && open < 0) {
                open = i;
            } else if (size < 1 || size > Integer.MAX_VALUE || known * size > Integer.MAX_VALUE) {
                return List.of();
            } else {
                known *= size;
            }
            result.add(size);
        }
        if (open >= 0) {
            result.set(open, x.width() / known);
        }
        return List.copyOf(result);
    }

    private static Value dropout(Call call) throws ModelFormatException {
        call.requireInputs(1, 3);
        call.number("seed", 0);
        float ratio = call.has(1) ? call.scalar(call.constant(1)) : 0.5f;
        if (call.has(2)) {
            OnnxTensor training = call.constant(2);
            if (training.type() != ElementType.BOOL || training.length() != 1 || training.numbers()[0] != 0) {
                throw call.bad("in training mode, which is not supported");
            }
        }
        Value.Rows x = call.anyRows(0);
        if (ratio == 0 || x.entry() == Value.Rows.NONE) {
            return x;
        }
        return call.layer(new DropoutLayer(ratio), x, List.of());
    }
}
