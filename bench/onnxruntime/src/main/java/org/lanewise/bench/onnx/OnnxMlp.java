package org.lanewise.bench.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.lanewise.bench.mlp.MlpProblem;
import org.lanewise.nn.Parameters;

/** A problem's network as an ONNX model: Gemm and Relu, opset 17. The field numbers are those of onnx.proto. */
final class OnnxMlp {
    static final String INPUT = "x";
    static final String OUTPUT = "y";

    private static final int IR_VERSION = 8;
    private static final int OPSET = 17;
    private static final int FLOAT = 1;
    private static final int ATTRIBUTE_IS_INT = 2;

    private OnnxMlp() {}

    static byte[] of(MlpProblem problem) {
        ProtoWriter opset = new ProtoWriter().text(1, "").number(2, OPSET);
        return new ProtoWriter()
                .number(1, IR_VERSION)
                .message(7, graph(problem))
                .message(8, opset)
                .bytes();
    }

    private static ProtoWriter graph(MlpProblem problem) {
        int[] widths = problem.widths();
        Parameters parameters = problem.parameters();
        ProtoWriter graph = new ProtoWriter();
        String value = INPUT;
        for (int layer = 0; layer < problem.layers(); layer++) {
            boolean last = layer == problem.layers() - 1;
            String sums = last ? OUTPUT : "a" + layer;
            graph.message(1, gemm(value, "w" + layer, "b" + layer, sums));
            if (!last) {
                value = "z" + layer;
                graph.message(1, relu(sums, value));
            }
        }
        graph.text(2, "mlp");
        for (int layer = 0; layer < problem.layers(); layer++) {
            graph.message(5, tensor("w" + layer, parameters.weights(layer), widths[layer + 1], widths[layer]));
            graph.message(5, tensor("b" + layer, parameters.biases(layer), widths[layer + 1]));
        }
        return graph.message(11, value(INPUT, problem.rows(), widths[0]))
                .message(12, value(OUTPUT, problem.rows(), widths[problem.layers()]));
    }

    private static ProtoWriter gemm(String x, String weights, String biases, String y) {
        ProtoWriter transB = new ProtoWriter().text(1, "transB").number(3, 1).number(20, ATTRIBUTE_IS_INT);
        return new ProtoWriter()
                .text(1, x)
                .text(1, weights)
                .text(1, biases)
                .text(2, y)
                .text(4, "Gemm")
                .message(5, transB);
    }

    private static ProtoWriter relu(String x, String y) {
        return new ProtoWriter().text(1, x).text(2, y).text(4, "Relu");
    }

    private static ProtoWriter tensor(String name, float[] values, int... shape) {
        ByteBuffer raw = ByteBuffer.allocate(Float.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        ProtoWriter tensor = new ProtoWriter();
        for (int size : shape) {
            tensor.number(1, size);
        }
        return tensor.number(2, FLOAT).text(8, name).block(9, raw.array());
    }

    private static ProtoWriter value(String name, int rows, int columns) {
        ProtoWriter shape = new ProtoWriter().message(1, size(rows)).message(1, size(columns));
        ProtoWriter tensorType = new ProtoWriter().number(1, FLOAT).message(2, shape);
        return new ProtoWriter().text(1, name).message(2, new ProtoWriter().message(1, tensorType));
    }

    private static ProtoWriter size(int value) {
        return new ProtoWriter().number(1, value);
    }
}
