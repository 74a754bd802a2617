package org.lanewise.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.Reference;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that can do 200 rows a second is offered 400. */
@Timeout(120)
class OverloadTest {
    private static final int ROWS_PER_BATCH = 4;
    private static final long BATCH_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long INTERVAL_NANOS = BATCH_NANOS / ROWS_PER_BATCH / 2;
    private static final int QUEUE = 40;
    private static final int REQUESTS = 2400; // six seconds

    private final AtomicInteger computed = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private void slowly(float[] x, int xOffset, int rows, float[] y, int yOffset) {
        LockSupport.parkNanos(BATCH_NANOS);
        for (int i = 0; i < rows; i++) {
            y[yOffset + i] = -x[xOffset + i];
        }
        computed.addAndGet(rows);
    }

    @Test
    void acceptedAreAnsweredAndTheRestRefused() throws IOException, InterruptedException {
        Batching batching = new Batching(1, ROWS_PER_BATCH, 0, QUEUE);
        try (Served served = new Served(1, 1, () -> this::slowly, batching, Served.LIMITS)) {
            offer(served, REQUESTS / 3);
            long before = usedHeap();
            offer(served, REQUESTS - REQUESTS / 3);
            long grown = usedHeap() - before;
            assertTrue(grown < 8 << 20, grown + " bytes more are in use");
            Reference.reachabilityFence(served);
        }
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw new AssertionError(thrown);
        }
        assertEquals(REQUESTS, answered.get() + refused.get());
        assertEquals(computed.get(), answered.get());
        assertTrue(
                refused.get() > REQUESTS / 5 && answered.get() > QUEUE,
                answered + " answered, " + refused + " refused");
    }

    /** At a fixed rate, whatever the answers. */
    private void offer(Served served, int requests) {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            long next = System.nanoTime();
            for (int i = 0; i < requests; i++) {
                float x = i;
                clients.submit(() -> request(served, x));
                next += INTERVAL_NANOS;
                LockSupport.parkNanos(next - System.nanoTime());
            }
        }
    }

    private void request(Served served, float x) {
        try {
            HttpResponse<byte[]> response = served.post(Served.BINARY, Served.bytes(x));
            if (response.statusCode() == 200) {
                assertEquals(-x, Served.floats(response.body())[0]);
                answered.incrementAndGet();
            } else {
                assertEquals(503, response.statusCode(), () -> Served.text(response));
                assertEquals("{\"error\":\"the queue is full: try again\"}", Served.text(response));
                assertEquals("1", response.headers().firstValue("Retry-After").orElse(""));
                refused.incrementAndGet();
            }
        } catch (IOException | InterruptedException | AssertionError e) {
            failure.set(e);
        }
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
