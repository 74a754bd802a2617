package org.lanewise.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lanewise.nn.Model;
import org.lanewise.nn.Output;
import org.lanewise.nn.Predictor;

/** Files that PyTorch and the onnx package wrote give here what they give there. */
class ForeignFilesTest {
    /** Of the row's largest output. */
    private static final double BOUND = 1e-5;

    static List<String> names() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".onnx"))
                    .map(name -> name.substring(0, name.length() - ".onnx".length()))
                    .sorted()
                    .toList();
        }
    }

    static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ForeignFilesTest.class.getResource("foreign/README.md"))
                        .toURI())
                .resolveSibling("");
    }

    @ParameterizedTest
    @MethodSource("names")
    void agrees(String name) throws IOException, URISyntaxException {
        Path file = folder().resolve(name + ".onnx");
        List<String> lines = Files.readAllLines(folder().resolve(name + ".txt"));
        Model model = OnnxFile.read(file);
        float[] x = numbers(lines.get(0));
        float[] expected = numbers(lines.get(1));
        int rows = x.length / model.network().inputs();
        requireClose(expected, predictions(model, x, rows), rows);
        // And what we write of it gives the same again.
        requireClose(expected, predictions(OnnxFile.read(name, OnnxFile.bytes(model, 0)), x, rows), rows);
    }

    @Test
    void networksAreWhatTheirAuthorsMeant() throws IOException, URISyntaxException {
        assertNetwork("torch-classifier", "input 6 | dense 8 relu | dense 5 identity", Output.LOG_SOFTMAX);
        assertNetwork(
                "torch-norms",
                "input 5 | dense 6 identity no-bias | batch-norm 0.1 1.0E-5 | activation tanh | layer-norm 1.0E-5"
                        + " | dense 3 identity",
                Output.SOFTMAX);
        assertNetwork(
                "torch-activations",
                "input 4 | dense 5 silu | dense 5 gelu | dense 5 gelu-tanh | dense 5 mish | dense 5 hard-swish"
                        + " | dense 5 elu:0.7 | dense 5 leaky-relu:0.2 | dense 5 softplus | dense 5 identity | prelu 0.25"
                        + " | dense 5 logistic | dense 2 identity",
                Output.IDENTITY);
        assertNetwork(
                "torch-residual",
                "input 6 | dense 6 tanh | add < input, 0 | concatenate < 1, input | dense 4 identity no-bias",
                Output.LOGISTIC);
        assertNetwork("torch-scaled", "input 5 | dense 7 relu", Output.IDENTITY);
    }

    private static void assertNetwork(String name, String network, Output output)
            throws IOException, URISyntaxException {
        Model model = OnnxFile.read(folder().resolve(name + ".onnx"));
        assertEquals(network, model.network().toString());
        assertEquals(output, model.output());
    }

    private static float[] predictions(Model model, float[] x, int rows) {
        float[] y = new float[rows * model.network().outputs()];
        new Predictor(model).predict(x, 0, rows, y, 0, new Predictor.Scratch());
        return y;
    }

    private static void requireClose(float[] expected, float[] actual, int rows) {
        assertEquals(expected.length, actual.length);
        int columns = expected.length / rows;
        for (int i = 0; i < rows; i++) {
            double largest = 0;
            for (int j = i * columns; j < (i + 1) * columns; j++) {
                largest = Math.max(largest, Math.abs(expected[j]));
            }
            for (int j = i * columns; j < (i + 1) * columns; j++) {
                double difference = Math.abs(expected[j] - (double) actual[j]);
                assertTrue(difference <= BOUND * largest, () -> "off by " + difference);
            }
        }
    }

    private static float[] numbers(String line) {
        String[] words = line.split(" ");
        float[] numbers = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Float.parseFloat(words[i]);
        }
        return numbers;
    }
}
