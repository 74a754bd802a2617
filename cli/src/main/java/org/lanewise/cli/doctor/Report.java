package org.lanewise.cli.doctor;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanewise.bench.SpeedCheck;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the doctor says, as text or as JSON. */
final class Report {
    private Report() {}

    static String text(Map<String, Map<String, String>> sections) {
        StringBuilder text = new StringBuilder();
        sections.forEach((title, entries) -> {
            text.append(title).append('\n');
            entries.forEach((name, value) -> text.append(String.format(Locale.ROOT, "  %-7s %s%n", name, value)));
        });
        return text.toString();
    }

    static String text(List<Finding> findings) {
        StringBuilder text = new StringBuilder("verdict\n");
        if (findings.isEmpty()) {
            text.append("  nothing is wrong\n");
        }
        for (Finding finding : findings) {
            text.append("  - ").append(finding.cause()).append('\n');
            text.append("    remedy: ").append(finding.remedy()).append('\n');
        }
        return text.toString();
    }

    /** The sections as objects of texts; what was measured as numbers, null if nothing was; findings with their names. */
    static String json(
            Map<String, Map<String, String>> sections,
            @Nullable SpeedCheck speed,
            @Nullable Measured measured,
            List<Finding> findings) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            sections.forEach((title, entries) -> {
                json.writeName(title);
                json.writeStartObject();
                entries.forEach(json::writeStringProperty);
                json.writeEndObject();
            });
            json.writeName("speed");
            if (speed == null || measured == null) {
                json.writeNull();
            } else {
                json.writeStartObject();
                json.writeNumberProperty("peakGflops", speed.peak());
                json.writeNumberProperty("sgemmGflops", speed.sgemm());
                json.writeNumberProperty("n", speed.n());
                json.writeNumberProperty("percentOfPeak", speed.percent());
                json.writeNumberProperty("spread", speed.spread());
                json.writeNumberProperty("stolen", measured.stolen());
                json.writeEndObject();
            }
            json.writeName("findings");
            json.writeStartArray();
            for (Finding finding : findings) {
                json.writeStartObject();
                json.writeStringProperty("name", finding.name());
                json.writeStringProperty("cause", finding.cause());
                json.writeStringProperty("remedy", finding.remedy());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }
}
