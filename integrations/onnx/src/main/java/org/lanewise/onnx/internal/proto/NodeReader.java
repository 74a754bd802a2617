package org.lanewise.onnx.internal.proto;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.io.Excerpt;
import org.lanewise.nn.io.ModelFormatException;

/** Reads a NodeProto. */
final class NodeReader {
    private static final int MOST_NUMBERS = 64;

    private static final int MOST_ATTRIBUTES = 32;

    private NodeReader() {}

    /** The node that is the current field. */
    static OnnxNode read(ProtoInput in) throws ModelFormatException {
        String name = "";
        String operator = "";
        String domain = "";
        List<String> inputs = new ArrayList<>(4);
        List<String> outputs = new ArrayList<>(2);
        Map<String, OnnxAttribute> attributes = new LinkedHashMap<>();
        int begun = in.begin();
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> inputs.add(in.text());
                case 2 -> outputs.add(in.text());
                case 3 -> name = in.text();
                case 4 -> operator = in.text();
                case 5 -> {
                    if (attributes.size() == MOST_ATTRIBUTES) {
                        throw new ModelFormatException(
                                in.file() + " has a node of more than " + MOST_ATTRIBUTES + " attributes");
                    }
                    OnnxAttribute attribute = attribute(in);
                    if (attributes.put(attribute.name(), attribute) != null) {
                        throw new ModelFormatException(in.file() + " has a node with attribute "
                                + Excerpt.quoted(attribute.name()) + " twice");
                    }
                }
                case 7 -> domain = in.text();
                default -> in.skip();
            }
        }
        in.end(begun);
        if (operator.isEmpty()) {
            throw new ModelFormatException(in.file() + " has a node " + Excerpt.quoted(name) + " without an operator");
        }
        // The same domain, written out.
        String own = domain.equals("ai.onnx") ? "" : domain;
        return new OnnxNode(name, operator, own, List.copyOf(inputs), List.copyOf(outputs), attributes);
    }

    private static OnnxAttribute attribute(ProtoInput in) throws ModelFormatException {
        String name = "";
        long type = 0;
        float real = 0;
        long number = 0;
        String text = "";
        OnnxTensor tensor = null;
        List<Float> reals = new ArrayList<>(0);
        List<Long> numbers = new ArrayList<>(0);
        int begun = in.begin();
        for (int field = in.next(); field != 0; field = in.next()) {
            switch (field) {
                case 1 -> name = in.text();
                case 2 -> real = in.real();
                case 3 -> number = in.number();
                case 4 -> text = in.text();
                case 5 -> tensor = once(in, tensor);
                case 7 -> reals(in, reals);
                case 8 -> Numbers.read(in, numbers, MOST_NUMBERS);
                case 20 -> type = in.number();
                default -> in.skip();
            }
        }
        in.end(begun);
        return new OnnxAttribute(name, type, real, number, text, tensor, List.copyOf(reals), List.copyOf(numbers));
    }

    private static OnnxTensor once(ProtoInput in, @Nullable OnnxTensor before) throws ModelFormatException {
        if (before != null) {
            throw new ModelFormatException(in.file() + " has an attribute with two tensors");
        }
        return TensorReader.read(in);
    }

    private static void reals(ProtoInput in, List<Float> reals) throws ModelFormatException {
        if (in.isBlock()) {
            var packed = in.block();
            if (packed.byteSize() % Float.BYTES != 0 || packed.byteSize() > MOST_NUMBERS * Float.BYTES) {
                throw new ModelFormatException(
                        in.file() + " has an attribute with " + packed.byteSize() + " bytes of floats");
            }
            for (int i = 0; i < packed.byteSize() / Float.BYTES; i++) {
                reals.add(packed.getAtIndex(OnnxTensor.FLOAT, i));
            }
        } else {
            reals.add(in.real());
        }
        if (reals.size() > MOST_NUMBERS) {
            throw new ModelFormatException(in.file() + " has an attribute of more than " + MOST_NUMBERS + " floats");
        }
    }
}
