package org.lanewise.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Transposes;
import org.lanewise.bench.report.Entry;
import org.lanewise.bench.report.Key;
import org.lanewise.bench.report.Measurements;
import org.lanewise.bench.report.Section;

class ReportBenchTest {
    private static ReportPlan plan(int square) {
        GemmSize layer = new GemmSize(2, 8, 16);
        return new ReportPlan(
                List.of(8, square),
                List.of(layer),
                List.of(new ReportPlan.Level(16, 16, true)),
                List.of(Problem.of(layer, Transposes.NN), new Problem(layer, Transposes.NN, 0, true)),
                2,
                List.of(Library.EJML));
    }

    @Test
    void everySectionIsMeasured() throws IOException {
        List<String> lines = new ArrayList<>();
        Measurements m = ReportBench.run(plan(16), 0.05, Map.of("cpu", "x"), lines::add);
        assertEquals(List.of(), m.remarks());
        assertEquals(Map.of("cpu", "x"), m.environment());
        assertEquals(2 * 2 * 3, m.section(Section.SQUARES).size());
        assertEquals(
                Set.of("gemm f32 2x8x16, lanewise", "gemm_packed f32 2x8x16, lanewise"),
                m.section(Section.NETWORK).stream().map(e -> e.key().text()).collect(Collectors.toSet()));
        assertEquals(
                List.of("read", "copy"),
                m.section(Section.BANDWIDTH).stream().map(e -> e.key().op()).toList());
        assertEquals(7, m.section(Section.KERNELS).size());
        assertEquals(
                Set.of("gemm f32 2x8x16", "gemm_packed f32 2x8x16"), m.forks().keySet());
        m.forks()
                .values()
                .forEach(forks -> assertEquals(
                        List.of("fork 1", "fork 2"),
                        forks.stream().map(e -> e.key().impl()).toList()));
        assertTrue(m.peak("f32") > 0 && m.peak("f64") > 0);
        assertEquals(1 + 4 + 1 + 2, lines.size(), lines.toString());
        List<Key> keys = m.entries().stream().map(Entry::key).toList();
        assertEquals(Set.copyOf(keys).size(), keys.size(), keys.toString());
    }

    /** Operations per byte that the operands take: 2 n^3 over 3 n^2 floats. */
    @Test
    void intensityCountsEachOperandOnce() throws IOException {
        Measurements m = ReportBench.run(plan(24), 0.05, Map.of(), line -> {});
        Entry product = m.section(Section.SQUARES).stream()
                .filter(e -> e.key().equals(new Key(Section.SQUARES, "gemm", "f64", "24", Entry.LANEWISE)))
                .findFirst()
                .orElseThrow();
        assertEquals(2.0 * 24 / (3 * 8), product.intensity(), 1e-12);
        assertEquals(0, product.ratio());
        assertEquals(0.25, kernel(m, "dot").intensity(), 1e-12);
        assertEquals(1.0 / 6, kernel(m, "axpy").intensity(), 1e-12);
        assertEquals(0.5, kernel(m, "gemv-t").intensity(), 1e-12);
    }

    private static Entry kernel(Measurements measurements, String op) {
        return measurements.section(Section.KERNELS).stream()
                .filter(e -> e.key().op().equals(op))
                .findFirst()
                .orElseThrow();
    }

    /** EJML would need minutes for a product of 2048 doubles; nobody waits for it. */
    @Test
    void whatTheBudgetCannotPayIsNamed() throws IOException {
        ReportPlan plan = new ReportPlan(List.of(64, 2048), List.of(), List.of(), List.of(), 0, List.of(Library.EJML));
        Measurements m = ReportBench.run(plan, 0.05, Map.of(), line -> {});
        assertTrue(
                m.remarks().contains("ejml f64 was left out from 2048 on: a call would take too much of the budget."),
                m.remarks().toString());
        assertTrue(m.entries().stream()
                .noneMatch(e -> e.key().size().equals("2048") && e.key().impl().equals("ejml")));
    }

    @Test
    void budgetsThatNobodyMeansAreRefused() {
        for (double minutes : new double[] {0, -1, 0.01, 601, Double.NaN, Double.POSITIVE_INFINITY}) {
            IllegalArgumentException refusal =
                    assertThrows(IllegalArgumentException.class, () -> ReportBench.requireMinutes(minutes));
            assertTrue(String.valueOf(refusal.getMessage()).contains("minutes = " + minutes), refusal.toString());
        }
    }

    @Test
    void javaPeersTellTheirVersion() {
        Map<String, String> peers = ReportBench.description(ReportPlan.of(List.of(Library.EJML, Library.NETLIB)));
        assertTrue(String.valueOf(peers.get("ejml")).matches("ejml-core-\\d[\\d.]*\\.jar, .*"), peers.toString());
        assertTrue(String.valueOf(peers.get("netlib")).matches("blas-\\d[\\d.]*\\.jar, .*"), peers.toString());
    }
}
