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
            begin(exchange, status, type, length);
            try (OutputStream out = exchange.getResponseBody()) {
                if (length != 0 && !isHead(exchange)) {
                    content.write(out);
                }
            }
        });
    }

    private static void begin(HttpExchange exchange, int status, String type, long length) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        // The JDK's server takes 0 for chunks and -1 for nothing.
        exchange.sendResponseHeaders(status, isHead(exchange) || length == 0 ? -1 : Math.max(0, length));
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }

    /** Says why there is no prediction. What the client still sends is read first, or it might miss the answer. */
    void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        if (refusal.status() == 503) {
            exchange.getResponseHeaders().set("Retry-After", "1");
        }
        byte[] body = Json.object(Map.of("error", refusal.sentence()));
        withinTime(() -> {
            begin(exchange, refusal.status(), Form.JSON.type(), body.length);
            if (!isHead(exchange)) {
                OutputStream out = exchange.getResponseBody();
                out.write(body);
                out.flush();
            }
        });
        if (!isHead(exchange)) { // else the exchange is closed already
            discard(exchange.getRequestBody());
        }
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
