/** Predictions over HTTP. */
module org.lanewise.serve {
    requires transitive org.lanewise.nn;
    requires static org.jspecify;
    requires jdk.httpserver;
    requires tools.jackson.core;
    requires io.prometheus.metrics.core;
    requires io.prometheus.metrics.model;
    requires io.prometheus.writer.text;

    exports org.lanewise.serve;
}
