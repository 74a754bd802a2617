package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lanewise.bench.ElementwiseRow;

class BenchElementwiseCommandTest {
    private static Run bench(String options) {
        return Run.of(("bench elementwise --seconds 0.002 --rounds 2 --elements 100 " + options).split(" "));
    }

    @Test
    void csvIsAllThatIsOnStandardOutput() {
        Run run = bench("--ops tanh,elu:1.0-derivative,relu+dropout --levels l1 --csv -");
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(6, lines.size(), run.out());
        assertEquals(ElementwiseRow.CSV_HEADER, lines.get(0));
        assertTrue(lines.get(1).matches("tanh,100,L1,lanewise,\\d+\\.\\d+,\\d+\\.\\d+"), run.out());
        assertTrue(lines.get(2).startsWith("tanh,100,L1,jdk-lanewise,"), run.out());
        assertTrue(lines.get(3).startsWith("elu:1.0-derivative,100,L1,lanewise,"), run.out());
        assertTrue(lines.get(5).startsWith("relu+dropout,100,L1,splittable-random,"), run.out());
    }

    @Test
    void badOptionsAreOneSentence() {
        assertTrue(bench("--ops swish").err().contains("there is no operation 'swish'; there are copy, step, relu"));
        assertTrue(bench("--levels l2").err().contains("level 'l2' is neither l1 nor dram"));
        assertEquals(2, Run.of("bench", "elementwise", "--elements", "0").code());
    }
}
