package org.lanewise.cli.verify;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.lanewise.cli.report.Html;
import org.lanewise.verify.ulp.UlpFunction;
import org.lanewise.verify.ulp.UlpResult;

/**
 * Functions of one float and their derivatives against references in double.
 *
 * @param functions to compare
 * @param floats over which, in words
 * @param sweep compares one
 */
public record UlpPart(List<UlpFunction> functions, String floats, Function<UlpFunction, UlpResult> sweep)
        implements Part {
    private static final String ROW = "%-22s %10s %6s  %-16s %10s  %s%n";

    @Override
    public PartResult run(PrintWriter out) {
        long start = System.nanoTime();
        out.printf(ROW, "function", "max ulp", "bound", "worst input", "near zero", "");
        out.flush();
        StringBuilder html = new StringBuilder("<section>\n<h2>Elementary functions, in ulps, over " + floats
                + " floats</h2>\n<table class=\"measurements named\">\n<thead>"
                + Html.row("th", List.of("function", "worst input", "max ulp", "bound", "verdict"))
                + "</thead>\n<tbody>\n");
        int failed = 0;
        for (UlpFunction function : functions) {
            UlpResult result = sweep.apply(function);
            boolean passes = result.passes(function);
            failed += passes ? 0 : 1;
            boolean hasZero = !Double.isNaN(function.zero());
            String ulps = String.format(Locale.ROOT, "%.4f", result.ulps());
            String bound = String.format(Locale.ROOT, "%.1f", function.bound());
            String worst = Float.isNaN(result.worst()) ? "" : Float.toHexString(result.worst());
            String nearZero = hasZero ? String.format(Locale.ROOT, "%.1e", result.nearZero()) : "";
            out.printf(ROW, function.name(), ulps, bound, worst, nearZero, passes ? "PASS" : "FAIL");
            out.flush();
            String where = hasZero ? worst + ", near the zero off by " + nearZero : worst;
            html.append(Html.verdict(List.of(function.name(), where, ulps, bound), passes));
        }
        int passed = functions.size() - failed;
        out.printf("%d functions over %s floats: %d passed, %d failed%n", functions.size(), floats, passed, failed);
        out.flush();
        html.append("</tbody>\n</table>\n</section>\n");
        double seconds = 1e-9 * (System.nanoTime() - start);
        return new PartResult("ulp over " + floats, passed, failed, 0, seconds, html.toString());
    }
}
