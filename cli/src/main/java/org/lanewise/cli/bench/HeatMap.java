package org.lanewise.cli.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.report.Entry;
import org.lanewise.bench.report.Measurements;
import org.lanewise.bench.report.Section;
import org.lanewise.cli.report.Html;

/** How many times faster than OpenBLAS, by the shape of the product. */
final class HeatMap {
    /** A ratio of two is the full colour. */
    private static final double FULL = Math.log(2);

    /** Of the colour in the ground: more would hide the number. */
    private static final double STRONGEST = 60;

    private HeatMap() {}

    static String html(Measurements measurements) {
        Map<GemmSize, Double> plain = new LinkedHashMap<>();
        Map<GemmSize, Double> packed = new LinkedHashMap<>();
        for (Entry entry : measurements.section(Section.NETWORK)) {
            if (entry.key().impl().equals("openblas")) {
                plain.put(GemmSize.parse(entry.key().size()), entry.ratio());
            }
        }
        for (Entry entry : measurements.section(Section.NETWORK)) {
            Double ratio = plain.get(GemmSize.parse(entry.key().size()));
            if (entry.key().op().equals("gemm_packed") && ratio != null) {
                // Both ratios are Lanewise's without packing over another.
                packed.put(GemmSize.parse(entry.key().size()), ratio / entry.ratio());
            }
        }
        if (plain.isEmpty()) {
            return "";
        }
        return "<section>\n" + Html.element("h2", "Layers of networks, beside OpenBLAS")
                + Html.element(
                        "p",
                        "How many times faster Lanewise is: above 1 and blue it is ahead, below 1 and orange behind. A layer of K"
                                + " inputs and N outputs for M rows is an M x N x K product.")
                + map("As they are", plain) + map("Weights packed beforehand, as a Predictor does", packed)
                + "</section>\n";
    }

    private static String map(String caption, Map<GemmSize, Double> ratios) {
        Set<Integer> rows = new LinkedHashSet<>();
        Set<List<Integer>> layers = new LinkedHashSet<>();
        ratios.keySet().forEach(size -> {
            rows.add(size.m());
            layers.add(List.of(size.k(), size.n()));
        });
        List<String> head = new ArrayList<>(List.of("K x N"));
        rows.forEach(m -> head.add("M = " + m));
        StringBuilder html = new StringBuilder("<div class=\"scroll\"><table class=\"matrix\">\n")
                .append(Html.element("caption", caption))
                .append("<thead>")
                .append(Html.row("th", head))
                .append("</thead>\n<tbody>\n");
        for (List<Integer> layer : layers) {
            html.append("<tr>").append(Html.element("th", layer.get(0) + " x " + layer.get(1)));
            for (int m : rows) {
                html.append(cell(ratios.get(new GemmSize(m, layer.get(1), layer.get(0)))));
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table></div>\n").toString();
    }

    private static String cell(@Nullable Double ratio) {
        if (ratio == null) {
            return Html.element("td", "–");
        }
        double strength = STRONGEST * Math.min(1, Math.abs(Math.log(ratio)) / FULL);
        return String.format(
                Locale.ROOT,
                "<td class=\"%s\" style=\"--heat: %.0f%%\">%s</td>",
                ratio < 1 ? "behind" : "ahead",
                strength,
                Numbers.ratio(ratio));
    }
}
