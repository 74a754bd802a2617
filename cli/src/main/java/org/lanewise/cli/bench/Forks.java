package org.lanewise.cli.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lanewise.bench.Median;
import org.lanewise.bench.report.Entry;
import org.lanewise.bench.report.Measurements;
import org.lanewise.cli.report.Html;
import org.lanewise.cli.report.Pictures;
import org.lanewise.cli.report.Strip;
import org.lanewise.verify.deck.figure.Table;

/** The same problems in fresh JVMs. */
final class Forks {
    private Forks() {}

    static String html(Measurements measurements) {
        Map<String, List<Entry>> forks = measurements.forks();
        if (forks.isEmpty()) {
            return "";
        }
        List<Strip.Row> strips = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        forks.forEach((problem, entries) -> {
            double[] medians = entries.stream().mapToDouble(Entry::median).toArray();
            double middle = Median.of(medians);
            double low = entries.stream().mapToDouble(Entry::lowest).min().orElse(middle);
            double high = entries.stream().mapToDouble(Entry::highest).max().orElse(middle);
            double[] shares = medians.clone();
            Arrays.setAll(shares, i -> 100 * medians[i] / middle);
            String name = problem.replace("gemm_packed f32", "packed").replace("gemm f32 ", "");
            strips.add(new Strip.Row(name, shares, 100 * low / middle, 100 * high / middle));
            Arrays.sort(medians);
            double least = medians[0];
            double most = medians[medians.length - 1];
            rows.add(List.of(
                    name,
                    Numbers.rate(least),
                    Numbers.rate(middle),
                    Numbers.rate(most),
                    Numbers.percent((most - least) / middle)));
        });
        return "<section>\n" + Html.element("h2", "Spread over fresh JVMs")
                + "<figure>\n<div class=\"panel\">"
                + Strip.draw("rate in % of the median over the JVMs", strips)
                + "</div>\n"
                + Html.element(
                        "figcaption",
                        "A mark is the median of one JVM, the upright stroke the median of them, the bar reaches from the slowest"
                                + " to the fastest round of all. SGEMM by Lanewise, M x N x K.")
                + "\n</figure>\n"
                + Pictures.table(new Table(
                        "Medians of the JVMs, GFLOP/s",
                        List.of("product", "lowest", "median", "highest", "spread"),
                        rows))
                + "</section>\n";
    }
}
