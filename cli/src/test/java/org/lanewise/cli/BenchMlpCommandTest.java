package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lanewise.bench.MlpRow;

class BenchMlpCommandTest {
    private static Run bench(String options) {
        return Run.of(("bench mlp --seconds 0.002 --rounds 2 --widths 7,5,3 " + options).split(" "));
    }

    @Test
    void csvIsAllThatIsOnStandardOutput() {
        Run run = bench("--batch 1,4 --threads 2 --weights int8,f32,bf16 --csv");
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(MlpRow.CSV_HEADER, lines.get(0));
        assertTrue(lines.get(1).matches("7-5-3,1,2,lanewise,f32,\\d+\\.\\d+,\\d+\\.\\d+,1\\.000"), run.out());
        assertTrue(lines.get(2).startsWith("7-5-3,1,2,lanewise,int8,"), run.out());
        assertTrue(lines.get(3).startsWith("7-5-3,1,2,lanewise,bf16,"), run.out());
        assertTrue(run.out().contains("7-5-3,4,2,lanewise,f32,"), run.out());
    }

    @Test
    void theSlowestOfManyCallsAreShown() {
        Run run = bench("--batch 1 --calls 10000");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("7-5-3 batch 1, 10,000 calls: median "), run.out());
        assertTrue(run.out().contains(" bytes allocated by the calling thread in all"), run.out());
    }

    @Test
    void badOptionsAreOneSentence() {
        assertTrue(bench("--batch 1,0").err().contains("batch = 0, but must be from 1 to 16384"));
        assertTrue(bench("--threads 0").err().contains("threads = 0 must be from 1 to 1024"));
        assertTrue(bench("--weights f16").err().contains("--weights"));
        assertTrue(bench("--calls -1").err().contains("calls = -1, but must be at least 0"));
    }
}
