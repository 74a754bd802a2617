package org.lanewise.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The grammar of Prometheus' text format 0.0.4 and what its checker asks of names, and the counts themselves. */
@Timeout(60)
class MetricsTest {
    private static final Pattern SAMPLE = Pattern.compile(
            "([a-z_][a-z0-9_]*?)(\\{((?:[a-z_]+=\"[^\"\\\\\\n]*\",?)+)})? ([-+]?[0-9.]+(?:E[-+]?[0-9]+)?|[+-]Inf|NaN)");

    @Test
    void requestsAreCounted() throws IOException, InterruptedException {
        try (Served served = new Served(Served.predictor(), Served.BATCHING, Served.LIMITS)) {
            for (int rows = 1; rows <= 3; rows++) {
                served.post(Served.BINARY, new byte[4 * Served.INPUTS * rows]);
            }
            served.post(Served.BINARY, new byte[1]);
            served.get("/no\"such\npath".replaceAll("[\"\n]", "%22"));
            Map<String, Double> samples = samples(served);
            // A request is counted when its answer is on the way already.
            while (samples.getOrDefault("lanewise_request_duration_seconds_count{path=\"other\"}", 0.0) < 1) {
                samples = samples(served);
            }
            assertEquals(3, samples.get("lanewise_requests_total{code=\"200\",path=\"/predict\"}"));
            assertEquals(1, samples.get("lanewise_requests_total{code=\"400\",path=\"/predict\"}"));
            assertEquals(1, samples.get("lanewise_requests_total{code=\"404\",path=\"other\"}"));
            assertEquals(6, samples.get("lanewise_rows_total"));
            assertEquals(6, samples.get("lanewise_batch_rows_sum"));
            assertEquals(1, samples.get("lanewise_batch_rows_bucket{le=\"1.0\"}"));
            assertEquals(4, samples.get("lanewise_request_duration_seconds_count{path=\"/predict\"}"));
            assertEquals(0, samples.get("lanewise_queue_rows"));
            assertEquals(64, samples.get("lanewise_queue_limit_rows"));
        }
    }

    private static Map<String, Double> samples(Served served) throws IOException, InterruptedException {
        HttpResponse<String> response =
                served.client.send(served.request("/metrics").build(), BodyHandlers.ofString());
        assertEquals(200, response.statusCode());
        assertEquals(
                "text/plain; version=0.0.4; charset=utf-8",
                response.headers().firstValue("Content-Type").orElse(""));
        return parse(response.body());
    }

    /** Each family: HELP, TYPE, then its samples, nowhere else; no sample twice; histograms cumulative to their count. */
    private static Map<String, Double> parse(String text) {
        assertTrue(text.endsWith("\n"));
        Map<String, Double> samples = new HashMap<>();
        Set<String> families = new HashSet<>();
        String family = "";
        String type = "";
        double bucket = 0;
        for (String line : text.lines().toList()) {
            if (line.startsWith("# HELP ")) {
                family = line.split(" ", 4)[2];
                type = "";
                assertTrue(families.add(family), line);
                assertTrue(line.split(" ", 4)[3].length() > 5, line);
            } else if (line.startsWith("# TYPE ")) {
                assertTrue(type.isEmpty() && line.startsWith("# TYPE " + family + " "), line);
                type = line.substring(line.lastIndexOf(' ') + 1);
                assertTrue(Set.of("counter", "gauge", "histogram").contains(type), line);
                assertEquals(type.equals("counter"), family.endsWith("_total"), line);
            } else {
                Matcher sample = SAMPLE.matcher(line);
                assertTrue(sample.matches(), line);
                double value = value(sample.group(4));
                String suffix = sample.group(1)
                        .substring(Math.min(family.length(), sample.group(1).length()));
                assertTrue(sample.group(1).startsWith(family), line);
                assertTrue(suffix.isEmpty() != type.equals("histogram"), line);
                assertEquals(null, samples.put(line.substring(0, line.lastIndexOf(' ')), value), line);
                if (suffix.equals("_bucket")) {
                    assertTrue(line.contains("le=\"") && value >= bucket, line);
                    bucket = value;
                } else if (suffix.equals("_count")) {
                    assertEquals(bucket, value, line);
                    bucket = 0;
                }
            }
        }
        return samples;
    }

    private static double value(String text) {
        return text.endsWith("Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }
}
