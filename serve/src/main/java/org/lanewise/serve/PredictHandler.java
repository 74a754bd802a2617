package org.lanewise.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Reads rows, has them computed and writes the answer. */
final class PredictHandler implements Endpoint.Handler {
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final int inputs;
    private final int outputs;
    private final int mostRows;
    private final Limits limits;
    private final Batcher batcher;
    private final Responder responder;
    private final Tally accepted;
    private final MemoryBudget memory;

    /**
     * A handler.
     *
     * @param queueRows the batcher's
     * @param accepted counts the requests whose rows the batcher has taken and whose answers are not yet sent
     */
    PredictHandler(
            int inputs,
            int outputs,
            int queueRows,
            Limits limits,
            Batcher batcher,
            Responder responder,
            Tally accepted) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.mostRows = Math.min(queueRows, LARGEST_ARRAY / Math.max(inputs, outputs));
        this.limits = limits;
        this.batcher = batcher;
        this.responder = responder;
        this.accepted = accepted;
        this.memory = new MemoryBudget(limits.memoryBytes());
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException, InterruptedException {
        if (!batcher.hasRoom(1) || batcher.isClosed()) { // under overload most requests end here, unread
            throw full();
        }
        Form form = Form.ofContent(exchange.getRequestHeaders().getFirst("Content-Type"));
        Form answer = Form.ofAccept(exchange.getRequestHeaders().get("Accept"), form);
        try (MemoryBudget.Lease lease = memory.lease()) {
            RowBuffer rows = new RowBuffer(inputs, mostRows, lease);
            Body body = Body.of(exchange, limits.bodyBytes());
            switch (form) {
                case JSON -> JsonRows.read(body, rows);
                case BINARY -> BinaryRows.read(body, rows);
            }
            lease.take(4L * rows.rows() * outputs);
            float[] y = new float[rows.rows() * outputs];
            accepted.enter();
            try {
                compute(rows, y);
                send(exchange, answer, y);
            } finally {
                accepted.leave();
            }
        }
    }

    private void compute(RowBuffer rows, float[] y) throws InterruptedException {
        if (rows.rows() == 0) {
            return;
        }
        Pending pending = new Pending(rows.values(), rows.rows(), y);
        if (!batcher.submit(pending)) {
            throw full();
        }
        pending.await();
    }

    private void send(HttpExchange exchange, Form form, float[] y) throws IOException {
        switch (form) {
            case JSON -> responder.send(exchange, 200, form.type(), -1, out -> JsonRows.write(out, y, outputs));
            case BINARY -> responder.send(exchange, 200, form.type(), 4L * y.length, out -> BinaryRows.write(out, y));
        }
    }

    private Refusal full() {
        return Refusal.busy(batcher.isClosed() ? "the server is shutting down" : "the queue is full: try again");
    }
}
