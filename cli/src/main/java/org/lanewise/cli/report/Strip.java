package org.lanewise.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** A strip plot: a row for each thing, a mark for each of its values, a bar from the least to the greatest, a stroke at the median. */
public final class Strip {
    private static final int WIDTH = 440;
    private static final int LEFT = 172;
    private static final int RIGHT = 14;
    private static final int ROW = 30;
    private static final int BOTTOM = 40;

    /**
     * A row.
     *
     * @param name beside it
     * @param values at least one
     * @param low least of what the values are medians of
     * @param high greatest of it
     */
    public record Row(String name, double[] values, double low, double high) {
        private double median() {
            double[] sorted = DoubleStream.of(values).sorted().toArray();
            return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        }
    }

    private Strip() {}

    /** The plot. */
    public static String draw(String label, List<Row> rows) {
        Axis axis = new Axis(rows.stream().flatMapToDouble(row -> DoubleStream.of(row.low(), row.high())), false);
        int bottom = rows.size() * ROW + 6;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
                WIDTH,
                bottom + BOTTOM,
                Html.escaped(label)));
        for (double tick : axis.ticks()) {
            svg.append(Svg.straight("grid", at(axis, tick), 0, at(axis, tick), bottom));
            svg.append(Svg.word(at(axis, tick), bottom + 16, "middle", "", axis.text(tick)));
        }
        for (int i = 0; i < rows.size(); i++) {
            svg.append(row(axis, rows.get(i), ROW * (i + 0.5) + 3));
        }
        svg.append(Svg.word((LEFT + WIDTH - RIGHT) / 2.0, bottom + BOTTOM - 6, "middle", "", label));
        return svg.append("</svg>").toString();
    }

    private static String row(Axis axis, Row row, double y) {
        StringBuilder svg = new StringBuilder(Svg.word(LEFT - 10, y + 4, "end", "", row.name()));
        svg.append(Svg.straight("range", at(axis, row.low()), y, at(axis, row.high()), y));
        svg.append(Svg.straight("median", at(axis, row.median()), y - 10, at(axis, row.median()), y + 10));
        for (int i = 0; i < row.values().length; i++) {
            svg.append(String.format(
                    Locale.ROOT, "<g class=\"points s%d\">%s</g>", i % 4, Svg.mark(i, at(axis, row.values()[i]), y)));
        }
        return svg.toString();
    }

    private static double at(Axis axis, double value) {
        return LEFT + axis.position(value) * (WIDTH - RIGHT - LEFT);
    }
}
