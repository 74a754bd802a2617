package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lanewise.bench.StepRow;

class BenchStepCommandTest {
    private static Run bench(String options) {
        return Run.of(("bench step --seconds 0.002 --rounds 2 " + options).split(" "));
    }

    @Test
    void csvIsAllThatIsOnStandardOutput() {
        Run run = bench("--widths 7,5,3 --batch 4 --threads 2 --csv -");
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(StepRow.CSV_HEADER, lines.get(0));
        assertTrue(lines.get(1).matches("lanewise,2,\\d+\\.\\d+,\\d+\\.\\d+,1\\.000"), run.out());
        assertTrue(lines.get(lines.size() - 1).startsWith("lanewise,1,"), run.out());
    }

    @Test
    void badOptionsAreOneSentence() {
        Run run = bench("--widths 7");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--widths has [7], but needs two or more from 1 to 16384"), run.err());
        assertTrue(bench("--batch 0").err().contains("batch = 0, but must be from 1 to 16384"));
        assertTrue(bench("--threads 0").err().contains("threads = 0 must be from 1 to 1024"));
    }
}
