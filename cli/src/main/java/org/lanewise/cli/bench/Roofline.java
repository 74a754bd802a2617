package org.lanewise.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.report.Entry;
import org.lanewise.bench.report.Key;
import org.lanewise.bench.report.Measurements;
import org.lanewise.bench.report.Section;
import org.lanewise.cli.report.Html;
import org.lanewise.cli.report.Pictures;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;
import org.lanewise.verify.deck.figure.Table;

/** Kernels below what the memory and the processor allow (Williams, Waterman and Patterson, 2009). */
final class Roofline {
    private static final Set<String> BLAS = Set.of("dot", "axpy", "gemv-t", "gemv-n");
    private static final int PACKED_LAYER = 1024;

    /** Roofs begin here, left of every kernel. */
    private static final double LEFT = 1.0 / 16;

    private Roofline() {}

    static String html(Measurements measurements) {
        List<Entry> roofs =
                where(measurements, Section.BANDWIDTH, key -> key.op().equals("read"));
        double peak = measurements.peak("f32");
        if (roofs.isEmpty() || peak == 0) {
            return "";
        }
        List<Entry> kernels = measurements.section(Section.KERNELS);
        List<Series> series = new ArrayList<>();
        points(
                series,
                "SGEMM, n x n",
                where(
                        measurements,
                        Section.SQUARES,
                        key -> key.impl().equals(Entry.LANEWISE) && key.type().equals("f32")));
        points(series, "packed SGEMM, M x 1024 x 1024", where(measurements, Section.NETWORK, Roofline::isPackedLayer));
        points(
                series,
                "dot, axpy, gemv",
                kernels.stream()
                        .filter(entry -> BLAS.contains(entry.key().op()))
                        .toList());
        points(
                series,
                "activations, one operation each",
                kernels.stream()
                        .filter(entry -> !BLAS.contains(entry.key().op()))
                        .toList());
        double right = series.stream()
                .flatMapToDouble(one -> DoubleStream.of(one.x()))
                .max()
                .orElse(1);
        for (Entry roof : roofs) {
            double ridge = peak / roof.median();
            series.add(new Series(
                    "reading " + roof.key().size() + ": " + Numbers.rate(roof.median()) + " GB/s",
                    new double[] {LEFT, ridge},
                    new double[] {LEFT * roof.median(), peak},
                    Series.Style.LINE));
        }
        double corner =
                roofs.stream().mapToDouble(roof -> peak / roof.median()).min().orElse(1);
        series.add(new Series(
                "FMA peak: " + Numbers.rate(peak) + " GFLOP/s",
                new double[] {corner, Math.max(right, corner)},
                new double[] {peak, peak},
                Series.Style.BOUNDARY));
        Figure figure = Figure.of(
                "A roof is the fastest stream measured over arrays of its size, by reading, copying or a kernel; a product whose"
                        + " operands lie there cannot be above it. Operations per byte count each operand once.",
                new Figure.Panel("Roofline, float, one thread", "operations per byte", "GFLOP/s", true, true, series));
        return "<section>\n" + Html.element("h2", "Roofline") + Pictures.figure(figure)
                + Pictures.table(bandwidth(measurements)) + Pictures.table(kernels(measurements))
                + "</section>\n";
    }

    private static boolean isPackedLayer(Key key) {
        GemmSize size = GemmSize.parse(key.size());
        return key.op().equals("gemm_packed") && size.n() == PACKED_LAYER && size.k() == PACKED_LAYER;
    }

    private static List<Entry> where(Measurements measurements, String section, Predicate<Key> wanted) {
        return measurements.section(section).stream()
                .filter(entry -> wanted.test(entry.key()))
                .toList();
    }

    private static void points(List<Series> series, String name, List<Entry> entries) {
        series.add(new Series(
                name,
                entries.stream().mapToDouble(Entry::intensity).toArray(),
                entries.stream().mapToDouble(Entry::median).toArray(),
                Series.Style.POINTS));
    }

    private static Table bandwidth(Measurements measurements) {
        List<List<String>> rows = new ArrayList<>();
        for (Entry read : where(measurements, Section.BANDWIDTH, key -> key.op().equals("read"))) {
            rows.add(List.of(
                    Numbers.unbroken(read.key().size()),
                    Numbers.rate(read.median()),
                    Numbers.rate(rate(measurements, "copy", read.key().size()))));
        }
        return new Table("Memory, GB/s", List.of("arrays", "read", "copy"), rows);
    }

    private static double rate(Measurements measurements, String op, String size) {
        return where(
                        measurements,
                        Section.BANDWIDTH,
                        key -> key.op().equals(op) && key.size().equals(size))
                .stream()
                .mapToDouble(Entry::median)
                .max()
                .orElse(Double.NaN);
    }

    /** The fastest stream of arrays of a size: a plain loop of reading or copying is not always that. */
    private static double bandwidth(Measurements measurements, String size) {
        double kernels = where(measurements, Section.KERNELS, key -> key.size().equals(size)).stream()
                .mapToDouble(entry -> entry.median() / entry.intensity())
                .max()
                .orElse(0);
        return Math.max(kernels, Math.max(rate(measurements, "read", size), rate(measurements, "copy", size)));
    }

    private static Table kernels(Measurements measurements) {
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : measurements.section(Section.KERNELS)) {
            double bytes = entry.median() / entry.intensity();
            rows.add(List.of(
                    entry.key().op().replace('-', '\u2011'),
                    Numbers.unbroken(entry.key().size()),
                    Numbers.rate(entry.median()),
                    Numbers.rate(bytes),
                    Numbers.percent(bytes / bandwidth(measurements, entry.key().size()))));
        }
        return new Table(
                "Kernels that live on memory", List.of("kernel", "arrays", "GFLOP/s", "GB/s", "of roof"), rows);
    }
}
