package org.lanewise.kernels.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What C2 makes of the kernels on AArch64: no compiler refuses one, every operation has its instructions, the FMAs are there,
 * no loop of them saves vectors on the stack, a call allocates nothing. The JVM is lanewise.test.java, emulated or not ({@code .ci/neon}).
 */
@Tag("aarch64")
class Aarch64CompilationTest {
    private static final Path JAVA = Path.of(System.getProperty("lanewise.test.java", "not given"));
    private static final String BITS = System.getProperty("lanewise.test.bits");

    /** FMAs per turn of the tiles that do nearly all the work, 3 x 3 to 4 x 4: they keep counters and addresses, too. */
    private static final int MANY = 9;

    @ParameterizedTest
    @CsvSource({
        "internal.gemm.f32.tile.FloatTilesOneByOne, gemm.f32.tile, 30",
        "internal.gemm.f64.tile.DoubleTilesOneByOne, gemm.f64.tile, 30"
    })
    void everyTile(String program, String folder, int fewest) throws IOException, InterruptedException {
        CompilerLog log = new CompilationCheck("internal." + folder, Aarch64Code::new).run(program, JAVA);
        List<String> faults = new ArrayList<>();
        for (String line : log.output) {
            String[] words = line.split(" ");
            MachineCode code = log.code.get("org.lanewise.kernels.internal." + folder + "." + words[0]);
            // Half vectors (of SVE) in eight rows are for the last columns, and have more addresses than there are
            // registers.
            boolean busy = Integer.parseInt(words[1]) >= MANY && !words[0].contains("Half8");
            if (busy && code instanceof Aarch64Code tile && tile.stackAccesses() > 0) {
                faults.add(words[0] + " goes to the stack " + tile.stackAccesses() + " times");
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(log.output.size() >= fewest, "only " + log.output.size() + " tiles were run");
        System.out.println(
                "Aarch64CompilationTest: " + program + ", " + BITS + " bits: " + log.output.size() + " tiles");
    }

    @Test
    void everyKernel() throws IOException, InterruptedException {
        CompilerLog log = new CompilationCheck("internal", Aarch64Code::new).log("compilation.EveryKernel", JAVA);
        assertEquals("aarch64 " + BITS, log.output.get(0));
        int kernels = 0;
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, MachineCode> method : log.code.entrySet()) {
            kernels += method.getValue().fmas() > 0 ? 1 : 0;
            if (method.getValue().spills() > 0) {
                faults.add(method.getKey() + " goes to the stack "
                        + method.getValue().spills() + " times where it multiplies");
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(kernels >= 30, "only " + log.code.keySet());
        System.out.println("Aarch64CompilationTest: " + BITS + " bits: " + kernels + " methods with FMAs");
    }
}
