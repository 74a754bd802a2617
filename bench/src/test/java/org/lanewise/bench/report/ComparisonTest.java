package org.lanewise.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static Entry entry(String section, String size, String impl, Double... rates) {
        Key key = new Key(section, "gemm", "f32", size, impl);
        return new Entry(key, Entry.GFLOPS, 0, 0, Arrays.asList(rates));
    }

    private static Entry ours(String size, Double... rates) {
        return entry(Section.SQUARES, size, Entry.LANEWISE, rates);
    }

    private static Measurements of(Entry... entries) {
        return new Measurements(Map.of("cpu", "x"), List.of(), 1, 60, List.of(entries));
    }

    @Test
    void rangesThatOverlapAreTheSame() {
        Comparison c = Comparison.of(of(ours("8", 10.0, 12.0)), of(ours("8", 9.0, 10.0)));
        assertEquals(0, c.noise());
        assertEquals(Change.Verdict.SAME, c.changes().get(0).verdict());
        assertFalse(c.regressed());
    }

    @Test
    void rangesApartAreChangesTheWorstFirst() {
        Comparison c = Comparison.of(
                of(ours("8", 10.0, 12.0), ours("16", 10.0, 11.0), ours("32", 10.0, 11.0)),
                of(ours("8", 8.0, 9.0), ours("16", 20.0, 21.0), ours("32", 1.0, 2.0)));
        assertEquals(
                List.of("32", "8", "16"),
                c.changed().stream().map(change -> change.after().key().size()).toList());
        assertEquals(8.5 / 11 - 1, c.changed().get(1).change(), 1e-12);
        assertEquals(2, c.count(Change.Verdict.SLOWER));
        assertEquals(1, c.count(Change.Verdict.FASTER));
        assertTrue(c.regressed());
    }

    @Test
    void forksThatLieApartAreNoise() {
        Entry[] forks = {
            entry(Section.FORKS, "8", "fork 1", 10.0),
            entry(Section.FORKS, "8", "fork 2", 8.0),
            entry(Section.FORKS, "8", "fork 3", 10.0)
        };
        Measurements quiet = of(ours("8", 10.0));
        Measurements noisy = of(ours("8", 8.5), forks[0], forks[1], forks[2]);
        assertEquals(0.2, noisy.forkSpread(), 1e-12);
        assertEquals(0.2, Comparison.of(quiet, noisy).noise(), 1e-12);
        assertFalse(Comparison.of(quiet, noisy).regressed());
        assertFalse(Comparison.of(noisy, quiet).changes().get(0).verdict() == Change.Verdict.FASTER);
        assertTrue(Comparison.of(quiet, of(ours("8", 8.5))).regressed());
    }

    @Test
    void aMachineThatWandersOrIsAnotherIsNoise() {
        Measurements before = of(ours("8", 10.0), entry(Section.SQUARES, "8", Entry.PEAK, 100.0));
        Measurements slower = of(ours("8", 8.5), entry(Section.SQUARES, "8", Entry.PEAK, 80.0));
        assertEquals(0.25, Comparison.of(before, slower).noise(), 1e-12);
        assertFalse(Comparison.of(before, slower).regressed());
        Measurements wanders = of(
                ours("8", 8.5),
                entry(Section.SQUARES, "8", Entry.PEAK, 80.0),
                entry(Section.SQUARES, "16", Entry.PEAK, 120.0));
        assertEquals(0.4, Comparison.of(before, wanders).noise(), 1e-12);
    }

    @Test
    void peersDoNotRegress() {
        Comparison c = Comparison.of(
                of(entry(Section.SQUARES, "8", "openblas", 10.0)), of(entry(Section.SQUARES, "8", "openblas", 1.0)));
        assertEquals(List.of(), c.changes());
        assertFalse(c.regressed());
    }

    @Test
    void whatOnlyOneHasIsListedAndNoRegression() {
        Comparison c = Comparison.of(of(ours("8", 10.0), ours("16", 1.0)), of(ours("32", 1.0), ours("8", 10.0)));
        assertEquals(List.of("16"), c.missing().stream().map(Key::size).toList());
        assertEquals(List.of("32"), c.added().stream().map(Key::size).toList());
        assertEquals(1, c.changes().size());
        assertFalse(c.regressed());
    }

    @Test
    void environmentsThatDifferAreNamed() {
        Measurements a = new Measurements(
                Map.of("cpu", "x", "date", "1", "commit", "2", "jdk", "25"), List.of(), 1, 60, List.of());
        Measurements b = new Measurements(Map.of("cpu", "y", "date", "3", "jdk", "25"), List.of(), 1, 60, List.of());
        assertEquals(List.of("cpu: x before, y now"), Comparison.of(a, b).differences());
    }
}
