package org.lanewise.cli.report;

import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Table;

/** Figures and tables as HTML. */
public final class Pictures {
    private Pictures() {}

    /** The panels side by side where there is room, the caption below. */
    public static String figure(Figure figure) {
        StringBuilder html = new StringBuilder("<figure>\n<div class=\"panels\">\n");
        figure.panels()
                .forEach(panel -> html.append("<div class=\"panel\">")
                        .append(Html.element("h4", panel.title()))
                        .append(Svg.draw(panel))
                        .append("</div>\n"));
        return html.append("</div>\n")
                .append(Html.element("figcaption", figure.caption()))
                .append("\n</figure>\n")
                .toString();
    }

    /** A table that scrolls by itself where it is too wide. */
    public static String table(Table table) {
        StringBuilder html = new StringBuilder("<div class=\"scroll\"><table>\n")
                .append(Html.element("caption", table.caption()))
                .append("\n<thead>")
                .append(Html.row("th", table.head()))
                .append("</thead>\n<tbody>\n");
        table.rows().forEach(row -> html.append(Html.row("td", row)));
        return html.append("</tbody>\n</table></div>\n").toString();
    }
}
