package org.lanewise.kernels.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanewise.kernels.internal.Isa;

/**
 * What C2 makes of every tile that can be chosen: no compiler refuses it, its FMAs are there, no vector goes to the stack
 * between them, and a call allocates nothing. x86 only: the bytes are read here.
 */
@Tag("once")
class TileCompilationTest {
    private static final String KERNELS = "org.lanewise.kernels.";

    @ParameterizedTest
    @CsvSource({
        "internal.gemm.f32.tile.FloatTilesOneByOne, internal.gemm.f32.tile, 3, 512, 30",
        "internal.gemm.f32.tile.FloatTilesOneByOne, internal.gemm.f32.tile, 2, 256, 30",
        "internal.gemm.f64.tile.DoubleTilesOneByOne, internal.gemm.f64.tile, 3, 512, 30",
        "internal.gemm.f64.tile.DoubleTilesOneByOne, internal.gemm.f64.tile, 2, 256, 30",
        "compilation.f32.FloatSquaresOneByOne, internal.gemm.f32.square, 3, 512, 14",
        "compilation.f64.DoubleSquaresOneByOne, internal.gemm.f64.square, 3, 512, 14"
    })
    void everyTile(String program, String folder, int avx, int bits, int fewest)
            throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.arch").equals("amd64"), "x86-64 only");
        assumeTrue(bits <= Isa.WIDEST_BITS, "this machine has no " + bits + "-bit vectors");
        CompilerLog log = run(program, folder, avx);
        assertEquals(List.of(), log.skipped, "a compiler gave up");
        List<String> faults = new ArrayList<>();
        for (String line : log.output) {
            String[] words = line.split(" ");
            String name = KERNELS + folder + "." + words[0];
            int fmas = Integer.parseInt(words[1]);
            MachineCode code = log.code.get(name);
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
                faults.add(words[0] + " saves or loads " + code.spills() + " vectors between its FMAs");
            }
            if (!words[2].equals("0")) {
                faults.add(words[0] + " allocates " + words[2] + " bytes in 100 calls");
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(log.output.size() >= fewest, "only " + log.output.size() + " tiles were run");
        System.out.println("TileCompilationTest: " + program + ", " + bits + " bits: " + log.output.size() + " tiles");
    }

    private static CompilerLog run(String program, String folder, int avx) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-XX:UseAVX=" + avx,
                        "-Dlanewise.width=widest",
                        "-Xbatch",
                        "-XX:Tier4MinInvocationThreshold=100",
                        "-XX:Tier4InvocationThreshold=200",
                        "-XX:Tier4CompileThreshold=300",
                        "-XX:+PrintCompilation",
                        "-XX:CompileCommand=quiet",
                        "-XX:CompileCommand=print," + KERNELS + folder + ".*::*",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KERNELS + program)
                .redirectErrorStream(true)
                .start();
        CompilerLog log = new CompilerLog();
        try (BufferedReader in = process.inputReader()) {
            log.read(in);
        }
        assertEquals(0, process.waitFor(), program + " failed: " + log.output);
        return log;
    }
}
