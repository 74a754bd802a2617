package org.lanewise.bench.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM with the options and the class path of this one. */
public final class FreshJvm {
    private FreshJvm() {}

    /**
     * Runs a program to its end.
     *
     * @param options beside those of this JVM, which come first
     * @param main the program
     * @param arguments of the program
     * @return what it printed
     * @throws IOException if the JVM cannot be started or fails
     */
    public static String run(List<String> options, Class<?> main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException("the JVM exited with " + code + ": "
                        + String.join(" | ", output.lines().toList()));
            }
            return output;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a JVM was running", stop);
        } finally {
            process.destroy();
        }
    }
}
