package org.lanewise.kernels.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Runs a program that calls kernels one by one in a JVM of its own and checks what C2 has made of them. */
final class CompilationCheck {
    private static final String KERNELS = "org.lanewise.kernels.";

    private final String folder;
    private final Function<byte[], MachineCode> decoder;

    /**
     * @param folder the package of the methods whose code is read, behind org.lanewise.kernels
     * @param decoder for the processor of that JVM
     */
    CompilationCheck(String folder, Function<byte[], MachineCode> decoder) {
        this.folder = folder;
        this.decoder = decoder;
    }

    /**
     * The program prints for each kernel a line: "> " its class and method, its FMAs per turn, the bytes that calls allocate.
     *
     * @return what the program and the compilers wrote
     */
    CompilerLog run(String program, Path java, String... options) throws IOException, InterruptedException {
        CompilerLog log = log(program, java, options);
        List<String> faults = new ArrayList<>();
        for (String line : log.output) {
            String[] words = line.split(" ");
            int fmas = Integer.parseInt(words[1]);
            MachineCode code = log.code.get(KERNELS + folder + "." + words[0]);
            if (code == null) {
                if (fmas > 1) { // the smallest are inlined where they are chosen
                    faults.add(words[0] + " was not compiled by C2");
                }
                continue;
            }
            if (code.fmas() < fmas || code.fmas() % fmas != 0) {
                faults.add(words[0] + " has " + code.fmas() + " FMAs, no multiple of " + fmas);
            }
            if (code.spills() > 0) {
                faults.add(words[0] + " saves or loads " + code.spills() + " vectors where it multiplies");
            }
            if (!words[2].equals("0")) {
                faults.add(words[0] + " allocates " + words[2] + " bytes in 100 calls");
            }
        }
        assertEquals(List.of(), faults);
        return log;
    }

    /** What the program and the compilers wrote; no method of ours was refused or has an operation without instructions. */
    CompilerLog log(String program, Path java, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString(), "--add-modules", "jdk.incubator.vector"));
        command.addAll(Arrays.asList(options));
        command.addAll(List.of(
                "-Dlanewise.width=widest",
                "-Xbatch",
                "-XX:Tier4MinInvocationThreshold=100",
                "-XX:Tier4InvocationThreshold=200",
                "-XX:Tier4CompileThreshold=300",
                "-XX:+PrintCompilation",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+PrintIntrinsics",
                "-XX:CompileCommand=quiet",
                "-XX:CompileCommand=print," + KERNELS + folder + ".*::*",
                "-cp",
                System.getProperty("java.class.path"),
                KERNELS + program));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        CompilerLog log = new CompilerLog(decoder);
        try (BufferedReader in = process.inputReader()) {
            log.read(in);
        }
        assertEquals(0, process.waitFor(), program + " failed: " + log.output);
        assertEquals(List.of(), log.skipped, "a compiler gave up");
        assertEquals(List.of(), log.unsupported, "not supported by this JVM on this processor");
        return log;
    }
}
