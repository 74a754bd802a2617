package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BenchStartCommandTest {
    @Test
    void csvHasARowForEachJvm() {
        Run run = Run.of("bench start --predict --runs 1 --seconds 0.1 --csv -".split(" "));
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.out().lines().collect(Collectors.toList());
        assertEquals(3, lines.size(), run.out());
        assertEquals("impl,run,first_call_ms,settled_ms,gflops", lines.get(0));
        assertTrue(lines.get(1).matches("lanewise,1,\\d+\\.\\d{3},\\d+\\.\\d,\\d+\\.\\d\\d"), run.out());
        assertTrue(lines.get(2).startsWith("scalar,1,"), run.out());
    }
}
