package org.lanewise.onnx.internal.proto;

import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.util.List;
import org.lanewise.nn.io.ModelFormatException;

/** Short lists of whole numbers, each a field of its own or all of them packed in one. */
final class Numbers {
    private Numbers() {}

    /** Adds what the current field holds to {@code numbers}. */
    static void read(ProtoInput in, List<Long> numbers, int most) throws ModelFormatException {
        if (!in.isBlock()) {
            add(in, numbers, in.number(), most);
            return;
        }
        CodedInputStream packed = CodedInputStream.newInstance(new SegmentStream(in.block()), 512);
        try {
            while (!packed.isAtEnd()) {
                add(in, numbers, packed.readRawVarint64(), most);
            }
        } catch (ModelFormatException e) {
            throw e;
        } catch (IOException e) {
            throw new ModelFormatException(in.file() + " has a damaged list of numbers (" + e.getMessage() + ")", e);
        }
    }

    private static void add(ProtoInput in, List<Long> numbers, long number, int most) throws ModelFormatException {
        if (numbers.size() == most) {
            throw new ModelFormatException(
                    in.file() + " has a shape or an attribute of more than " + most + " numbers");
        }
        numbers.add(number);
    }
}
