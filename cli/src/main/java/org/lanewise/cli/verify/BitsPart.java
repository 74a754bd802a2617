package org.lanewise.cli.verify;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.lanewise.cli.report.Html;
import org.lanewise.verify.bits.BitCell;
import org.lanewise.verify.bits.BitMatrix;
import org.lanewise.verify.bits.BitSuite;
import org.lanewise.verify.bits.BitTier;
import org.lanewise.verify.bits.BitWidth;

/**
 * The bit matrix.
 *
 * @param matrix runs cells
 * @param widths of vectors
 * @param tiers of the compiler
 */
public record BitsPart(BitMatrix matrix, List<BitWidth> widths, List<BitTier> tiers) implements Part {
    private static final String ROW = "%-9s %-7s %-12s %-40s %8s  %s%n";

    /** The architectures that the matrix is about; another JVM than this one runs the other's cells. */
    private static final Set<String> ARCHITECTURES = new TreeSet<>(Set.of("aarch64", "amd64"));

    @Override
    public PartResult run(PrintWriter out) {
        long start = System.nanoTime();
        out.printf(ROW, "machine", "bits", "code", "hashes on 1, 2, 3 and 7 threads", "seconds", "");
        out.flush();
        List<BitCell> cells = matrix.run(widths, tiers, cell -> print(out, cell));
        Set<String> others = new TreeSet<>(ARCHITECTURES);
        cells.forEach(cell -> others.remove(cell.architecture()));
        others.forEach(other -> out.printf(ROW, other, "all", "all", absence(other), "", "-"));
        int passed = (int) cells.stream().filter(BitCell::passed).count();
        int impossible = (int) cells.stream().filter(cell -> !cell.ran()).count();
        int failed = cells.size() - passed - impossible;
        double seconds = 1e-9 * (System.nanoTime() - start);
        out.printf(
                Locale.ROOT,
                "%d JVMs, %d rows, in %.0f s: %d found every golden hash, %d did not, %d cannot run here%n",
                cells.size(),
                BitSuite.all().size(),
                seconds,
                passed,
                failed,
                impossible);
        out.flush();
        return new PartResult("bit matrix", passed, failed, impossible, seconds, html(cells, others));
    }

    private static String absence(String architecture) {
        return "cannot run here: no " + architecture + "; --java";
    }

    private static void print(PrintWriter out, BitCell cell) {
        out.printf(
                ROW,
                cell.architecture(),
                cell.width(),
                cell.tier(),
                cell.ran() ? counts(cell) : "cannot run here",
                String.format(Locale.ROOT, "%.0f", cell.seconds()),
                !cell.ran() ? "-" : cell.passed() ? "PASS" : "FAIL");
        troubles(cell).forEach(trouble -> out.println("    " + trouble));
        out.flush();
    }

    private static String counts(BitCell cell) {
        List<String> texts = new ArrayList<>();
        for (BitCell.Count count : cell.counts()) {
            long different = cell.differences(count.threads());
            texts.add(count.rows() + (different == 0 ? "" : " (" + different + " differ)"));
        }
        return String.join(", ", texts);
    }

    private static List<String> troubles(BitCell cell) {
        List<String> troubles = new ArrayList<>();
        if (!cell.impossible().isEmpty()) {
            troubles.add(cell.impossible());
        }
        if (!cell.failure().isEmpty()) {
            troubles.add(cell.failure());
        }
        cell.differences().forEach(difference -> troubles.add(difference.toString()));
        return troubles;
    }

    private String html(List<BitCell> cells, Set<String> others) {
        StringBuilder html = new StringBuilder("<section>\n<h2>The bit matrix</h2>\n");
        html.append(Html.element(
                "p",
                "Each cell is a JVM of its own that computed every row of the suite, several times, on 1, 2, 3 and 7 threads, and"
                        + " compared its SHA-256 with the one in the source tree."));
        html.append("<div class=\"scroll\"><table class=\"matrix\">\n<thead>");
        List<String> head = new ArrayList<>(List.of("code"));
        widths.forEach(width -> head.add(width.bits() == 0 ? "scalar" : width + " bits"));
        html.append(Html.row("th", head)).append("</thead>\n<tbody>\n");
        for (BitTier tier : tiers) {
            html.append("<tr>").append(Html.element("th", tier.toString()));
            cells.stream().filter(cell -> cell.tier() == tier).forEach(cell -> html.append(html(cell)));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table></div>\n<ul>\n");
        for (BitCell cell : cells) {
            for (String trouble : troubles(cell)) {
                html.append(Html.element("li", cell.width() + ", " + cell.tier() + ": " + trouble));
            }
        }
        for (String other : others) {
            html.append(Html.element("li", other + ": cannot run on this machine"));
        }
        return html.append("</ul>\n</section>\n").toString();
    }

    private static String html(BitCell cell) {
        String style = !cell.ran() ? "absent" : cell.passed() ? "equal" : "different";
        String text = !cell.ran() ? "cannot run" : cell.passed() ? "equal" : "differs";
        int rows = cell.counts().stream().mapToInt(BitCell.Count::rows).sum();
        return "<td class=\"" + style + "\">" + Html.element("strong", text)
                + (cell.ran() ? Html.element("small", rows + " hashes") : "") + "</td>";
    }
}
