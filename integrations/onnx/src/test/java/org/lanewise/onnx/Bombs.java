package org.lanewise.onnx;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lanewise.onnx.internal.proto.Message;
import org.lanewise.onnx.internal.proto.OnnxAttribute;

/** Files that would make a careless reader take much memory or time. */
final class Bombs {
    private static final int MANY = 100_000;

    private Bombs() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> bombs = new LinkedHashMap<>();
        bombs.put("many empty nodes", repeated(1, new Message().text(4, "Relu"), MANY));
        bombs.put("many inputs of a node", many(node -> node.text(1, "x")));
        bombs.put("many outputs of a node", many(node -> node.text(2, "")));
        bombs.put("many attributes", many(node -> node.message(5, new Message().text(1, "a"))));
        bombs.put("many tensors", repeated(5, new Message(), MANY));
        bombs.put("many inputs", repeated(11, new Message(), MANY));
        bombs.put("many outputs", repeated(12, new Message(), MANY));
        bombs.put("many numbers", numbers());
        bombs.put("a chain", chain("Relu", 9_999));
        bombs.put("a chain of functions", chain("Tanh", 9_999));
        bombs.put("doubled columns", doubled("Concat", 40));
        bombs.put("doubled factors", doubled("Mul", 40));
        bombs.put("doubled terms", doubled("Add", 9_000));
        bombs.put("wide input", model(graph(1_000_000_000L).message(1, Protos.node("Relu", "y", "x"))));
        bombs.put("shared weights", shared());
        bombs.put("shared weights, biased", biased());
        bombs.put("names that collide", colliding());
        byte[] groups = new byte[MANY];
        Arrays.fill(groups, (byte) 0x0b);
        bombs.put("groups", groups);
        byte[] nested = new byte[MANY];
        Arrays.fill(nested, (byte) 0x3a);
        bombs.put("lengths", nested);
        return bombs;
    }

    private interface Content {
        void addTo(Message node);
    }

    private static byte[] many(Content content) {
        Message node = new Message().text(4, "Relu").text(2, "y").text(1, "x");
        for (int i = 0; i < MANY; i++) {
            content.addTo(node);
        }
        return model(graph(2).message(1, node));
    }

    private static byte[] repeated(int field, Message message, int count) {
        Message graph = graph(2);
        for (int i = 0; i < count; i++) {
            graph.message(field, message);
        }
        return model(graph);
    }

    private static byte[] numbers() {
        Message attribute = new Message().text(1, "value_ints").number(20, OnnxAttribute.INTS);
        for (int i = 0; i < MANY; i++) {
            attribute.number(8, i);
        }
        Message node = new Message().text(4, "Constant").text(2, "y").message(5, attribute);
        return model(graph(2).message(1, node));
    }

    private static byte[] chain(String operator, int length) {
        Message graph = graph(2);
        for (int i = 0; i < length; i++) {
            String x = i == 0 ? "x" : "v" + (i - 1);
            String y = i == length - 1 ? "y" : "v" + i;
            graph.message(1, Protos.node(operator, y, x));
        }
        return model(graph);
    }

    /** Each value is made of the one before it, twice. */
    private static byte[] doubled(String operator, int length) {
        Message graph = graph(2);
        for (int i = 0; i < length; i++) {
            String x = i == 0 ? "x" : "v" + (i - 1);
            Message node = Protos.node(operator, i == length - 1 ? "y" : "v" + i, x, x);
            if (operator.equals("Concat")) {
                node.message(5, Protos.number("axis", 1));
            }
            graph.message(1, node);
        }
        return model(graph);
    }

    /** Thousands of layers that one matrix would be copied into. */
    private static byte[] shared() {
        int width = 128;
        Message graph = graph(width).message(5, matrix(width));
        for (int i = 0; i < 9_000; i++) {
            graph.message(1, Protos.node("MatMul", i == 8_999 ? "y" : "v" + i, i == 0 ? "x" : "v" + (i - 1), "w"));
        }
        return model(graph);
    }

    /** One product and thousands of biases for it. */
    private static byte[] biased() {
        int width = 128;
        Message graph = graph(width).message(5, matrix(width)).message(1, Protos.node("MatMul", "v", "x", "w"));
        graph.message(5, Protos.tensor("b", new float[1]));
        Message sum = new Message().text(4, "Sum").text(2, "y");
        for (int i = 0; i < 4_000; i++) {
            graph.message(1, Protos.node("Add", "s" + i, "v", "b"));
            sum.text(1, "s" + i);
        }
        return model(graph.message(1, sum));
    }

    private static byte[] colliding() {
        Message graph = graph(2);
        for (int i = 0; i < 9_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int bit = 0; bit < 14; bit++) { // "Aa" and "BB" have the same hash
                name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            graph.message(1, Protos.node("Relu", name.toString(), "x"));
            graph.message(5, Protos.tensor(name + "w", new float[1]));
        }
        return model(graph);
    }

    private static Message matrix(int width) {
        return Protos.tensor("w", new float[width * width], width, width);
    }

    private static Message graph(long columns) {
        return new Message().message(11, Protos.value("x", columns)).message(12, Protos.value("y", columns));
    }

    private static byte[] model(Message graph) {
        return Protos.model(graph, 17);
    }
}
