package org.lanewise.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanewise.nn.io.ModelFormatException;
import org.lanewise.onnx.internal.proto.ElementType;
import org.lanewise.onnx.internal.proto.Message;
import org.lanewise.onnx.internal.proto.OnnxAttribute;

/** What cannot be read is said with the node and what can. */
class RefusedTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void operators() {
        assertRefused(
                "m has node 'n' (Conv), which is not supported; what is: Add, Atan, BatchNormalization, ",
                graph().message(1, node("Conv", "y", "x", "w")));
        assertRefused(
                "m has node 'n' (com.microsoft.Gemm), which is not supported",
                graph().message(1, node("Gemm", "y", "x", "w").text(7, "com.microsoft")));
        assertRefused(
                "m has node 'n' (Gelu), which needs opset 20, but the file has 17",
                graph().message(1, node("Gelu", "y", "x")));
        Message unnamed = new Message().text(1, "x").text(2, "y").text(4, "Conv");
        assertRefused("m has node that makes 'y' (Conv), which", graph().message(1, unnamed));
    }

    @Test
    void attributes() {
        assertRefused(
                "m has node 'n' (Gemm) with transA = 1, but only 0 is supported",
                graph().message(1, node("Gemm", "y", "x", "w").message(5, Protos.number("transA", 1))));
        assertRefused(
                "m has node 'n' (Relu) with the attribute 'beta', which is not supported",
                graph().message(1, node("Relu", "y", "x").message(5, Protos.number("beta", 1))));
        assertRefused(
                "m has node 'n' (LeakyRelu): slope = -1.0 is negative",
                graph().message(1, node("LeakyRelu", "y", "x").message(5, real("alpha", -1))));
        assertRefused(
                "m has node 'n' (LeakyRelu) whose attribute alpha has type number 2, but must have 1",
                graph().message(1, node("LeakyRelu", "y", "x").message(5, Protos.number("alpha", 1))));
        assertRefused(
                "m has node 'n' (BatchNormalization) with training_mode = 1, but only 0 is supported",
                graph().message(
                                1,
                                node("BatchNormalization", "y", "x", "v", "v", "v", "v")
                                        .message(5, Protos.number("training_mode", 1))));
        assertRefused(
                "m has node 'n' (Softmax) with axis = 0, but only 1, over the columns, is supported",
                graph().message(1, node("Softmax", "y", "x").message(5, Protos.number("axis", 0))));
    }

    @Test
    void inputs() {
        assertRefused(
                "m has node 'n' (MatMul) with tensor 'w' of FLOAT [2, 2], but its input has 4 columns",
                graph().message(1, node("Concat", "c", "x", "x").message(5, Protos.number("axis", 1)))
                        .message(1, node("MatMul", "y", "c", "w")));
        assertRefused(
                "m has node 'n' (MatMul) whose input 0 must be rows that depend on the model's input, but is not",
                graph().message(1, node("MatMul", "y", "w", "w")));
        assertRefused(
                "m has node 'n' (MatMul) whose input 1 must be a constant, but depends on the model's input",
                graph().message(1, node("MatMul", "y", "x", "x")));
        assertRefused(
                "m has node 'n' (Relu) that takes 'z', which no node before it makes",
                graph().message(1, node("Relu", "y", "z")).message(1, node("Relu", "z", "x")));
        assertRefused(
                "m has node 'n' (Relu) with 2 inputs, but it must have 1",
                graph().message(1, node("Relu", "y", "x", "x")));
        assertRefused(
                "m has node 'n' (Add) with tensor 'w' of FLOAT [2, 2], but one element for each of 2 columns is needed",
                graph().message(1, node("Add", "y", "x", "w")));
        assertRefused(
                "m has node 'n' (Reshape) of rows of shape [2] to [1, 2], but only shapes that keep the rows are supported",
                graph().message(5, numbers("s", 1, 2)).message(1, node("Reshape", "y", "x", "s")));
    }

    @Test
    void compositions() {
        assertRefused(
                "m has node 'n' (Softmax) with something behind it, but it is supported at the end only",
                graph().message(1, node("Softmax", "a", "x")).message(1, node("Relu", "y", "a")));
        assertRefused(
                "m has node 'n' (Erf) that is supported only as a part of SiLU, GELU, Mish, hard-swish or a step, or in"
                        + " front of the first layer, but there is none of them around it",
                graph().message(1, node("Erf", "a", "x"))
                        .message(1, node("Dropout", "b", "a"))
                        .message(1, node("PRelu", "y", "b", "v")));
        assertRefused(
                "m has an output that is made by node 'n' (Erf), which is supported only as a part of an activation",
                graph().message(1, node("Erf", "y", "x")));
        assertRefused(
                "m has node 'n' (Mul) and node 'n' (Sub) that scale the input in two ways, which is not supported",
                graph().message(1, node("Sub", "a", "x", "v"))
                        .message(1, node("Mul", "b", "x", "v"))
                        .message(1, node("Add", "y", "a", "b")));
        assertRefused(
                "m has node 'n' (Add) that takes the input as it is, and node 'n' (Sub) that scales it, which is not"
                        + " supported together",
                graph().message(1, node("Sub", "a", "x", "v")).message(1, node("Add", "y", "a", "x")));
        assertRefused(
                "m has node 'n' (Mul) with a constant, which is supported on the input",
                graph().message(1, node("Tanh", "a", "x")).message(1, node("Mul", "y", "a", "v")));
    }

    @Test
    void tensors() {
        Message external =
                new Message().number(2, ElementType.FLOAT.code()).text(8, "e").message(13, new Message());
        assertRefused(
                "m has tensor 'e' whose elements are in another file: only models in one file are supported",
                graph().message(5, external).message(1, node("Relu", "y", "x")));
        Message bytes = new Message().number(1, 4).number(2, 3).text(8, "i").floats(9, new float[1], 0, 1);
        assertRefused(
                "m has tensor 'i' of element type number 3, but only FLOAT, DOUBLE, FLOAT16, BFLOAT16,",
                graph().message(5, bytes).message(1, node("Relu", "y", "x")));
        assertRefused(
                "m has tensor 's' of type FLOAT and shape [3] with 8 bytes of elements",
                graph().message(5, Protos.tensor("s", new float[2], 3)).message(1, node("Relu", "y", "x")));
        assertRefused(
                "m has NaN at element 1 of tensor 's' of FLOAT [2]",
                graph().message(5, Protos.tensor("s", new float[] {1, Float.NaN}, 2))
                        .message(1, node("PRelu", "y", "x", "s")));
        // The bytes of 0.1 as a double
        float[] halves = {Float.intBitsToFloat(0x9999999a), Float.intBitsToFloat(0x3fb99999)};
        Message real = new Message().number(1, 1).number(2, 11).text(8, "s").floats(9, halves, 0, 2);
        assertRefused(
                "m has 0.1 at element 0 of tensor 's' of DOUBLE [1], a double that no float equals: weights must be floats",
                graph().message(5, real).message(1, node("PRelu", "y", "x", "s")));
    }

    @Test
    void files() throws IOException {
        Message relu = graph().message(1, node("Relu", "y", "x"));
        assertRefused("m has operators of opset 12, but only 13 to 21 are supported", Protos.model(relu, 12));
        assertRefused("m has operators of opset 22, but only 13 to 21 are supported", Protos.model(relu, 22));
        assertRefused(
                "m has 2 outputs, but one is needed",
                graph().message(1, node("Relu", "y", "x")).message(12, Protos.value("x", 2)));
        assertRefused(
                "m has 2 inputs, but one is needed",
                graph().message(1, node("Relu", "y", "x")).message(11, Protos.value("z", 2)));
        assertRefused("m is not an ONNX file: it has no graph", new byte[] {8, 8});
        assertRefused("m is empty", new byte[0]);
        Path none = folder.resolve("none.onnx");
        ModelFormatException e = assertThrows(ModelFormatException.class, () -> OnnxFile.read(none));
        assertEquals(none + " does not exist", e.getMessage());
        Files.write(none, new byte[] {7});
        e = assertThrows(ModelFormatException.class, () -> OnnxFile.metadata(none));
        assertTrue(String.valueOf(e.getMessage()).startsWith(none + " is not an ONNX file"), e.getMessage());
    }

    private static void assertRefused(String sentence, Message graph) {
        assertRefused(sentence, Protos.model(graph, 17));
    }

    private static void assertRefused(String sentence, byte[] file) {
        ModelFormatException e = assertThrows(ModelFormatException.class, () -> OnnxFile.read("m", file));
        assertTrue(String.valueOf(e.getMessage()).startsWith(sentence), e.getMessage());
    }

    /** Two columns in, two out, a matrix w and a vector v. */
    private static Message graph() {
        return new Message()
                .message(11, Protos.value("x", 2))
                .message(12, Protos.value("y", 2))
                .message(5, Protos.tensor("w", new float[] {1, 2, 3, 4}, 2, 2))
                .message(5, Protos.tensor("v", new float[] {1, 2}, 2));
    }

    private static Message node(String operator, String y, String... inputs) {
        return Protos.node(operator, y, inputs).text(3, "n");
    }

    private static Message real(String name, float value) {
        return new Message().text(1, name).real(2, value).number(20, OnnxAttribute.FLOAT);
    }

    /** A list of two numbers below 2^31. */
    private static Message numbers(String name, int first, int second) {
        float[] words = {Float.intBitsToFloat(first), 0, Float.intBitsToFloat(second), 0};
        return new Message().number(1, 2).number(2, 7).text(8, name).floats(9, words, 0, 4);
    }
}
