package org.lanewise.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.lanewise.nn.Predictor;

/**
 * A predictor behind HTTP, on the JDK's server with a virtual thread per request:
 *
 * <ul>
 *   <li>{@code POST /predict} computes rows: {@code {"instances": [[...], ...]}} as {@code application/json}, answered by {@code
 *       {"predictions": [[...], ...]}}, or little-endian 32-bit floats, row by row and nothing else, as {@code
 *       application/octet-stream}, answered in the same way. {@code Accept} may ask for the other form. Inputs must be finite; an
 *       output that is not is null in JSON.
 *   <li>{@code GET /health}: 200, or 503 when the server is shutting down; the numbers of inputs and outputs.
 *   <li>{@code GET /metrics}: counts and times as Prometheus reads them (text format 0.0.4).
 * </ul>
 *
 * <p>Rows of several requests are computed together, see {@link Batching}; the answer is the same bits as for each row alone. A
 * request whose rows have no room in the queue is refused with 503 and Retry-After; what is wrong with a request is said in
 * {@code {"error": "..."}} with a status from 400 to 415.
 *
 * <p>The first server of a JVM sets system properties of the JDK's server that are not set yet: {@code
 * sun.net.httpserver.nodelay}, {@code maxReqTime} (the timeout for a request to arrive; so it is the first server's for all),
 * {@code maxReqHeaderSize}, {@code maxIdleConnections} and {@code jdk.httpserver.maxConnections}.
 */
public final class PredictionServer implements AutoCloseable {
    /** For a request that is not accepted yet when the server closes. */
    private static final int GRACE_SECONDS = 1;

    /** Connections that wait to be accepted; the system may allow fewer. */
    private static final int BACKLOG = 1024;

    private final Limits limits;
    private final int inputs;
    private final int outputs;
    private final HttpServer http;
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private final Batcher batcher;
    private final Responder responder;
    private final Metrics metrics = new Metrics();
    private final Tally accepted = new Tally();
    private final Tally running = new Tally();
    private boolean closed;

    /**
     * Starts a server.
     *
     * @param address where to listen; port 0 takes a free one
     * @throws IOException if that is not possible, for example because the port is taken
     */
    public PredictionServer(Predictor predictor, InetSocketAddress address, Batching batching, Limits limits)
            throws IOException {
        this(predictor.inputs(), predictor.outputs(), () -> function(predictor), address, batching, limits);
    }

    /** Starts a server with anything that computes rows. */
    PredictionServer(
            int inputs,
            int outputs,
            Supplier<BatchFunction> functions,
            InetSocketAddress address,
            Batching batching,
            Limits limits)
            throws IOException {
        this.limits = limits;
        this.inputs = inputs;
        this.outputs = outputs;
        HttpProperties.set(limits);
        this.http = listen(address);
        this.responder = new Responder(limits);
        this.batcher = new Batcher(batching, inputs, outputs, functions, metrics::batch);
        metrics.queue(batcher::waitingRows, batching.queueRows());
        Endpoint.Handler predict =
                new PredictHandler(inputs, outputs, batching.queueRows(), limits, batcher, responder, accepted);
        List<String> read = List.of("GET", "HEAD");
        List<Endpoint> endpoints = List.of(
                new Endpoint("/predict", List.of("POST"), predict),
                new Endpoint("/health", read, this::health),
                new Endpoint(
                        "/metrics", read, exchange -> responder.send(exchange, 200, Metrics.TYPE, metrics.text())));
        http.createContext("/", new Router(endpoints, responder, metrics, running));
        http.setExecutor(handlers);
        http.start();
    }

    private static BatchFunction function(Predictor predictor) {
        Predictor.Scratch scratch = new Predictor.Scratch();
        return (x, xOffset, rows, y, yOffset) -> predictor.predict(x, xOffset, rows, y, yOffset, scratch);
    }

    private static HttpServer listen(InetSocketAddress address) throws IOException {
        try {
            return HttpServer.create(address, BACKLOG);
        } catch (SocketException e) { // it does not say which port
            throw (IOException) new BindException("cannot listen on " + address.getHostString() + ", port "
                            + address.getPort() + ": " + e.getMessage())
                    .initCause(e);
        }
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return http.getAddress();
    }

    private void health(HttpExchange exchange) throws IOException {
        boolean open = !batcher.isClosed();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", open ? "ok" : "shutting down");
        answer.put("inputs", inputs);
        answer.put("outputs", outputs);
        responder.send(exchange, open ? 200 : 503, Form.JSON.type(), Json.object(answer));
    }

    /**
     * Takes no more connections, refuses new requests, answers all whose rows were accepted, and closes the connections. Clients
     * that do not read their answers are waited for no longer than the timeout.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        // It closes the listening socket at once, and the connections when it is interrupted or sees no request.
        Thread stopping = Thread.ofPlatform().name("lanewise-stop").start(() -> http.stop(Integer.MAX_VALUE));
        try {
            batcher.close();
            accepted.awaitNone(limits.timeoutSeconds());
            running.awaitNone(GRACE_SECONDS);
            stopping.interrupt();
            stopping.join();
        } catch (InterruptedException e) {
            stopping.interrupt();
            Thread.currentThread().interrupt();
        }
        handlers.shutdownNow();
        responder.close();
    }
}
