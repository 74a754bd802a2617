package org.lanewise.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ShutdownTest {
    private static final int CLIENTS = 40;

    private final AtomicInteger computed = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();

    private void slowly(float[] x, int xOffset, int rows, float[] y, int yOffset) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        for (int i = 0; i < rows; i++) {
            y[yOffset + i] = -x[xOffset + i];
        }
        computed.addAndGet(rows);
    }

    /** Clients that never pause while the server closes: what was computed has been answered. */
    @RepeatedTest(5)
    void acceptedRequestsAreAnswered() throws IOException, InterruptedException, ExecutionException {
        Batching batching = new Batching(1, 8, 0, 30);
        try (Served served = new Served(1, 1, () -> this::slowly, batching, Served.LIMITS);
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                int first = 1000 * i;
                clients.submit(() -> request(served, first));
            }
            while (answered.get() < 100) {
                Thread.sleep(1);
            }
            served.server.close();
            clients.shutdown();
            assertTrue(clients.awaitTermination(30, TimeUnit.SECONDS));
        }
        assertEquals(computed.get(), answered.get());
        assertTrue(cut.get() >= CLIENTS, () -> cut + " of " + CLIENTS + " clients saw the end");
    }

    /** One request after the other, until two in a row fail to connect. */
    private void request(Served served, int first) {
        int failed = 0;
        for (int i = first; failed < 2; i++) {
            try {
                HttpResponse<byte[]> response = served.post(Served.BINARY, Served.bytes(i));
                if (response.statusCode() == 200) {
                    assertEquals(-(float) i, Served.floats(response.body())[0]);
                    answered.incrementAndGet();
                } else {
                    assertEquals(503, response.statusCode(), () -> Served.text(response));
                }
                failed = 0;
            } catch (IOException e) {
                cut.incrementAndGet();
                failed++;
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Neither idle connections nor requests that do not come to their end hold the server. */
    @Test
    void unfinishedRequestsDoNotHoldIt() throws IOException, InterruptedException {
        Served served = new Served(1, 1, () -> this::slowly, Served.BATCHING, Limits.standard());
        try (served;
                Socket idle = new Socket("127.0.0.1", served.port());
                Socket half = new Socket("127.0.0.1", served.port())) {
            half.getOutputStream()
                    .write("POST /predict HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"
                            .getBytes(StandardCharsets.US_ASCII));
            while (served.get("/metrics").isEmpty()) { // both were accepted before this one
                Thread.sleep(1);
            }
            long start = System.nanoTime();
            served.server.close();
            assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(10));
            assertEquals(-1, idle.getInputStream().read());
            served.server.close();
        }
    }
}
