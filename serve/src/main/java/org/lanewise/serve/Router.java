package org.lanewise.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the endpoint of a request, counts it, and turns every failure into an answer. */
final class Router implements HttpHandler {
    private static final Logger LOG = System.getLogger(Router.class.getName());

    private final List<Endpoint> endpoints;
    private final Responder responder;
    private final Metrics metrics;
    private final Tally running;

    Router(List<Endpoint> endpoints, Responder responder, Metrics metrics, Tally running) {
        this.endpoints = List.copyOf(endpoints);
        this.responder = responder;
        this.metrics = metrics;
        this.running = running;
    }

    @Override
    public void handle(HttpExchange exchange) {
        long start = System.nanoTime();
        Endpoint endpoint = find(exchange.getRequestURI().getPath());
        running.enter();
        try (exchange) {
            answer(exchange, endpoint);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the client left", e);
        } finally {
            running.leave();
            String path = endpoint == null ? "other" : endpoint.path();
            metrics.request(path, exchange.getResponseCode(), System.nanoTime() - start);
        }
    }

    private @Nullable Endpoint find(String path) {
        for (Endpoint endpoint : endpoints) {
            if (endpoint.path().equals(path)) {
                return endpoint;
            }
        }
        return null;
    }

    private void answer(HttpExchange exchange, @Nullable Endpoint endpoint) throws IOException {
        Refusal refusal;
        try {
            if (endpoint == null) {
                throw new Refusal(404, "there is nothing here, but at " + paths());
            }
            if (!endpoint.methods().contains(exchange.getRequestMethod())) {
                String allowed = String.join(", ", endpoint.methods());
                exchange.getResponseHeaders().set("Allow", allowed);
                throw new Refusal(405, endpoint.path() + " takes " + allowed);
            }
            endpoint.handler().handle(exchange);
            return;
        } catch (Refusal r) {
            refusal = r;
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "a request failed", e);
            refusal = new Refusal(500, "the server failed: " + e);
        } catch (InterruptedException e) {
            throw new IOException("the server was closed", e);
        }
        if (exchange.getResponseCode() < 0) { // else the answer has begun, and its end tells the client
            responder.refuse(exchange, refusal);
        }
    }

    private String paths() {
        return String.join(", ", endpoints.stream().map(Endpoint::path).toList());
    }
}
