package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lanewise.bench.EjmlRow;

class BenchEjmlCommandTest {
    private static Run bench(String options) {
        return Run.of(("bench ejml --seconds 0.001 --rounds 2 " + options).split(" "));
    }

    @Test
    void csvIsAllThatIsOnStandardOutput() {
        Run run = bench("--ops mult,gemv-t --types f64 --sizes 4,20 --csv -");
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(1 + 2 * 2 * 2, lines.size(), run.out());
        assertEquals(EjmlRow.CSV_HEADER, lines.get(0));
        assertTrue(lines.get(1).matches("mult,f64,4,ejml,\\d+\\.\\d+,1\\.000"), run.out());
        assertTrue(lines.get(2).matches("mult,f64,4,lanewise,\\d+\\.\\d+,\\d+\\.\\d+"), run.out());
        assertTrue(lines.get(8).startsWith("gemv-t,f64,20,lanewise,"), run.out());
    }

    @Test
    void badOptionsAreOneSentence() {
        assertTrue(
                bench("--ops invert").err().contains("there is no operation 'invert'; there are mult, mult-trans-a"));
        assertTrue(bench("--types f16").err().contains("type 'f16' is neither f32 nor f64"));
        assertTrue(bench("--sizes 0").err().contains("size = 0 must be from 1 to 8192"));
        assertTrue(Run.of("bench", "ejml", "--rounds", "0").err().contains("rounds = 0 must be from 1 to 10000"));
    }
}
