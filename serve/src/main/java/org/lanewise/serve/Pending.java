package org.lanewise.serve;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The rows of one request on their way through the batcher, which may compute them in pieces. */
final class Pending {
    final float[] x;
    final int rows;
    final float[] y;

    /** When it was queued, {@link System#nanoTime}; the batcher's, as the next. */
    long since;

    /** Rows that batches have taken. */
    int taken;

    private final AtomicInteger missing;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile @Nullable Throwable failure;

    /**
     * Rows to compute.
     *
     * @param x rows x inputs, may be longer
     * @param rows at least 1
     * @param y rows x outputs, the result
     */
    Pending(float[] x, int rows, float[] y) {
        this.x = x;
        this.rows = rows;
        this.y = y;
        this.missing = new AtomicInteger(rows);
    }

    /** So many more rows are in y. */
    void computed(int count) {
        if (missing.addAndGet(-count) == 0) {
            done.countDown();
        }
    }

    void failed(Throwable cause) {
        failure = cause;
        done.countDown();
    }

    /** Waits until all rows are in y. */
    void await() throws InterruptedException {
        done.await();
        Throwable cause = failure;
        if (cause != null) {
            throw new IllegalStateException("the prediction failed: " + cause, cause);
        }
    }
}
