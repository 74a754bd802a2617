package org.lanewise.bench.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts JVMs like this one and lets each get up to speed. */
public final class StartBench {
    private final double seconds;

    /**
     * @param seconds that each JVM multiplies, far longer than it takes to get up to speed
     */
    public StartBench(double seconds) {
        if (!(seconds >= 0.1) || seconds > 3600) {
            throw new IllegalArgumentException("seconds = " + seconds + " must be from 0.1 to 3600");
        }
        this.seconds = seconds;
    }

    /**
     * One JVM's start.
     *
     * @param options beside those of this JVM, which come first
     * @throws IOException if the JVM cannot be started or fails
     */
    public Start run(List<String> options) throws IOException {
        Process process =
                new ProcessBuilder(command(options)).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException("the JVM exited with " + code + ": "
                        + String.join(" | ", output.lines().toList()));
            }
            return Start.parse(output.lines().reduce("", (before, line) -> line));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a JVM was running", stop);
        } finally {
            process.destroy();
        }
    }

    private List<String> command(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(StartProbe.class.getName());
        command.add(Double.toString(seconds));
        return command;
    }
}
