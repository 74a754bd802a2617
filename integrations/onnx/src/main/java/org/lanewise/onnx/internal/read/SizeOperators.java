package org.lanewise.onnx.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lanewise.nn.io.ModelFormatException;
import org.lanewise.onnx.internal.proto.ElementType;
import org.lanewise.onnx.internal.proto.OnnxAttribute;
import org.lanewise.onnx.internal.proto.OnnxTensor;

/** What PyTorch makes of {@code x.view(x.size(0), -1)}: the target of a Reshape, put together from sizes of a value. */
final class SizeOperators {
    private static final int MOST_SIZES = 16;

    private SizeOperators() {}

    static void addTo(Map<String, Operators.Entry> all) {
        all.put("Shape", new Operators.Entry(13, SizeOperators::shape));
        all.put("Gather", new Operators.Entry(13, SizeOperators::gather));
        all.put("Unsqueeze", new Operators.Entry(13, SizeOperators::sameSizes));
        all.put("Squeeze", new Operators.Entry(13, SizeOperators::sameSizes));
    }

    private static Value shape(Call call) throws ModelFormatException {
        call.requireInputs(1, 1);
        call.require("start", 0, 0);
        if (call.attribute("end", OnnxAttribute.INT) != null) {
            throw call.bad("with an end, which is not supported");
        }
        List<Long> sizes = new ArrayList<>();
        sizes.add(Value.Sizes.ROWS);
        sizes.addAll(call.anyRows(0).shape());
        return new Value.Sizes(sizes);
    }

    private static Value gather(Call call) throws ModelFormatException {
        call.requireInputs(2, 2);
        call.require("axis", 0, 0);
        List<Long> from = sizes(call, 0);
        List<Long> gathered = new ArrayList<>();
        for (long index : numbers(call, 1)) {
            long at = index < 0 ? index + from.size() : index;
            if (at < 0 || at >= from.size()) {
                throw call.bad("that takes size " + index + " of " + from.size());
            }
            gathered.add(from.get((int) at));
        }
        return new Value.Sizes(gathered);
    }

    /** A number and a list of one number are the same here. */
    private static Value sameSizes(Call call) throws ModelFormatException {
        call.requireInputs(1, 2);
        if (call.has(1)) {
            for (long axis : numbers(call, 1)) {
                if (axis != 0) {
                    throw call.bad("of axis " + axis + ", but only 0, of sizes, is supported");
                }
            }
        }
        return new Value.Sizes(sizes(call, 0));
    }

    /** Concat of sizes, where one of the inputs is one. */
    static Value concat(Call call) throws ModelFormatException {
        call.require("axis", 0, 0);
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < call.inputCount(); i++) {
            all.addAll(sizes(call, i));
            if (all.size() > MOST_SIZES) {
                throw call.bad("of more than " + MOST_SIZES + " sizes");
            }
        }
        return new Value.Sizes(all);
    }

    /** A list of sizes, known or not. */
    static List<Long> sizes(Call call, int input) throws ModelFormatException {
        Value value = call.input(input);
        if (value instanceof Value.Sizes sizes) {
            return sizes.sizes();
        }
        return numbers(call, input);
    }

    private static List<Long> numbers(Call call, int input) throws ModelFormatException {
        OnnxTensor tensor = call.constant(input);
        if (tensor.type() != ElementType.INT64 || tensor.shape().size() > 1 || tensor.length() > MOST_SIZES) {
            throw call.bad("with " + tensor + ", but a short list of INT64 is needed");
        }
        List<Long> numbers = new ArrayList<>();
        for (long number : tensor.numbers()) {
            numbers.add(number);
        }
        return numbers;
    }
}
