package org.lanewise.bench.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartTest {
    private static Start of(double... rates) {
        List<Double> times = new ArrayList<>();
        List<Double> list = new ArrayList<>();
        for (double rate : rates) {
            times.add(10.0 * list.size());
            list.add(rate);
        }
        return Start.of(7, times, list);
    }

    @Test
    void settledIsWhereFiveSlicesInARowReachEightyPercent() {
        assertEquals(new Start(7, 20, 100), of(1, 79, 80, 90, 100, 100, 81, 10, 100, 100, 100, 100));
        assertEquals(new Start(7, 40, 100), of(1, 80, 80, 79, 80, 80, 80, 80, 80, 100, 100, 100));
        assertEquals(new Start(7, 0, 100), of(100, 100, 100, 100, 100));
        assertEquals(new Start(7, 0, 5), of(5));
    }

    @Test
    void aRateThatNeverStaysSettlesAtTheEnd() {
        assertEquals(30, of(100, 1, 1, 100).settled());
    }

    @Test
    void medianOfEachNumber() {
        List<Start> starts = List.of(new Start(1, 9, 4), new Start(2, 8, 6), new Start(3, 7, 5));
        assertEquals(new Start(2, 8, 5), Start.median(starts));
    }

    @Test
    void textIsReadBack() {
        Start start = new Start(12.345, 678.9, 100.25);
        assertEquals(start, Start.parse(start.text()));
        assertThrows(IllegalStateException.class, () -> Start.parse("WARNING: nothing"));
    }

    @Test
    void aFreshJvmTellsItsStart() throws IOException {
        Start start = new StartBench(0.1).run(List.of("-Dlanewise.width=scalar"));
        assertTrue(start.firstCall() > 0 && start.settled() > 0 && start.gflops() > 0, start.text());
    }

    @Test
    void aFreshJvmPredicts() throws IOException {
        Start start = new StartBench(0.1).predict(List.of("-Dlanewise.width=scalar"));
        assertTrue(start.firstCall() > 0 && start.settled() >= start.firstCall() && start.gflops() > 0, start.text());
    }

    @Test
    void aJvmThatFailsIsReported() {
        IOException failure =
                assertThrows(IOException.class, () -> new StartBench(0.1).run(List.of("-Dlanewise.width=x")));
        assertTrue(String.valueOf(failure.getMessage()).contains("the JVM exited with 1"), failure.toString());
        assertThrows(IllegalArgumentException.class, () -> new StartBench(0));
    }
}
