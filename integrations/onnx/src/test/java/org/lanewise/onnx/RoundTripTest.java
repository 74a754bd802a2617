package org.lanewise.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Model;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.data.Scaling;

/** What is written is read again: the same network, and the same bits of what it predicts. */
class RoundTripTest {
    @TempDir
    private Path folder = Path.of("");

    static List<String> networks() {
        return Networks.texts();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void networksComeBack(String text) throws IOException {
        Model model = Networks.model(Network.parse(text), Output.IDENTITY);
        Model read = read(model);
        assertEquals(text, read.network().toString());
        assertEquals(model.parameters().sha256(), read.parameters().sha256());
        assertSamePredictions(model, read);
    }

    @Test
    void outputFunctionsComeBack() throws IOException {
        for (Output output : Output.values()) {
            Model read = read(Networks.model(Network.parse("input 3 | dense 4 relu | dense 3 identity"), output));
            assertEquals(output, read.output());
        }
    }

    @Test
    void scalingsComeBack() throws IOException {
        Network network = Network.parse("input 2 | dense 3 tanh | dense 2 identity | add < 1, input");
        Model plain = Networks.model(network, Output.SOFTMAX);
        Scaling scaling = Scaling.of(new float[] {0.1f, -3}, new float[] {7, 1 / 3f});
        Model model = new Model(network, plain.parameters(), scaling, Output.SOFTMAX);
        Model read = read(model);
        assertArrayEquals(scaling.means(), read.scaling().means());
        assertArrayEquals(scaling.factors(), read.scaling().factors());
        assertSamePredictions(model, read);
    }

    @Test
    void layersForTrainingVanishButDropoutStays() throws IOException {
        Network network = Network.parse("input 4 | noise 0.5 | dense 3 relu | dropout 0.25 | activity-penalty 0.1 0.0"
                + " | dense 2 identity no-bias");
        Model model = Networks.model(network, Output.IDENTITY);
        Model read = read(model);
        assertEquals(
                "input 4 | dense 3 relu | dropout 0.25 | dense 2 identity no-bias",
                read.network().toString());
        assertSamePredictions(model, read);
    }

    /** The factor goes into the weights behind it, a rounding of each. */
    @Test
    void unscaledDropoutBecomesWeights() throws IOException {
        Model model = Networks.model(
                Network.parse("input 4 | dense 5 tanh | dropout 0.5 unscaled | dense 2 identity"), Output.IDENTITY);
        Model read = read(model);
        assertEquals("input 4 | dense 5 tanh | dense 2 identity", read.network().toString());
        float[] expected = Networks.predictions(model, 7);
        float[] actual = Networks.predictions(read, 7);
        assertArrayEquals(expected, actual, 1e-6f);
    }

    @Test
    void aFixedNumberOfRowsIsWritten() throws IOException {
        Model model = Networks.model(Network.parse("input 4 | dense 5 tanh"), Output.IDENTITY);
        assertSamePredictions(model, OnnxFile.read("fixed", OnnxFile.bytes(model, 3)));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> OnnxFile.bytes(model, -1));
        assertEquals("rows = -1 is negative", e.getMessage());
    }

    @Test
    void textsComeBack() throws IOException {
        Path file = folder.resolve("model.onnx");
        Map<String, String> texts = Map.of("a", "b", "\u00e4", "\u4e2d\n");
        OnnxFile.write(file, Networks.model(Network.parse("input 1 | dense 1 relu"), Output.IDENTITY), texts);
        assertEquals(texts, OnnxFile.metadata(file));
    }

    @Test
    void layersWithoutCounterpartAreNamed() throws IOException {
        Path file = folder.resolve("model.onnx");
        Files.writeString(file, "before");
        for (String layer : List.of("polynomial 2 1.0", "fourier 5 1.0 1")) {
            Model model = Networks.model(Network.parse("input 2 | " + layer + " | dense 2 relu"), Output.IDENTITY);
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> OnnxFile.write(file, model));
            assertEquals("layer 0 (" + layer + ") has no counterpart among ONNX's operators", e.getMessage());
        }
        assertEquals("before", Files.readString(file));
    }

    @Test
    void everyActivationIsAmongTheNetworks() {
        for (Activation activation : Activation.all()) {
            assertTrue(
                    Networks.texts().stream().anyMatch(text -> text.contains("dense 3 " + activation)),
                    activation.toString());
        }
    }

    private Model read(Model model) throws IOException {
        Path file = folder.resolve("model.onnx");
        OnnxFile.write(file, model);
        return OnnxFile.read(file);
    }

    private static void assertSamePredictions(Model expected, Model actual) {
        assertArrayEquals(Networks.predictions(expected, 7), Networks.predictions(actual, 7));
    }
}
