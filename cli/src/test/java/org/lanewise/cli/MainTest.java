package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nope",
                "--nope",
                "bench",
                "bench nope",
                "bench gemm --nope",
                "bench gemm --threads many",
                "bench gemm --threads 0",
                "bench gemm --sizes 6a",
                "bench gemm --sizes 0",
                "bench gemm --types f16",
                "bench gemm --transposes xy",
                "bench gemm --beta NaN",
                "bench gemm --beta one",
                "bench gemm --against mkl",
                "bench gemm --csv no/such/folder/file.csv",
                "bench gemm --csv /",
                "bench gemm --chart no/such/folder/file.png",
                "bench start --runs 0",
                "bench start --runs many",
                "bench start --seconds 0",
                "bench start --csv no/such/folder/file.csv",
                "doctor --nope"
            })
    void badArgumentsGiveOneSentence(String arguments) {
        Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertEquals(2, run.code(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("lanewise: "), run.err());
    }

    @Test
    void errorsThatTheUserCanMendGiveOneSentence() {
        Error memory = new OutOfMemoryError("Java heap space");
        assertTrue(sentence(memory).startsWith("not enough memory (Java heap space; "), sentence(memory));
        Error width = new ExceptionInInitializerError(new IllegalArgumentException("lanewise.width = x"));
        assertEquals("lanewise.width = x", sentence(width));
    }

    private static String sentence(Error error) {
        CommandLine failing = Main.commandLine();
        StringWriter err = new StringWriter();
        failing.setErr(new PrintWriter(err)).addSubcommand("fail", new Failing(error));
        assertEquals(2, failing.execute("fail"));
        assertEquals(1, err.toString().lines().count(), err.toString());
        return err.toString().strip().substring("lanewise: ".length());
    }

    @CommandLine.Command(name = "fail")
    private static final class Failing implements Runnable {
        private final Error error;

        Failing(Error error) {
            this.error = error;
        }

        @Override
        public void run() {
            throw error;
        }
    }

    @Test
    void everyCommandHasHelpAndVersion() {
        everyCommandHasHelpAndVersion(Main.commandLine(), "");
    }

    private static void everyCommandHasHelpAndVersion(CommandLine command, String path) {
        if (command.getCommandName().equals("jmh")) {
            return;
        }
        Run help = Run.of((path + "--help").split(" "));
        assertEquals(0, help.code(), help.err());
        assertTrue(help.out().contains("Usage: lanewise"), help.out());
        assertFalse(help.out().contains("null"), help.out());
        Run version = Run.of((path + "--version").split(" "));
        assertTrue(version.out().startsWith("lanewise "), path + version.out());
        command.getSubcommands().forEach((name, sub) -> everyCommandHasHelpAndVersion(sub, path + name + " "));
    }
}
