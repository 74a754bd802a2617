package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanewise.bench.GemmRow;

class BenchGemmCommandTest {
    private static Run gemm(String csv) {
        return Run.of(("bench gemm --sizes 8,2x3x4 --against ejml --seconds 0.002 --rounds 2 --csv " + csv).split(" "));
    }

    @Test
    void csvIsAllThatIsOnStandardOutput() {
        Run run = gemm("-");
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.out().lines().collect(Collectors.toList());
        assertEquals(5, lines.size(), run.out());
        assertEquals(GemmRow.CSV_HEADER, lines.get(0));
        assertTrue(lines.get(1).startsWith("gemm,f32,8,8,8,n,n,1,lanewise,"), run.out());
        assertTrue(lines.get(4).startsWith("gemm,f32,2,3,4,n,n,1,ejml,"), run.out());
    }

    @Test
    void typesPackedAndBeta() {
        Run run = Run.of(("bench gemm --sizes 8 --types f64,f32 --packed --beta 1 --against ejml,netlib --seconds 0.002"
                        + " --rounds 2 --csv -")
                .split(" "));
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.out().lines().collect(Collectors.toList());
        assertEquals(7, lines.size(), run.out());
        assertTrue(lines.get(1).startsWith("gemm_packed,f32,8,8,8,n,n,1,lanewise,"), run.out());
        assertTrue(lines.get(6).startsWith("gemm_packed,f64,8,8,8,n,n,1,netlib,"), run.out());
    }

    /** Both types, two panels; of one size, too, whose axis has no length. */
    @Test
    void theChartIsAPictureOfAPanelPerType(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("out.png");
        for (String sizes : List.of("8", "8,16,1x32x8")) {
            Run run = Run.of(("bench gemm --types f32,f64 --sizes " + sizes
                            + " --against ejml --seconds 0.002 --rounds 2 --csv - --chart " + file)
                    .split(" "));
            assertEquals(0, run.code(), run.err());
            BufferedImage image = ImageIO.read(file.toFile());
            assertEquals(2 * 1120, image.getWidth());
            assertEquals(760, image.getHeight());
        }
    }

    @Test
    void theFileIsCompleteAndAlone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("out.csv");
        Run run = gemm(file.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("fma peak"), run.out());
        assertEquals(5, Files.readAllLines(file).size());
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(1, all.count());
        }
    }
}
