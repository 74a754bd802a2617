package org.lanewise.cli.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Chapter;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;
import org.lanewise.verify.deck.figure.Table;
import picocli.CommandLine;

class VerifyDeckCommandTest {
    private record Sample(String id, double measured) implements Experiment {
        @Override
        public List<String> ids() {
            return List.of(id);
        }

        @Override
        public String title() {
            return "Sample <" + id + ">";
        }

        @Override
        public boolean isFast() {
            return true;
        }

        @Override
        public void run(Protocol protocol) {
            protocol.measure(id, "a number & its bound", measured, Bound.atMost(2));
            protocol.remark("x < y is always so.");
            protocol.table(new Table("All of it.", List.of("name", "n"), List.of(List.of("a", "1"))));
            protocol.figure(Figure.of(
                    "A line and points.",
                    new Figure.Panel(
                            "Both",
                            "x",
                            "y",
                            false,
                            List.of(
                                    Series.over("line", new double[] {1, Double.NaN, 3, 2}),
                                    new Series("points", new double[] {1}, new double[] {2}, Series.Style.POINTS)))));
        }
    }

    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter("First", List.of(new Sample("A1", 1), new Sample("A2", 3))),
            new Chapter("Second", List.of(new Sample("A3", 2))));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return new CommandLine(new VerifyDeckCommand(CHAPTERS))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    @Test
    void aBrokenBoundFails() {
        assertEquals(1, run());
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.get(1).matches("A1 +a number & its bound +1 +<= 2 +PASS"), out.toString());
        assertTrue(lines.get(2).matches("A2 +a number & its bound +3 +<= 2 +FAIL"), out.toString());
        assertTrue(lines.get(4).matches("3 experiments, 3 measurements in \\d+ s: 2 passed, 1 failed"), out.toString());
    }

    @Test
    void runsTheNamedOnly() {
        assertEquals(0, run("A3", "A1"));
        assertFalse(out.toString().contains("A2"), out.toString());
    }

    @Test
    void anUnknownIdIsRefused() {
        assertEquals(2, run("A99"));
        assertTrue(err.toString().contains("no experiment shows 'A99'; the claims are A1, A2, A3"), err.toString());
    }

    @Test
    void theReportNeedsNothingElse(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("new");
        assertEquals(1, run("--report", report.toString()));
        String page = Files.readString(report.resolve("deck.html"));
        assertTrue(page.contains("<h2>First</h2>") && page.contains("<h2>Second</h2>"), page);
        assertTrue(page.contains("Sample &lt;A2&gt;") && page.contains("a number &amp; its bound"), page);
        assertTrue(page.contains("<strong>3 measurements: 2 passed, 1 failed.</strong>"), page);
        // The line has a gap where the NaN is.
        assertTrue(page.contains("<figcaption>A line and points.</figcaption>"), page);
        assertTrue(page.matches("(?s).*<path class=\"line s0\" d=\"M[\\d. ]+M[\\d. ]+L[\\d. ]+\"/>.*"), page);
        assertFalse(page.matches("(?s).*(://|src=|href=|url\\(|@import|<script).*"), page);
    }

    @Test
    void chaptersWithoutExperimentsAreLeftOut(@TempDir Path folder) throws IOException {
        assertEquals(0, run("--report", folder.toString(), "A3"));
        assertFalse(Files.readString(folder.resolve("deck.html")).contains("First"));
    }
}
