package org.lanewise.cli.verify;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.lanewise.cli.report.Html;
import org.lanewise.verify.Check;
import org.lanewise.verify.Result;

/**
 * Kernels and networks against EJML.
 *
 * @param checks to run
 * @param seed that drew their operands
 */
public record ChecksPart(List<Check> checks, long seed) implements Part {

    @Override
    public PartResult run(PrintWriter out) {
        long start = System.nanoTime();
        int nameWidth = width(Check::name);
        int claimWidth = width(Check::claim);
        String row = "%-" + nameWidth + "s  %-" + claimWidth + "s  %10s  %8s  %s%n";
        out.printf(row, "name", "claim", "measured", "bound", "");
        StringBuilder html = new StringBuilder("<section>\n<h2>Against EJML in double precision</h2>\n"
                + "<table class=\"measurements named\">\n<thead>"
                + Html.row("th", List.of("check", "claim", "measured", "bound", "verdict")) + "</thead>\n<tbody>\n");
        int failed = 0;
        for (Check check : checks) {
            Result result = check.run();
            failed += result.passed() ? 0 : 1;
            List<String> texts =
                    List.of(result.name(), result.claim(), number(result.measured()), number(result.bound()));
            html.append(Html.verdict(texts, result.passed()));
            out.printf(row, texts.get(0), texts.get(1), texts.get(2), texts.get(3), result.passed() ? "PASS" : "FAIL");
            out.flush();
        }
        out.printf(
                "%d checks with seed %d: %d passed, %d failed%n", checks.size(), seed, checks.size() - failed, failed);
        out.flush();
        html.append("</tbody>\n</table>\n</section>\n");
        double seconds = 1e-9 * (System.nanoTime() - start);
        return new PartResult("against EJML", checks.size() - failed, failed, 0, seconds, html.toString());
    }

    private int width(Function<Check, String> text) {
        return checks.stream()
                .mapToInt(check -> text.apply(check).length())
                .max()
                .orElse(0);
    }

    private static String number(double x) {
        return String.format(Locale.ROOT, "%.4g", x);
    }
}
