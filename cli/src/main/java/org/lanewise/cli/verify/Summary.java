package org.lanewise.cli.verify;

import java.util.List;
import java.util.Locale;
import org.lanewise.cli.report.Html;
import org.lanewise.kernels.Platform;

/**
 * What all parts found.
 *
 * @param parts in the order in which they ran
 */
public record Summary(List<PartResult> parts) {

    /** Whether nothing failed. */
    public boolean passed() {
        return parts.stream().allMatch(part -> part.failed() == 0);
    }

    /** A table with a row for each part and one for all of them. */
    public String text() {
        StringBuilder table = new StringBuilder();
        table.append(String.format("%-24s %7s %7s %12s %8s%n", "part", "passed", "failed", "cannot run", "seconds"));
        parts.forEach(part -> table.append(row(part)));
        if (parts.size() > 1) {
            table.append(row(total()));
        }
        return table.toString();
    }

    private static String row(PartResult part) {
        return String.format(
                Locale.ROOT,
                "%-24s %7d %7d %12d %8.0f  %s%n",
                part.name(),
                part.passed(),
                part.failed(),
                part.impossible(),
                part.seconds(),
                part.failed() == 0 ? "PASS" : "FAIL");
    }

    private PartResult total() {
        return new PartResult(
                "all",
                parts.stream().mapToInt(PartResult::passed).sum(),
                parts.stream().mapToInt(PartResult::failed).sum(),
                parts.stream().mapToInt(PartResult::impossible).sum(),
                parts.stream().mapToDouble(PartResult::seconds).sum(),
                "");
    }

    /** The report. */
    public String page() {
        StringBuilder html = new StringBuilder();
        PartResult total = total();
        html.append(String.format(
                Locale.ROOT,
                "<p class=\"total\"><strong>%d passed, %d failed.</strong> %.0f s; JDK %s on %s, %s.</p>\n",
                total.passed(),
                total.failed(),
                total.seconds(),
                Html.escaped(System.getProperty("java.version", "?")),
                Html.escaped(System.getProperty("os.arch", "?")),
                Platform.isVector() ? "vectors of " + Platform.vectorBits() + " bits" : "the scalar twin"));
        html.append("<table class=\"summary\">\n<thead>")
                .append(Html.row("th", List.of("part", "passed", "failed", "cannot run", "seconds", "verdict")))
                .append("</thead>\n<tbody>\n");
        for (PartResult part : parts) {
            html.append(Html.verdict(
                    List.of(
                            part.name(),
                            Integer.toString(part.passed()),
                            Integer.toString(part.failed()),
                            Integer.toString(part.impossible()),
                            String.format(Locale.ROOT, "%.0f", part.seconds())),
                    part.failed() == 0));
        }
        html.append("</tbody>\n</table>\n");
        parts.forEach(part -> html.append(part.html()));
        return Html.page("Lanewise: every result, verified", "Every result, verified", html.toString());
    }
}
