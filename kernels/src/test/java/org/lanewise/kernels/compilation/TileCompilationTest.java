package org.lanewise.kernels.compilation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanewise.kernels.internal.Isa;

/**
 * What C2 makes of every tile that can be chosen: no compiler refuses it, its FMAs are there, no vector goes to the stack
 * between them, and a call allocates nothing. x86-64 here; AArch64 is Aarch64CompilationTest's.
 */
@Tag("once")
class TileCompilationTest {
    @ParameterizedTest
    @CsvSource({
        "internal.gemm.f32.tile.FloatTilesOneByOne, gemm.f32.tile, 3, 512, 30",
        "internal.gemm.f32.tile.FloatTilesOneByOne, gemm.f32.tile, 2, 256, 30",
        "internal.gemm.f64.tile.DoubleTilesOneByOne, gemm.f64.tile, 3, 512, 30",
        "internal.gemm.f64.tile.DoubleTilesOneByOne, gemm.f64.tile, 2, 256, 30",
        "compilation.f32.FloatSquaresOneByOne, gemm.f32.square, 3, 512, 28",
        "compilation.f64.DoubleSquaresOneByOne, gemm.f64.square, 3, 512, 28",
        "compilation.f32.FloatOverlapOneByOne, gemm.f32.overlap, 3, 512, 8",
        "compilation.f64.DoubleOverlapOneByOne, gemm.f64.overlap, 3, 512, 8"
    })
    void everyTile(String program, String folder, int avx, int bits, int fewest)
            throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.arch").equals("amd64"), "x86-64 only");
        assumeTrue(bits <= Isa.WIDEST_BITS, "this machine has no " + bits + "-bit vectors");
        CompilationCheck check = new CompilationCheck("internal." + folder, X86Code::new);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        int tiles = check.run(program, java, "-XX:UseAVX=" + avx).output.size();
        assertTrue(tiles >= fewest, "only " + tiles + " tiles were run");
        System.out.println("TileCompilationTest: " + program + ", " + bits + " bits: " + tiles + " tiles");
    }
}
