package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lanewise.bench.BlasRow;
import org.lanewise.bench.gemm.Library;

class BenchBlasCommandTest {
    private static Run bench(String options) {
        return Run.of(("bench blas --seconds 0.001 --rounds 2 " + options).split(" "));
    }

    @Test
    void csvIsAllThatIsOnStandardOutput() {
        Run run = bench("--ops iamax,gemv-t --types f64 --csv -");
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.out().lines().toList();
        int implementations = Library.OPENBLAS.isAvailable() ? 3 : 2;
        assertEquals(1 + 2 * 2 * 2 * implementations, lines.size(), run.out());
        assertEquals(BlasRow.CSV_HEADER, lines.get(0));
        assertTrue(lines.get(1).matches("iamax,f64,1000,1,lanewise,\\d+\\.\\d,1\\.000"), run.out());
        assertTrue(lines.get(2).startsWith("iamax,f64,1000,1,javablas,"), run.out());
        String last = lines.get(lines.size() - implementations);
        assertTrue(last.startsWith("gemv-t,f64,1000,2,lanewise,"), run.out());
    }

    @Test
    void theTableSaysWhoIsMeasured() {
        Run run = bench("--ops scal --types f32");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("lanewise  LanewiseBlas" + System.lineSeparator() + "javablas  "), run.out());
    }

    @Test
    void badOptionsAreOneSentence() {
        assertTrue(bench("--ops gbmv").err().contains("there is no routine 'gbmv'; there are asum, axpy, dot, iamax"));
        assertTrue(bench("--types f16").err().contains("type 'f16' is neither f32 nor f64"));
        assertTrue(Run.of("bench", "blas", "--rounds", "0").err().contains("rounds = 0 must be from 1 to 10000"));
    }
}
