package org.lanewise.cli;

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
import org.lanewise.cli.verify.Part;
import org.lanewise.cli.verify.PartResult;
import org.lanewise.verify.Check;
import picocli.CommandLine;

class VerifyCommandTest {
    private static final Check HOLDS = new Check("holds", "one is at most two", 2, () -> 1);
    private static final Check FAILS = new Check("fails", "three is at most two", 2, () -> 3);
    private static final Check BROKEN = new Check("broken", "not a number", 2, () -> Double.NaN);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(CommandLine command, String... args) {
        return command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
    }

    private int verify(List<Check> checks, String... args) {
        return run(new CommandLine(new VerifyCommand(seed -> checks, List.of())), args);
    }

    @Test
    void exitsWith0WhenAllPass() {
        assertEquals(0, verify(List.of(HOLDS)));
        assertTrue(out.toString().contains("PASS"), out.toString());
    }

    @Test
    void exitsWith1WhenOneFails() {
        assertEquals(1, verify(List.of(HOLDS, FAILS)));
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.get(2).endsWith("FAIL"), out.toString());
        assertEquals("2 checks with seed 1: 1 passed, 1 failed", lines.get(3));
    }

    @Test
    void aNaNFails() {
        assertEquals(1, verify(List.of(BROKEN)));
    }

    @Test
    void runsTheNamedOnly() {
        assertEquals(0, verify(List.of(HOLDS, FAILS), "holds"));
    }

    @Test
    void everyPartHasARowOfTheSummaryAndCanFail(@TempDir Path folder) throws IOException {
        Part fails = out -> new PartResult("other", 5, 2, 1, 12, "<p>found it</p>");
        CommandLine command = new CommandLine(new VerifyCommand(seed -> List.of(HOLDS), List.of(fails)));
        assertEquals(1, run(command, "--report", folder.toString()));
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.matches("against EJML +1 +0 +0 +0 +PASS")), out.toString());
        assertTrue(lines.stream().anyMatch(line -> line.matches("other +5 +2 +1 +12 +FAIL")), out.toString());
        assertTrue(lines.stream().anyMatch(line -> line.matches("all +6 +2 +1 +12 +FAIL")), out.toString());
        String page = Files.readString(folder.resolve("verify.html"));
        assertTrue(page.contains("<strong>6 passed, 2 failed.</strong>") && page.contains("<p>found it</p>"), page);
        assertTrue(page.contains("one is at most two"), page);
        assertFalse(page.matches("(?s).*(://|src=|href=|url\\(|@import|<script).*"), page);
    }

    @Test
    void withNamesOtherPartsDoNotRun() {
        Part fails = out -> new PartResult("other", 5, 2, 1, 12, "");
        assertEquals(0, run(new CommandLine(new VerifyCommand(seed -> List.of(HOLDS), List.of(fails))), "holds"));
    }

    @Test
    void bitsRefusesUnknownWidths() {
        assertEquals(2, run(Main.commandLine(), "verify", "bits", "--widths", "64"));
        assertTrue(err.toString().contains("width = 64, but must be one of scalar, 128, 256, 512"), err.toString());
    }

    @Test
    void anUnknownNameIsOneSentence() {
        assertEquals(2, run(Main.commandLine(), "verify", "sgem"));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains("no check named 'sgem'"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void isACommandOfLanewise() {
        assertEquals(0, run(Main.commandLine(), "verify", "dropout-scale"));
    }

    @Test
    void ulpPrintsFunctionErrorBoundAndWorstInput() {
        assertEquals(0, run(Main.commandLine(), "verify", "ulp", "relu", "silu-derivative"));
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.get(1).matches("relu +0\\.0000 +0\\.0 +PASS"), out.toString());
        assertTrue(
                lines.get(2).matches("silu-derivative +0\\.5\\d* +1\\.0 +\\S+ +\\d\\.\\de-1\\d +PASS"), out.toString());
        assertEquals("2 functions over a sample of 2^32 floats: 2 passed, 0 failed", lines.get(3));
    }

    @Test
    void ulpRefusesUnknownNamesAndThreads() {
        assertEquals(2, run(Main.commandLine(), "verify", "ulp", "swish"));
        assertTrue(err.toString().contains("no function named 'swish'"), err.toString());
        assertEquals(2, run(Main.commandLine(), "verify", "ulp", "--threads", "0"));
        assertTrue(err.toString().contains("threads = 0"), err.toString());
    }
}
