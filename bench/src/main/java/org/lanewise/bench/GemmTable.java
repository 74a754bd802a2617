package org.lanewise.bench;

import java.util.Locale;
import org.lanewise.bench.gemm.Problem;

/** Results for people. */
public final class GemmTable {
    private GemmTable() {}

    /** The names of the columns. */
    public static String header() {
        return String.format(
                Locale.ROOT,
                "%-16s %-6s %-9s %9s %8s  %s",
                "m x n x k",
                "",
                "library",
                "GFLOP/s",
                "of peak",
                "lanewise is");
    }

    /** The lines of one shape, the FMA peak first. */
    public static String lines(GemmResult result) {
        StringBuilder text = new StringBuilder();
        GemmRow first = result.rows().get(0);
        Problem problem = first.problem();
        String form = first.type().id() + " " + problem.transposes();
        text.append(line(problem.size() + "", form, "fma peak", result.peak(), 100, ""));
        for (GemmRow row : result.rows()) {
            String ratio = row == first ? "" : String.format(Locale.ROOT, "%.2fx", row.ratio());
            text.append(line("", "", row.library().id(), row.gflops(), row.percentOfPeak(), ratio));
        }
        return text.toString();
    }

    private static String line(String size, String form, String library, double gflops, double percent, String ratio) {
        String text = String.format(
                Locale.ROOT, "%-16s %-6s %-9s %9.2f %7.1f%%  %s", size, form, library, gflops, percent, ratio);
        return text.stripTrailing() + "\n";
    }
}
