package org.lanewise.serve;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.IntSupplier;

/** What the server counts, in a registry of its own. */
final class Metrics {
    static final String TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private static final double[] SECONDS = {
        1e-4, 2.5e-4, 5e-4, 1e-3, 2.5e-3, 5e-3, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
    };

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
    private final Counter requests = Counter.builder()
            .name("lanewise_requests_total")
            .help("Requests by path and by the status of the answer, none where the client left before.")
            .labelNames("path", "code")
            .register(registry);
    private final Histogram seconds = Histogram.builder()
            .name("lanewise_request_duration_seconds")
            .help("From a request's header to the end of its answer.")
            .labelNames("path")
            .classicOnly()
            .classicUpperBounds(SECONDS)
            .register(registry);
    private final Counter rows =
            Counter.builder().name("lanewise_rows_total").help("Rows computed.").register(registry);
    private final Histogram batchRows = Histogram.builder()
            .name("lanewise_batch_rows")
            .help("Rows of a batch.")
            .classicOnly()
            .classicExponentialUpperBounds(1, 2, 13)
            .register(registry);

    /** A request was answered, or not: then the code is negative. */
    void request(String path, int code, long nanos) {
        requests.labelValues(path, code < 0 ? "none" : String.valueOf(code)).inc();
        seconds.labelValues(path).observe(nanos * 1e-9);
    }

    /** A batch was computed. */
    void batch(int count) {
        rows.inc(count);
        batchRows.observe(count);
    }

    /** Shows how many rows wait. */
    void queue(IntSupplier waiting, int limit) {
        GaugeWithCallback.builder()
                .name("lanewise_queue_rows")
                .help("Rows that wait now.")
                .callback(callback -> callback.call(waiting.getAsInt()))
                .register(registry);
        GaugeWithCallback.builder()
                .name("lanewise_queue_limit_rows")
                .help("The most rows that may wait.")
                .callback(callback -> callback.call(limit))
                .register(registry);
    }

    /** The text format 0.0.4. */
    byte[] text() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(bytes, registry.scrape());
        return bytes.toByteArray();
    }
}
