package org.lanewise.cli.deck;

import java.util.List;
import java.util.Locale;
import org.lanewise.cli.report.Html;
import org.lanewise.cli.report.Pictures;
import org.lanewise.kernels.Platform;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Chapter;
import org.lanewise.verify.deck.Claim;
import org.lanewise.verify.deck.Measurement;
import org.lanewise.verify.deck.Outcome;

/** The body of the page about the deck. */
final class Page {
    private static final String INTRODUCTION =
            "Claims of the lecture deck “(Deep) Neural Networks” (K Sri Rama Murty, IIT Hyderabad, 2022),"
                    + " measured with Lanewise. Each row shows a number and the bound that it must keep; seeds are fixed.";

    private final StringBuilder html = new StringBuilder();

    private Page() {}

    /** What was run, by chapter, below what it is about and how much of it passed. */
    static String of(List<Chapter> chapters, List<Outcome> outcomes) {
        return total(outcomes) + sections(chapters, outcomes);
    }

    private static String sections(List<Chapter> chapters, List<Outcome> outcomes) {
        Page page = new Page();
        for (Chapter chapter : chapters) {
            List<Outcome> own = outcomes.stream()
                    .filter(outcome -> chapter.experiments().contains(outcome.experiment()))
                    .toList();
            if (!own.isEmpty()) {
                page.html
                        .append("<section>\n")
                        .append(Html.element("h2", chapter.title()))
                        .append('\n');
                own.forEach(page::experiment);
                page.html.append("</section>\n");
            }
        }
        return page.html.toString();
    }

    private static String total(List<Outcome> outcomes) {
        List<Measurement> all = outcomes.stream()
                .flatMap(outcome -> outcome.protocol().measurements().stream())
                .toList();
        long failed = all.stream().filter(measurement -> !measurement.passed()).count();
        double seconds = outcomes.stream().mapToDouble(Outcome::seconds).sum();
        return Html.element("p", INTRODUCTION)
                + String.format(
                        Locale.ROOT,
                        "<p class=\"total\"><strong>%d measurements: %d passed, %d failed.</strong> %.0f s on %s.</p>\n",
                        all.size(),
                        all.size() - failed,
                        failed,
                        seconds,
                        Html.escaped(
                                Platform.isVector()
                                        ? "vectors of " + Platform.vectorBits() + " bits"
                                        : "the scalar twin"));
    }

    private void experiment(Outcome outcome) {
        List<String> ids = outcome.experiment().ids();
        html.append("<article>\n");
        html.append("<h3><span class=\"ids\">")
                .append(Html.escaped(String.join(" ", ids)))
                .append("</span> ")
                .append(Html.escaped(outcome.experiment().title()))
                .append("</h3>\n");
        Claim.all().stream()
                .filter(claim -> claim.ids().stream().anyMatch(ids::contains))
                .forEach(claim ->
                        html.append(Html.element("blockquote", claim.text())).append('\n'));
        measurements(outcome.protocol().measurements());
        outcome.protocol()
                .remarks()
                .forEach(remark -> html.append(Html.element("p", remark)).append('\n'));
        outcome.protocol().figures().forEach(figure -> html.append(Pictures.figure(figure)));
        outcome.protocol().tables().forEach(table -> html.append(Pictures.table(table)));
        html.append("</article>\n");
    }

    private void measurements(List<Measurement> measurements) {
        html.append("<table class=\"measurements\">\n<thead>")
                .append(Html.row("th", List.of("id", "measured", "value", "bound", "verdict")))
                .append("</thead>\n<tbody>\n");
        for (Measurement measurement : measurements) {
            html.append(Html.verdict(
                    List.of(
                            measurement.id(),
                            measurement.claim(),
                            Bound.text(measurement.measured()),
                            measurement.bound().toString()),
                    measurement.passed()));
        }
        html.append("</tbody>\n</table>\n");
    }
}
