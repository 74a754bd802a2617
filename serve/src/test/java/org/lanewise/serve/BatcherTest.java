package org.lanewise.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One input, one output: y = -x. */
@Timeout(60)
class BatcherTest {
    private final List<Integer> batches = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);

    private Batcher batcher(Batching settings) {
        return new Batcher(settings, 1, 1, () -> BatcherTest::negate, batches::add);
    }

    /** The first batch waits at the gate. */
    private Batcher gated(Batching settings) {
        BatchFunction function = (x, xOffset, rows, y, yOffset) -> {
            started.countDown();
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            negate(x, xOffset, rows, y, yOffset);
        };
        return new Batcher(settings, 1, 1, () -> function, batches::add);
    }

    private static void negate(float[] x, int xOffset, int rows, float[] y, int yOffset) {
        for (int i = 0; i < rows; i++) {
            y[yOffset + i] = -x[xOffset + i];
        }
    }

    private static Pending pending(int first, int rows) {
        float[] x = new float[rows + 3]; // longer than its rows
        for (int i = 0; i < rows; i++) {
            x[i] = first + i;
        }
        return new Pending(x, rows, new float[rows]);
    }

    private static void assertNegated(Pending pending) throws InterruptedException {
        pending.await();
        float[] expected = new float[pending.rows];
        negate(pending.x, 0, pending.rows, expected, 0);
        assertArrayEquals(expected, pending.y);
    }

    private static Pending submitted(Batcher batcher, int first, int rows) {
        Pending pending = pending(first, rows);
        assertTrue(batcher.submit(pending));
        return pending;
    }

    @Test
    void whatWaitsIsBatchedAndLongRequestsAreCut() throws InterruptedException {
        Batcher batcher = gated(new Batching(1, 7, 0, 100));
        List<Pending> all = new ArrayList<>();
        all.add(submitted(batcher, 0, 2));
        started.await();
        for (int rows : new int[] {3, 3, 3, 20, 1}) {
            all.add(submitted(batcher, 10 * rows, rows));
        }
        assertEquals(30, batcher.waitingRows());
        gate.countDown();
        for (Pending pending : all) {
            assertNegated(pending);
        }
        batcher.close();
        assertEquals(List.of(2, 7, 7, 7, 7, 2), batches);
    }

    @Test
    void theQueueIsBoundedInRows() throws InterruptedException {
        Batcher batcher = gated(new Batching(1, 7, 0, 10));
        submitted(batcher, 0, 1);
        started.await();
        submitted(batcher, 0, 6);
        assertFalse(batcher.submit(pending(0, 5)));
        assertTrue(batcher.hasRoom(4));
        Pending last = submitted(batcher, 0, 4);
        assertFalse(batcher.hasRoom(1));
        assertFalse(batcher.submit(pending(0, 1)));
        gate.countDown();
        assertNegated(last);
        assertTrue(batcher.hasRoom(10));
        assertFalse(batcher.hasRoom(11));
        batcher.close();
    }

    @Test
    void aBatchWaitsUntilItIsFull() throws InterruptedException {
        Batcher batcher = batcher(new Batching(2, 5, 10_000_000, 100));
        List<Pending> all = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            all.add(submitted(batcher, i, 1));
        }
        for (Pending pending : all) {
            assertNegated(pending);
        }
        batcher.close();
        assertEquals(List.of(5, 5, 5), batches);
    }

    @Test
    void aBatchWaitsNoLongerThanItMay() throws InterruptedException {
        Batcher batcher = batcher(new Batching(2, 5, 50_000, 100));
        long start = System.nanoTime();
        assertNegated(submitted(batcher, 0, 2));
        assertTrue(System.nanoTime() - start >= TimeUnit.MICROSECONDS.toNanos(50_000));
        assertEquals(2, batches.stream().mapToInt(Integer::intValue).sum());
        batcher.close();
    }

    @Test
    void aFailureIsThatOfItsBatchAlone() throws InterruptedException {
        BatchFunction failing = (x, xOffset, rows, y, yOffset) -> {
            if (x[xOffset] < 0) {
                throw new OutOfMemoryError("x");
            }
            negate(x, xOffset, rows, y, yOffset);
        };
        Batcher batcher = new Batcher(new Batching(1, 5, 0, 100), 1, 1, () -> failing, batches::add);
        Pending bad = submitted(batcher, -3, 1);
        IllegalStateException failure = assertThrows(IllegalStateException.class, bad::await);
        assertEquals("the prediction failed: java.lang.OutOfMemoryError: x", failure.getMessage());
        assertNegated(submitted(batcher, 1, 3));
        batcher.close();
    }

    @Test
    void closingComputesWhatWaits() throws InterruptedException {
        Batcher batcher = batcher(new Batching(2, 50, 10_000_000, 100));
        List<Pending> all = List.of(submitted(batcher, 0, 4), submitted(batcher, 5, 6));
        batcher.close();
        assertTrue(batcher.isClosed());
        assertFalse(batcher.submit(pending(0, 1)));
        for (Pending pending : all) {
            assertNegated(pending);
        }
    }
}
