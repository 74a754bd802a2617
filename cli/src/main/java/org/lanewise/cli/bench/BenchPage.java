package org.lanewise.cli.bench;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lanewise.bench.report.Comparison;
import org.lanewise.bench.report.Measurements;
import org.lanewise.cli.report.Html;

/** The page of a report. */
public final class BenchPage {
    private BenchPage() {}

    /**
     * One page that needs nothing else.
     *
     * @param comparison with an older report, if there is one
     */
    public static String of(Measurements measurements, @Nullable Comparison comparison) {
        String body = total(measurements)
                + (comparison == null ? "" : ComparisonText.html(comparison))
                + Squares.html(measurements)
                + Roofline.html(measurements)
                + HeatMap.html(measurements)
                + Forks.html(measurements)
                + environment(measurements);
        return Html.page("Lanewise: measured", "How fast it is here", body);
    }

    private static String total(Measurements measurements) {
        String sentence = String.format(
                Locale.ROOT,
                " of a budget of %s minutes took %.0f s, on one thread by its processor time.",
                Double.toString(measurements.minutes()).replaceAll("\\.0$", ""),
                measurements.seconds());
        String noise = "Noise: the rounds of one measurement lie within "
                + Numbers.percent(measurements.roundSpread())
                + " of each other in the median, the FMA peak wandered by " + Numbers.percent(measurements.peakSpread())
                + " during the run, fresh JVMs differ by " + Numbers.percent(measurements.forkSpread())
                + " in the median. Rates are medians of rounds.";
        return "<p class=\"total\"><strong>" + measurements.entries().size() + " measurements</strong>"
                + Html.escaped(sentence) + "</p>\n" + Html.element("p", noise) + "\n"
                + (measurements.remarks().isEmpty()
                        ? ""
                        : measurements.remarks().stream()
                                .map(remark -> Html.element("li", remark))
                                .collect(Collectors.joining("\n", "<ul>", "</ul>\n")));
    }

    private static String environment(Measurements measurements) {
        StringBuilder html = new StringBuilder("<section>\n")
                .append(Html.element("h2", "Where it was measured"))
                .append("<table class=\"facts\">\n<tbody>\n");
        measurements
                .environment()
                .forEach((name, value) -> html.append("<tr>")
                        .append(Html.element("th", name))
                        .append(Html.element("td", value))
                        .append("</tr>\n"));
        return html.append("</tbody>\n</table>\n</section>\n").toString();
    }
}
