package org.lanewise.cli.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lanewise.bench.ReportBench;
import org.lanewise.bench.ReportPlan;
import org.lanewise.cli.doctor.Surroundings;

/** Where and what is measured. */
public final class Environment {
    private static final String UNKNOWN = "unknown";

    private Environment() {}

    /** Names and values for the report. */
    public static Map<String, String> of(ReportPlan plan) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "date",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        ZonedDateTime.now().truncatedTo(ChronoUnit.SECONDS)));
        all.put("commit", commit());
        all.put("threads", "1");
        all.putAll(ReportBench.description(plan));
        all.putAll(Surroundings.now());
        return all;
    }

    /** Of the working tree that the classes lie in. */
    private static String commit() {
        try {
            Path classes = Path.of(Environment.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty")
                    .directory(classes.resolveSibling(".").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? UNKNOWN : text;
        } catch (IOException | URISyntaxException noTree) {
            return UNKNOWN;
        }
    }
}
