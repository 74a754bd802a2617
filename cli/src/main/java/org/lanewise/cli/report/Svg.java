package org.lanewise.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.lanewise.verify.deck.figure.Figure.Panel;
import org.lanewise.verify.deck.figure.Series;

/** Draws a panel as SVG; colours, strokes and fonts are those of the page's style sheet. */
public final class Svg {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 290;
    private static final int LEFT = 58;
    private static final int RIGHT = 12;
    private static final int TOP = 10;
    private static final int BOTTOM = 44;

    /** Series with colours of their own; the next begin again. */
    private static final int COLOURS = 8;

    private final Panel panel;
    private final Axis x;
    private final Axis y;
    private final StringBuilder svg = new StringBuilder();

    private Svg(Panel panel) {
        this.panel = panel;
        this.x = new Axis(all(Series::x), panel.logarithmicX());
        this.y = new Axis(all(Series::y), panel.logarithmic());
    }

    private DoubleStream all(Function<Series, double[]> coordinate) {
        return panel.series().stream().flatMapToDouble(series -> DoubleStream.of(coordinate.apply(series)));
    }

    /** The axes and the series of a panel, with the names of the series below. */
    public static String draw(Panel panel) {
        Svg drawing = new Svg(panel);
        drawing.open();
        drawing.axes();
        List<Series> series = panel.series();
        for (int i = 0; i < series.size(); i++) {
            if (series.get(i).style() != Series.Style.POINTS) {
                drawing.line(series.get(i), i);
            }
            if (isMarked(series.get(i))) {
                drawing.points(series.get(i), i);
            }
        }
        return drawing.svg.append("</svg>").toString() + legend(series);
    }

    private void open() {
        svg.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
                WIDTH,
                HEIGHT,
                Html.escaped(panel.title() + ": " + panel.yLabel() + " over " + panel.xLabel())));
    }

    private void axes() {
        for (double tick : x.ticks()) {
            gridLine(atX(tick), TOP, atX(tick), HEIGHT - BOTTOM);
            text(atX(tick), HEIGHT - BOTTOM + 17, "middle", "", x.text(tick));
        }
        for (double tick : y.ticks()) {
            gridLine(LEFT, atY(tick), WIDTH - RIGHT, atY(tick));
            text(LEFT - 6, atY(tick) + 4, "end", "", y.text(tick));
        }
        double middleX = (LEFT + WIDTH - RIGHT) / 2.0;
        double middleY = (TOP + HEIGHT - BOTTOM) / 2.0;
        text(middleX, HEIGHT - 6, "middle", "", panel.xLabel());
        String turned = String.format(Locale.ROOT, " transform=\"rotate(-90 12 %.1f)\"", middleY);
        text(12, middleY, "middle", turned, panel.yLabel());
    }

    private void gridLine(double x1, double y1, double x2, double y2) {
        svg.append(straight("grid", x1, y1, x2, y2));
    }

    /** A straight line. */
    static String straight(String style, double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                style,
                x1,
                y1,
                x2,
                y2);
    }

    private void text(double atX, double atY, String anchor, String attributes, String text) {
        svg.append(word(atX, atY, anchor, attributes, text));
    }

    /** A text; its anchor is start, middle or end. */
    static String word(double atX, double atY, String anchor, String attributes, String text) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"%s>%s</text>",
                atX,
                atY,
                anchor,
                attributes,
                Html.escaped(text));
    }

    private double atX(double value) {
        return LEFT + x.position(value) * (WIDTH - RIGHT - LEFT);
    }

    private double atY(double value) {
        return HEIGHT - BOTTOM - y.position(value) * (HEIGHT - BOTTOM - TOP);
    }

    /** A line that is broken where a value has no place on the axes. */
    private void line(Series series, int index) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < series.x().length; i++) {
            boolean shown = x.shows(series.x()[i]) && y.shows(series.y()[i]);
            if (shown) {
                path.append(String.format(
                        Locale.ROOT, "%s%.1f %.1f", drawing ? "L" : "M", atX(series.x()[i]), atY(series.y()[i])));
            }
            drawing = shown;
        }
        svg.append(stroke(series, index, path.toString()));
    }

    private static String stroke(Series series, int index, String path) {
        String name = series.style() == Series.Style.BOUNDARY ? "boundary" : "s" + index % COLOURS;
        return "<path class=\"line " + name + "\" d=\"" + path + "\"/>";
    }

    private void points(Series series, int index) {
        svg.append(String.format(Locale.ROOT, "<g class=\"points s%d\">", index % COLOURS));
        for (int i = 0; i < series.x().length; i++) {
            if (x.shows(series.x()[i]) && y.shows(series.y()[i])) {
                svg.append(mark(index, atX(series.x()[i]), atY(series.y()[i])));
            }
        }
        svg.append("</g>");
    }

    /** A circle, a square, a triangle or a diamond: neighbours differ in shape as well as in colour. */
    static String mark(int index, double cx, double cy) {
        String path = switch (index % 4) {
            case 0 -> "M%.1f %.1fm-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0z";
            case 1 -> "M%.1f %.1fm-3 -3h6v6h-6z";
            case 2 -> "M%.1f %.1fm0 -4l3.8 6.6h-7.6z";
            default -> "M%.1f %.1fm0 -4.2l4.2 4.2l-4.2 4.2l-4.2 -4.2z";
        };
        return "<path d=\"" + String.format(Locale.ROOT, path, cx, cy) + "\"/>";
    }

    private static String legend(List<Series> series) {
        if (series.size() == 1) {
            return "";
        }
        StringBuilder list = new StringBuilder("<ul class=\"legend\">");
        for (int i = 0; i < series.size(); i++) {
            list.append("<li><svg class=\"swatch\" viewBox=\"0 0 24 12\" aria-hidden=\"true\">")
                    .append(swatch(series.get(i), i))
                    .append("</svg>")
                    .append(Html.escaped(series.get(i).name()))
                    .append("</li>");
        }
        return list.append("</ul>").toString();
    }

    private static String swatch(Series series, int index) {
        String line = series.style() == Series.Style.POINTS ? "" : stroke(series, index, "M1 6H23");
        String mark = String.format(Locale.ROOT, "<g class=\"points s%d\">%s</g>", index % COLOURS, mark(index, 12, 6));
        return line + (isMarked(series) ? mark : "");
    }

    private static boolean isMarked(Series series) {
        return series.style() == Series.Style.POINTS || series.style() == Series.Style.MARKED;
    }
}
