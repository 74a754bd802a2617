package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lanewise.bench.DenseRow;

class BenchDenseCommandTest {
    private static Run bench(String options) {
        return Run.of(("bench dense --seconds 0.002 --rounds 2 " + options).split(" "));
    }

    @Test
    void csvHasEveryLayerOfEverySize() {
        Run run = bench("--sizes 8,3x5x7 --csv -");
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(DenseRow.CSV_HEADER, lines.get(0));
        assertEquals(1 + 2 * 7, lines.size(), run.out());
        assertTrue(lines.get(1).matches("forward,8,8,8,gemm,gemm,\\d+\\.\\d+,\\d+\\.\\d+,1\\.000"), run.out());
        assertTrue(lines.get(14).startsWith("forward+backward,3,5,7,bias+relu+dropout,bias+relu,"), run.out());
    }

    @Test
    void badOptionsAreOneSentence() {
        Run run = bench("--sizes 7x");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("size '7x'"), run.err());
        assertTrue(refused("--rounds", "0").contains("rounds = 0 must be from 1 to 10000"));
        assertTrue(refused("--seconds", "-1").contains("seconds = -1.0 must be above 0"));
    }

    private static String refused(String option, String value) {
        Run run = Run.of("bench", "dense", option, value);
        assertEquals(2, run.code());
        return run.err();
    }
}
