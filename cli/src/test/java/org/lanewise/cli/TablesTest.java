package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables with columns of categories, from the file to the prediction. */
class TablesTest {
    private static final String[] COLOURS = {"red", "blue", "green"};

    @TempDir
    private Path folder = Path.of("");

    private String table = "";
    private String model = "";

    /** The colour alone tells the answer; the target is not the last column. */
    @BeforeEach
    void writeTable() throws IOException {
        StringBuilder text = new StringBuilder("answer,noise,colour\n");
        for (int i = 0; i < 120; i++) {
            text.append(i % 3 == 1 ? "no," : "yes,")
                    .append(i * 37 % 11)
                    .append(',')
                    .append(COLOURS[i % 3])
                    .append('\n');
        }
        table = Files.writeString(folder.resolve("table.csv"), text).toString();
        model = folder.resolve("model.safetensors").toString();
    }

    private Run train(String data, String... more) {
        List<String> arguments = new ArrayList<>(List.of("train", "--data", data, "--out", model, "--layers", "8"));
        arguments.addAll(List.of("--quiet", "--dropout", "0", "--epochs", "20", "--batch", "8"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void predictingTakesTheCategoriesOfTheTraining() throws IOException {
        Run run = train(table, "--target", "answer");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("test accuracy 1.0"), run.out());
        // Of three colours one is there, and not the one that is first in order.
        Path other = Files.writeString(folder.resolve("other.csv"), "yes,5,red\nyes,1,red\n");
        Run predict = Run.of("predict", "--model", model, "--data", other.toString());
        assertEquals(0, predict.code(), predict.err());
        assertTrue(predict.out().contains("accuracy 1.0000"), predict.out());
        Files.writeString(other, "yes,5,mauve\n");
        Run refused = Run.of("predict", "--model", model, "--data", other.toString());
        assertEquals(2, refused.code());
        assertTrue(
                refused.err().contains("line 1, column 3 (colour) is 'mauve', which is not one of the 3"),
                refused.err());
        assertEquals(1, refused.err().lines().count());
    }

    @Test
    void aConvertedTableTrainsToTheSameWeights() throws IOException {
        Run expected = train(table, "--target", "answer");
        Path converted = folder.resolve("converted");
        Run run = Run.of("convert", table, "--out", converted.toString(), "--target", "answer");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("120 rows of 4 features to "), run.out());
        assertEquals(expected.out(), train(converted.toString()).out());
        assertEquals(
                0,
                Run.of("convert", table, "--out", converted.toString(), "--target", "1", "--part", "test")
                        .code());
        Run tested = train(converted.toString());
        assertEquals(0, tested.code(), tested.err());
    }

    @Test
    void realTargetsAreConverted() throws IOException {
        Path converted = folder.resolve("converted");
        Run run = Run.of("convert", table, "--out", converted.toString(), "--target", "noise", "--real-targets");
        assertEquals(0, run.code(), run.err());
        assertEquals(4 + 8 + 4 * 120, Files.size(converted.resolve("train-targets.idx2")));
        assertTrue(train(converted.toString()).err().contains("has real targets"));
    }

    @Test
    void headersAndCategoriesCanBeStated() {
        Run header = train(table, "--header", "yes", "--target", "1");
        assertEquals(header.out(), train(table, "--target", "answer").out());
        // Its first line as data has the category 'noise'.
        assertTrue(train(table, "--header", "no", "--target", "1").out().startsWith("test accuracy"));
        Run numbers = train(table, "--target", "answer", "--categorical", "noise");
        assertEquals(0, numbers.code(), numbers.err());
        assertFalse(numbers.out().equals(train(table, "--target", "answer").out()));
    }

    @Test
    void refusesBadArguments() throws IOException {
        assertRefused("has no column 'z'", "train", "--data", table, "--out", model, "--target", "z");
        assertRefused("--header = maybe", "train", "--data", table, "--out", model, "--header", "maybe");
        String out = folder.resolve("converted").toString();
        assertRefused("--part = valid", "convert", table, "--out", out, "--part", "valid");
        assertRefused("a class label is in one column", "convert", table, "--out", out, "--target", "1,2");
        assertRefused("no such file", "convert", folder.resolve("none").toString(), "--out", out);
        Files.writeString(Path.of(table), "1,2,0\n1,x,1\n");
        assertRefused("line 2, column 2 is 'x'", "convert", table, "--out", out);
        assertFalse(Files.exists(Path.of(out)));
    }

    private static void assertRefused(String part, String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains(part), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }
}
