package org.lanewise.onnx;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lanewise.onnx.internal.proto.ElementType;
import org.lanewise.onnx.internal.proto.Message;
import org.lanewise.onnx.internal.proto.OnnxAttribute;

/** Pieces of ONNX files, as no exporter would put them together. */
final class Protos {
    private Protos() {}

    /** An input or output of any number of rows. */
    static Message value(String name, long columns) {
        Message shape =
                new Message().message(1, new Message().text(2, "n")).message(1, new Message().number(1, columns));
        Message tensor = new Message().number(1, ElementType.FLOAT.code()).message(2, shape);
        return new Message().text(1, name).message(2, new Message().message(1, tensor));
    }

    static Message node(String operator, String y, String... inputs) {
        Message node = new Message();
        for (String input : inputs) {
            node.text(1, input);
        }
        return node.text(2, y).text(4, operator);
    }

    static Message number(String name, long value) {
        return new Message().text(1, name).number(3, value).number(20, OnnxAttribute.INT);
    }

    static Message tensor(String name, float[] values, long... shape) {
        Message tensor = new Message();
        for (long size : shape) {
            tensor.number(1, size);
        }
        return tensor.number(2, ElementType.FLOAT.code()).text(8, name).floats(9, values, 0, values.length);
    }

    static byte[] model(Message graph, int opset) {
        Message model = new Message().message(7, graph).message(8, new Message().number(2, opset));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CodedOutputStream out = CodedOutputStream.newInstance(bytes);
            model.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
