package org.lanewise.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Sends answers, each within the time that a client has to read it. */
final class Responder implements AutoCloseable {
    private static final int BLOCK = 8192;

    private final Limits limits;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("lanewise-response-timer").daemon().factory());

    Responder(Limits limits) {
        this.limits = limits;
        timer.setRemoveOnCancelPolicy(true); // nearly all are cancelled, long before their time
    }

    /** Writes the body of an answer. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** A small answer. */
    void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        send(exchange, status, type, body.length, out -> out.write(body));
    }

    /**
     * An answer whose body is written as it is made.
     *
     * @param length of the body; negative if that is not known
     */
    void send(HttpExchange exchange, int status, String type, long length, Content content) throws IOException {
        withinTime(() -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(status, -1);
                return;
            }
            // The JDK's server takes 0 for chunks and -1 for nothing.
            exchange.sendResponseHeaders(status, length < 0 ? 0 : length == 0 ? -1 : length);
            try (OutputStream out = exchange.getResponseBody()) {
                if (length != 0) {
                    content.write(out);
                }
            }
        });
    }

    /** Says why there is no prediction. What the client still sends is read first, or it might miss the answer. */
    void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        if (refusal.status() == 503) {
            exchange.getResponseHeaders().set("Retry-After", "1");
        }
        byte[] body = Json.object(Map.of("error", refusal.sentence()));
        withinTime(() -> {
            exchange.getResponseHeaders().set("Content-Type", Form.JSON.type());
            exchange.sendResponseHeaders(refusal.status(), body.length);
            OutputStream out = exchange.getResponseBody();
            out.write(body);
            out.flush();
        });
        discard(exchange.getRequestBody());
    }

    private void discard(InputStream in) throws IOException {
        byte[] block = new byte[BLOCK];
        long left = limits.bodyBytes();
        int read;
        do {
            read = in.read(block, 0, BLOCK);
            left -= read;
        } while (read > 0 && left > 0);
    }

    private interface Sending {
        void run() throws IOException;
    }

    private void withinTime(Sending sending) throws IOException {
        Thread sender = Thread.currentThread();
        // An interrupted channel closes itself.
        Future<?> end = timer.schedule(sender::interrupt, limits.timeoutSeconds(), TimeUnit.SECONDS);
        try {
            sending.run();
        } finally {
            end.cancel(false);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
