package org.lanewise.cli.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lanewise.bench.report.Entry;
import org.lanewise.bench.report.Measurements;
import org.lanewise.bench.report.Section;
import org.lanewise.cli.report.Html;
import org.lanewise.cli.report.Pictures;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;
import org.lanewise.verify.deck.figure.Table;

/** Rates of square products against their order, the FMA peak on top. */
final class Squares {
    private static final Map<String, String> TYPES = Map.of("f32", "SGEMM, float", "f64", "DGEMM, double");

    private Squares() {}

    static String html(Measurements measurements) {
        Map<String, List<Entry>> types = new LinkedHashMap<>();
        measurements
                .section(Section.SQUARES)
                .forEach(entry -> types.computeIfAbsent(entry.key().type(), type -> new ArrayList<>())
                        .add(entry));
        if (types.isEmpty()) {
            return "";
        }
        List<Figure.Panel> panels = new ArrayList<>();
        StringBuilder tables = new StringBuilder();
        types.forEach((type, entries) -> {
            String title = TYPES.getOrDefault(type, type);
            panels.add(new Figure.Panel(title, "n", "GFLOP/s", true, false, series(entries)));
            tables.append(Pictures.table(table(title, entries)));
        });
        Figure figure = new Figure(
                "n x n by n x n on one thread. A library's name in the tables stands above its rate and how many times"
                        + " faster Lanewise is.",
                panels);
        return "<section>\n" + Html.element("h2", "Square products") + Pictures.figure(figure) + tables
                + "</section>\n";
    }

    private static Map<String, List<Entry>> byLibrary(List<Entry> entries) {
        Map<String, List<Entry>> libraries = new LinkedHashMap<>();
        entries.forEach(entry -> libraries
                .computeIfAbsent(entry.key().impl(), impl -> new ArrayList<>())
                .add(entry));
        return libraries;
    }

    /** The peak goes last: its colour is its own, and the others keep theirs whoever is missing. */
    private static List<Series> series(List<Entry> entries) {
        Map<String, List<Entry>> libraries = byLibrary(entries);
        List<Series> series = new ArrayList<>();
        libraries.forEach((library, own) -> {
            if (!library.equals(Entry.PEAK)) {
                series.add(series(library, own, Series.Style.MARKED));
            }
        });
        series.add(series("FMA peak", libraries.getOrDefault(Entry.PEAK, List.of()), Series.Style.BOUNDARY));
        return series;
    }

    private static Series series(String name, List<Entry> entries, Series.Style style) {
        return new Series(
                name,
                entries.stream().mapToDouble(Squares::order).toArray(),
                entries.stream().mapToDouble(Entry::median).toArray(),
                style);
    }

    private static double order(Entry entry) {
        return Double.parseDouble(entry.key().size());
    }

    private static Table table(String title, List<Entry> entries) {
        Map<String, List<Entry>> libraries = byLibrary(entries);
        List<String> head = new ArrayList<>(List.of("n"));
        libraries.keySet().forEach(library -> {
            head.add(library);
            head.add(library.equals(Entry.PEAK) ? "" : library.equals(Entry.LANEWISE) ? "of peak" : "ratio");
        });
        head.remove("");
        List<List<String>> rows = new ArrayList<>();
        for (Entry peak : libraries.getOrDefault(Entry.PEAK, List.of())) {
            List<String> row = new ArrayList<>(List.of(peak.key().size()));
            libraries.forEach((library, own) -> row.addAll(cells(library, own, peak)));
            rows.add(row);
        }
        return new Table(title + ", GFLOP/s", head, rows);
    }

    private static List<String> cells(String library, List<Entry> entries, Entry peak) {
        for (Entry entry : entries) {
            if (entry.key().size().equals(peak.key().size())) {
                String rate = Numbers.rate(entry.median());
                return library.equals(Entry.PEAK)
                        ? List.of(rate)
                        : library.equals(Entry.LANEWISE)
                                ? List.of(rate, Numbers.percent(entry.median() / peak.median()))
                                : List.of(rate, Numbers.ratio(entry.ratio()));
            }
        }
        return List.of("–", "–");
    }
}
