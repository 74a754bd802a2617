package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private String table = "";
    private String model = "";

    /** Two classes, told apart by the sum of the columns. */
    @BeforeEach
    void writeTable() throws IOException {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder("a,b,label\n");
        for (int i = 0; i < 200; i++) {
            double a = random.nextDouble() * 10;
            double b = random.nextDouble() * 10;
            text.append(a)
                    .append(',')
                    .append(b)
                    .append(',')
                    .append(a + b > 10 ? 1 : 0)
                    .append('\n');
        }
        table = Files.writeString(folder.resolve("table.csv"), text).toString();
        model = folder.resolve("model.safetensors").toString();
    }

    private Run train(String... more) {
        List<String> arguments = new ArrayList<>(List.of("train"));
        List<String> given = List.of(more);
        // An option given twice is refused for that alone.
        for (List<String> option : List.of(
                List.of("--data", table),
                List.of("--out", model),
                List.of("--layers", "8"),
                List.of("--dropout", "0"),
                List.of("--epochs", "30"),
                List.of("--batch", "8"))) {
            if (!given.contains(option.get(0))) {
                arguments.addAll(option);
            }
        }
        arguments.addAll(given);
        return Run.of(arguments.toArray(String[]::new));
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    @Test
    void learnsSavesAndPredicts() throws IOException {
        Path picture = folder.resolve("curve.png");
        Run run = train("--curve", picture.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(
                30, run.out().lines().filter(line -> line.startsWith("epoch ")).count());
        // What the bar showed last before it was taken away.
        assertTrue(
                run.err()
                        .matches(
                                "(?s).*epoch 30/30 100% \\[=+\\] loss 0\\.\\d{4}  [\\d,]+ samples/s  0:00:00 left\\r *\\r"),
                run.err());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(lines.size() - 2).matches("test accuracy [01]\\.\\d{4}"), run.out());
        assertTrue(lines.get(lines.size() - 1).matches("weights sha256 [0-9a-f]{64}"), run.out());
        assertTrue(Double.parseDouble(lines.get(lines.size() - 2).substring(14)) > 0.9, run.out());
        assertTrue(ImageIO.read(picture.toFile()).getWidth() > 1000);
        assertEquals(3, files());

        Run predict = Run.of("predict", "--model", model, "--data", table);
        assertEquals(0, predict.code(), predict.err());
        assertTrue(predict.out().contains("accuracy 0.9") || predict.out().contains("accuracy 1"), predict.out());
        assertTrue(predict.out().matches("(?s).*batch   1 [\\d,]+ rows/s.*batch 256 [\\d,]+ rows/s\\R"), predict.out());
        for (String weights : List.of("bf16", "INT8")) {
            Run narrow = Run.of("predict", "--model", model, "--data", table, "--weights", weights);
            assertEquals(0, narrow.code(), narrow.err());
            String loss = "(?s).*weights  " + weights.toLowerCase(Locale.ROOT)
                    + "\\R.*accuracy [01]\\.\\d{4}\\Rwith f32 [01]\\.\\d{4}: a loss of -?0\\.0\\d{3}; \\d+ rows are .*";
            assertTrue(narrow.out().matches(loss), narrow.out());
        }
    }

    @Test
    void quietPrintsTwoLinesThatDoNotDependOnThreads() {
        Run one = train("--quiet", "--threads", "1");
        assertEquals(2, one.out().lines().count(), one.out());
        assertEquals("", one.err());
        assertEquals(one.out(), train("--quiet", "--threads", "3").out());
        assertFalse(one.out().equals(train("--quiet", "--seed", "2").out()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--layers 0",
                "--layers a",
                "--activation swish",
                "--dropout 1",
                "--input-dropout -1",
                "--epochs 0",
                "--batch 0",
                "--rate NaN",
                "--momentum 1",
                "--threads 0",
                "--threads 100000",
                "--out no/such/folder/model",
                "--curve no/such/folder/curve.png",
                "--curve /",
                "--optimizer lion",
                "--schedule linear",
                "--l2 -1",
                "--early-stopping 0",
                "--resume",
                "--history no/such/folder/history.csv",
                "--nope"
            })
    void refusesBadArgumentsBeforeItWritesAnything(String arguments) throws IOException {
        Run run = train(arguments.split(" "));
        assertEquals(2, run.code(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertFalse(run.err().contains("only once"), run.err());
        assertEquals(1, files());
    }

    @Test
    void aTrainingGoesOnFromItsCheckpoint(@TempDir Path folder) throws IOException {
        String file = folder.resolve("checkpoint").toString();
        String[] options = {
            "--optimizer", "adam", "--schedule", "one-cycle", "--weight-decay", "0.01", "--checkpoint", file
        };
        Run whole = train(options);
        assertEquals(0, whole.code(), whole.err());
        String[] again = Arrays.copyOf(options, options.length + 1);
        again[options.length] = "--resume";
        // All epochs are done: what is left is to save the same model.
        Run resumed = train(again);
        assertEquals(0, resumed.code(), resumed.err());
        assertEquals(lastLine(whole), lastLine(resumed));
        again[1] = "sgd";
        assertTrue(
                train(again).err().contains("is a checkpoint of another training"),
                train(again).err());
    }

    private static String lastLine(Run run) {
        List<String> lines = run.out().lines().toList();
        return lines.get(lines.size() - 1);
    }

    @Test
    void writesTheHistory(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("history.csv");
        Run run = train("--history", file.toString(), "--epochs", "3");
        assertEquals(0, run.code(), run.err());
        assertEquals(4, Files.readAllLines(file).size());
    }

    @Test
    void namesTheOption() {
        assertTrue(train("--input-dropout", "1").err().contains("--input-dropout = 1.0"));
        assertTrue(train("--dropout", "-1").err().contains("--dropout = -1.0"));
        assertTrue(train("--layers", "8,0").err().contains("--layers has 0"));
    }

    @Test
    void aBatchLargerThanTheDataIsTheData() {
        Run all = train("--quiet", "--batch", "160");
        assertEquals(0, all.code(), all.err());
        assertEquals(all.out(), train("--quiet", "--batch", "2147483647").out());
    }

    @Test
    void writesOverNeitherDataNorModel() throws IOException {
        for (String option : List.of("--out", "--curve")) {
            Run run = Run.of("train", "--data", table, option, table);
            assertEquals(2, run.code());
            assertTrue(run.err().contains("would be overwritten"), run.err());
        }
        assertTrue(train("--curve", model).err().contains("are the same file"));
        assertEquals(1, files());
    }

    @Test
    void refusesBadData() throws IOException {
        Files.writeString(Path.of(table), "1,2,0\n1,x,1\n");
        Run run = train();
        assertEquals(2, run.code());
        assertTrue(run.err().contains("line 2, column 2 is 'x'"), run.err());
        Files.writeString(Path.of(table), "1,2,0\n1,2,0\n");
        assertTrue(train().err().contains("one class only"));
        assertEquals(
                2,
                Run.of("train", "--data", folder.resolve("none").toString(), "--out", model)
                        .code());
        assertEquals(
                2, Run.of("train", "--data", folder.toString(), "--out", model).code());
        assertEquals(1, files());
    }

    @Test
    void saysSoWhenItDivergesAndSavesNothing() throws IOException {
        Run run = train("--rate", "1e30", "--quiet");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("diverged"), run.err());
        assertEquals(1, files());
    }

    @Test
    void predictRefusesWhatDoesNotFit() throws IOException {
        assertEquals(0, train("--quiet").code());
        assertSentence("needs 2", "--model", model, "--data", "digits");
        assertSentence("not a safetensors file", "--model", table);
        assertSentence("does not exist", "--model", "none");
        Files.writeString(Path.of(table), "1,2,7\n");
        assertSentence("label 7", "--model", model, "--data", table);
        assertSentence("Missing required option: '--model=FILE'");
    }

    private static void assertSentence(String part, String... arguments) {
        List<String> all = new ArrayList<>(List.of("predict"));
        all.addAll(List.of(arguments));
        Run run = Run.of(all.toArray(String[]::new));
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains(part), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }
}
