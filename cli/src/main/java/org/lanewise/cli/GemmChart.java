package org.lanewise.cli;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.lanewise.bench.GemmResult;
import org.lanewise.bench.GemmRow;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.gemm.Library;

/** A picture of products: rate against size, the FMA peak on top; a panel for each type and storage. */
final class GemmChart {
    private GemmChart() {}

    static void write(Path file, List<GemmResult> results) throws IOException {
        Map<String, List<GemmResult>> panels = results.stream()
                .sorted(Comparator.comparingDouble(GemmChart::log2Size))
                .collect(Collectors.groupingBy(GemmChart::title, LinkedHashMap::new, Collectors.toList()));
        Panels.write(
                file,
                panels.keySet().stream()
                        .sorted()
                        .map(title -> panel(title, panels.getOrDefault(title, List.of())))
                        .collect(Collectors.toList()));
    }

    private static XYChart panel(String title, List<GemmResult> results) {
        XYChart chart = Panels.panel(title, "cube root of M N K", "GFLOP/s");
        chart.getStyler().setYAxisMin(0.0);
        chart.getStyler().setXAxisTickLabelsFormattingFunction(log -> Long.toString(Math.round(Math.pow(2, log))));
        line(chart, "FMA peak", results, GemmResult::peak, Panels.INK, SeriesMarkers.NONE);
        List<GemmRow> rows = results.get(0).rows();
        for (int i = 0; i < rows.size(); i++) {
            int index = i;
            Library library = rows.get(i).library();
            line(chart, library.id(), results, r -> r.rows().get(index).gflops(), color(library), marker(library));
        }
        return chart;
    }

    private static void line(
            XYChart chart,
            String name,
            List<GemmResult> results,
            ToDoubleFunction<GemmResult> rate,
            Color color,
            Marker marker) {
        double[] sizes = results.stream().mapToDouble(GemmChart::log2Size).toArray();
        double[] rates = results.stream().mapToDouble(rate).toArray();
        Panels.line(chart, name, sizes, rates, color, marker);
    }

    private static String title(GemmResult result) {
        GemmRow row = result.rows().get(0);
        String packed = row.problem().packed() ? ", packed" : "";
        return row.type().id() + ", " + row.problem().transposes() + packed + ", " + row.threads() + " thread(s)";
    }

    /** The logarithm to base 2 of what the axis shows: its ticks are powers of two, as sizes are. */
    private static double log2Size(GemmResult result) {
        GemmSize size = result.rows().get(0).problem().size();
        return Math.log((double) size.m() * size.n() * size.k()) / (3 * Math.log(2));
    }

    private static Color color(Library library) {
        return switch (library) {
            case LANEWISE -> Panels.BLUE;
            case OPENBLAS -> Panels.VERMILION;
            case EJML -> Panels.GREEN;
            case NETLIB -> Panels.PURPLE;
            case READ -> Panels.ORANGE;
        };
    }

    private static Marker marker(Library library) {
        return switch (library) {
            case LANEWISE -> SeriesMarkers.CIRCLE;
            case OPENBLAS -> SeriesMarkers.DIAMOND;
            case EJML -> SeriesMarkers.SQUARE;
            case NETLIB -> SeriesMarkers.TRIANGLE_UP;
            case READ -> SeriesMarkers.CROSS;
        };
    }
}
