package org.lanewise.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lanewise.bench.report.Change;
import org.lanewise.bench.report.Comparison;
import org.lanewise.bench.report.Entry;
import org.lanewise.bench.report.Key;
import org.lanewise.cli.report.Html;

/** A comparison for the console and for the page. */
public final class ComparisonText {
    private ComparisonText() {}

    /** Lines, the changes first. */
    public static String text(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        if (!comparison.changed().isEmpty()) {
            text.append(
                    String.format("%-32s %22s %22s %9s%n", "lanewise", "before (rounds)", "now (rounds)", "change"));
        }
        for (Change change : comparison.changed()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-32s %22s %22s %9s  %s%n",
                    name(change.after().key()),
                    rounds(change.before()),
                    rounds(change.after()),
                    Numbers.change(change.change()),
                    change.verdict()));
        }
        remarks(comparison).forEach(remark -> text.append(remark).append(System.lineSeparator()));
        return text.append(total(comparison)).append(System.lineSeparator()).toString();
    }

    static String html(Comparison comparison) {
        StringBuilder html = new StringBuilder("<section>\n")
                .append(Html.element("h2", "What became slower or faster"))
                .append(Html.element("p", total(comparison)));
        if (!comparison.changed().isEmpty()) {
            html.append("<div class=\"scroll\"><table>\n<thead>")
                    .append(Html.row("th", List.of("lanewise", "before (rounds)", "now (rounds)", "change", "")))
                    .append("</thead>\n<tbody>\n");
            for (Change change : comparison.changed()) {
                boolean slower = change.verdict() == Change.Verdict.SLOWER;
                html.append(slower ? "<tr class=\"fail\">" : "<tr class=\"pass\">")
                        .append(Html.element("td", name(change.after().key())))
                        .append(Html.element("td", rounds(change.before())))
                        .append(Html.element("td", rounds(change.after())))
                        .append(Html.element("td", Numbers.change(change.change())))
                        .append(Html.element("td", change.verdict().toString()))
                        .append("</tr>\n");
            }
            html.append("</tbody>\n</table></div>\n");
        }
        html.append("<ul>\n");
        remarks(comparison)
                .forEach(remark -> html.append(Html.element("li", remark)).append('\n'));
        return html.append("</ul>\n</section>\n").toString();
    }

    private static String total(Comparison comparison) {
        return comparison.count(Change.Verdict.SLOWER) + " slower, " + comparison.count(Change.Verdict.FASTER)
                + " faster, " + comparison.count(Change.Verdict.SAME)
                + " the same: rounds overlap or lie no further apart than the noise of "
                + Numbers.percent(comparison.noise()) + ".";
    }

    private static List<String> remarks(Comparison comparison) {
        List<String> remarks = new ArrayList<>();
        comparison.differences().forEach(difference -> remarks.add("differs: " + difference));
        comparison.missing().forEach(key -> remarks.add("only before: " + name(key)));
        comparison.added().forEach(key -> remarks.add("only now: " + name(key)));
        return remarks;
    }

    private static String name(Key key) {
        return key.op() + " " + key.type() + " " + key.size();
    }

    private static String rounds(Entry entry) {
        return Numbers.rate(entry.median()) + " (" + Numbers.rate(entry.lowest()) + "-" + Numbers.rate(entry.highest())
                + ")";
    }
}
