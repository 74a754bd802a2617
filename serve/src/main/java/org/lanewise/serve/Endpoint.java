package org.lanewise.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;

/**
 * What is at one path.
 *
 * @param path all of it
 * @param methods that are allowed
 * @param handler answers requests with one of them
 */
record Endpoint(String path, List<String> methods, Handler handler) {
    /** Answers a request by the responder or throws a {@link Refusal}. */
    @FunctionalInterface
    interface Handler {
        void handle(HttpExchange exchange) throws IOException, InterruptedException;
    }
}
