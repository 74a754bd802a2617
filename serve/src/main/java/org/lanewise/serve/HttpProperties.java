package org.lanewise.serve;

import java.util.Map;

/**
 * What the JDK's server reads from system properties, once per JVM, when its first server is made. Those that are set already
 * stay as they are.
 */
final class HttpProperties {
    /** A connection takes some 30 KB, so all of them an eighth of the heap. */
    private static final long HEAP_PER_CONNECTION = 256 << 10;

    private static final int MOST_CONNECTIONS = 1 << 14;

    private static final int HEADER_BYTES = 32 << 10;

    private HttpProperties() {}

    static void set(Limits limits) {
        String connections =
                String.valueOf(Math.min(MOST_CONNECTIONS, Runtime.getRuntime().maxMemory() / HEAP_PER_CONNECTION));
        Map.of(
                        // An answer's header and body are two packets: the second would wait for the client's delayed
                        // ack.
                        "sun.net.httpserver.nodelay",
                        "true",
                        "sun.net.httpserver.maxReqTime",
                        String.valueOf(limits.timeoutSeconds()),
                        "sun.net.httpserver.maxReqHeaderSize",
                        String.valueOf(HEADER_BYTES),
                        "sun.net.httpserver.maxIdleConnections",
                        connections,
                        "jdk.httpserver.maxConnections",
                        connections)
                .forEach((name, value) -> {
                    if (System.getProperty(name) == null) {
                        System.setProperty(name, value);
                    }
                });
    }
}
