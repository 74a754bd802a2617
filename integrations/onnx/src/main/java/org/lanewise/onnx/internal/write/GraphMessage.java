package org.lanewise.onnx.internal.write;

import java.util.List;
import org.lanewise.onnx.internal.proto.ElementType;
import org.lanewise.onnx.internal.proto.Message;
import org.lanewise.onnx.internal.proto.OnnxAttribute;

/** A GraphProto that grows by nodes and tensors. */
final class GraphMessage {
    /** ONNX 1.12's operators: the first with LayerNormalization. */
    private static final int BASE_OPSET = 17;

    private final Message nodes = new Message();
    private final Message tensors = new Message();
    private int opset = BASE_OPSET;

    /** The opset that all nodes so far need. */
    int opset() {
        return opset;
    }

    /** A node of one output. */
    void node(String name, String operator, List<String> inputs, String output, Message... attributes) {
        Message node = new Message();
        inputs.forEach(input -> node.text(1, input));
        node.text(2, output).text(3, name).text(4, operator);
        for (Message attribute : attributes) {
            node.message(5, attribute);
        }
        nodes.message(1, node);
    }

    void requireOpset(int least) {
        opset = Math.max(opset, least);
    }

    static Message real(String name, float value) {
        return new Message().text(1, name).real(2, value).number(20, OnnxAttribute.FLOAT);
    }

    static Message number(String name, long value) {
        return new Message().text(1, name).number(3, value).number(20, OnnxAttribute.INT);
    }

    static Message text(String name, String value) {
        return new Message().text(1, name).text(4, value).number(20, OnnxAttribute.STRING);
    }

    /** A tensor that nodes take by its name. */
    String tensor(String name, float[] values, int offset, long... shape) {
        long length = 1;
        Message tensor = new Message();
        for (long dimension : shape) {
            length *= dimension;
            tensor.number(1, dimension);
        }
        tensor.number(2, ElementType.FLOAT.code()).text(8, name).floats(9, values, offset, (int) length);
        tensors.message(5, tensor);
        return name;
    }

    /** One number. */
    String scalar(String name, float value) {
        return tensor(name, new float[] {value}, 0);
    }

    /** The graph, complete, with its input and its output of rows x columns. */
    Message complete(String input, int inputs, String output, int outputs, int rows) {
        return new Message()
                .all(nodes)
                .text(2, "lanewise")
                .all(tensors)
                .message(11, value(input, rows, inputs))
                .message(12, value(output, rows, outputs));
    }

    private static Message value(String name, int rows, int columns) {
        Message first = rows == 0 ? new Message().text(2, "rows") : new Message().number(1, rows);
        Message shape = new Message().message(1, first).message(1, new Message().number(1, columns));
        Message tensor = new Message().number(1, ElementType.FLOAT.code()).message(2, shape);
        return new Message().text(1, name).message(2, new Message().message(1, tensor));
    }
}
