package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanewise.nn.Model;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.data.Scaling;
import org.lanewise.nn.io.ModelFile;
import org.lanewise.onnx.OnnxFile;

/** Models from one format to the other. */
class ConvertModelTest {
    @TempDir
    private Path folder = Path.of("");

    private Path saved() throws IOException {
        Network network = Network.parse("input 784 | dense 20 relu | dropout 0.1 | dense 10 identity");
        Path file = folder.resolve("model.safetensors");
        ModelFile.write(
                file,
                new Model(network, Parameters.random(network, 1), Scaling.pixels(784), Output.SOFTMAX),
                Map.of("note", "mine"));
        return file;
    }

    @Test
    void goesThereAndBack() throws IOException {
        Path saved = saved();
        Path onnx = folder.resolve("model.onnx");
        Path back = folder.resolve("back.safetensors");
        Run there = Run.of("convert", saved.toString(), "--out", onnx.toString());
        assertEquals(0, there.code(), there.err());
        assertEquals(
                onnx + ": input 784 | dense 20 relu | dropout 0.1 | dense 10 identity, output softmax",
                there.out().trim());
        assertEquals(Map.of("note", "mine"), OnnxFile.metadata(onnx));
        Run again = Run.of("convert", onnx.toString(), "--out", back.toString());
        assertEquals(0, again.code(), again.err());
        assertArrayEquals(Files.readAllBytes(saved), Files.readAllBytes(back));
    }

    @Test
    void predictsFromOnnx() throws IOException {
        Path onnx = folder.resolve("model.onnx");
        assertEquals(
                0,
                Run.of("convert", saved().toString(), "--out", onnx.toString()).code());
        Run predict = Run.of("predict", "--model", onnx.toString());
        assertEquals(0, predict.code(), predict.err());
        assertTrue(predict.out().startsWith("network  input 784 | dense 20 relu"), predict.out());
    }

    @Test
    void trainsToOnnx() {
        Path onnx = folder.resolve("trained.onnx");
        Run train = Run.of("train", "--layers", "8", "--epochs", "1", "--quiet", "--out", onnx.toString());
        assertEquals(0, train.code(), train.err());
        assertEquals(0, Run.of("predict", "--model", onnx.toString()).code());
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        Path saved = saved();
        Path onnx = folder.resolve("model.onnx");
        assertRefused("--out = x.txt, but a model's file must end in .onnx or .safetensors", "--out", "x.txt");
        assertRefused("--part is for CSV files, but", "--out", onnx.toString(), "--part", "test");
        assertRefused(
                "cannot write " + folder.resolve("no/x.onnx"),
                "--out",
                folder.resolve("no/x.onnx").toString());
        Files.writeString(onnx, "no model");
        Run damaged = Run.of("convert", onnx.toString(), "--out", saved.toString());
        assertEquals(2, damaged.code());
        assertTrue(damaged.err().contains(onnx + " is not an ONNX file"), damaged.err());
        assertEquals(1, damaged.err().lines().count());
        assertFalse(Files.exists(folder.resolve("x.txt")));
    }

    private void assertRefused(String sentence, String... arguments) throws IOException {
        String[] all = new String[arguments.length + 2];
        all[0] = "convert";
        all[1] = saved().toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        Run run = Run.of(all);
        assertEquals(2, run.code());
        assertTrue(run.err().contains(sentence), run.err());
        assertEquals(1, run.err().lines().count());
    }
}
