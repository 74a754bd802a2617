package org.lanewise.serve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** A bounded queue of rows, and threads that take them out in batches. */
final class Batcher {
    /** Values of a batch of a very wide network: far below what an array can hold. */
    private static final int LARGEST_BATCH = 1 << 24;

    private final int inputs;
    private final int outputs;
    private final int rows;
    private final long waitNanos;
    private final int queueRows;
    private final IntConsumer batchRows;
    private final List<Thread> threads = new ArrayList<>();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<Pending> queue = new ArrayDeque<>();
    private int waiting;
    private boolean closed;

    /** Rows of one request in a batch. */
    private record Piece(Pending of, int first, int rows) {}

    /**
     * Starts the threads.
     *
     * @param functions gives each thread its own
     * @param batchRows told the rows of every batch that was computed
     */
    Batcher(Batching settings, int inputs, int outputs, Supplier<BatchFunction> functions, IntConsumer batchRows) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.rows = Math.max(1, Math.min(settings.rows(), LARGEST_BATCH / Math.max(inputs, outputs)));
        this.waitNanos = TimeUnit.MICROSECONDS.toNanos(settings.waitMicros());
        this.queueRows = settings.queueRows();
        this.batchRows = batchRows;
        for (int i = 0; i < settings.threads(); i++) {
            BatchFunction function = functions.get();
            threads.add(Thread.ofPlatform().name("lanewise-batch-" + i).daemon().start(() -> work(function)));
        }
    }

    /** Rows that wait now. */
    int waitingRows() {
        lock.lock();
        try {
            return waiting;
        } finally {
            lock.unlock();
        }
    }

    /** Whether so many rows would be taken now. */
    boolean hasRoom(int count) {
        return waitingRows() <= queueRows - count;
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Queues rows, all or, where there is no room for them or the batcher is closed, none: then the result is false. */
    boolean submit(Pending pending) {
        lock.lock();
        try {
            if (closed || waiting > queueRows - pending.rows) {
                return false;
            }
            pending.since = System.nanoTime();
            queue.add(pending);
            waiting += pending.rows;
            changed.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void work(BatchFunction function) {
        List<Piece> batch = new ArrayList<>();
        float[] x = new float[0];
        float[] y = x;
        while (take(batch)) {
            if (batch.size() > 1 && x.length == 0) { // a single piece is computed where it lies
                x = new float[rows * inputs];
                y = new float[rows * outputs];
            }
            try {
                compute(function, batch, x, y);
            } catch (Throwable failure) { // whatever it is, the next batch has nothing to do with it
                batch.forEach(piece -> piece.of.failed(failure));
            }
            batch.clear();
        }
    }

    private void compute(BatchFunction function, List<Piece> batch, float[] x, float[] y) {
        Piece head = batch.get(0);
        if (batch.size() == 1) {
            function.apply(head.of.x, head.first * inputs, head.rows, head.of.y, head.first * outputs);
            batchRows.accept(head.rows);
            head.of.computed(head.rows);
            return;
        }
        int count = 0;
        for (Piece piece : batch) {
            System.arraycopy(piece.of.x, piece.first * inputs, x, count * inputs, piece.rows * inputs);
            count += piece.rows;
        }
        function.apply(x, 0, count, y, 0);
        batchRows.accept(count);
        int first = 0;
        for (Piece piece : batch) {
            System.arraycopy(y, first * outputs, piece.of.y, piece.first * outputs, piece.rows * outputs);
            first += piece.rows;
            piece.of.computed(piece.rows);
        }
    }

    /** Waits for the next batch; false when the batcher is closed and nothing is left. */
    private boolean take(List<Piece> batch) {
        lock.lock();
        try {
            for (long nanos = nanosToWait(); nanos > 0; nanos = nanosToWait()) {
                changed.awaitNanos(nanos);
            }
            int room = rows;
            while (room > 0 && !queue.isEmpty()) {
                Pending head = queue.element();
                int count = Math.min(room, head.rows - head.taken);
                batch.add(new Piece(head, head.taken, count));
                head.taken += count;
                room -= count;
                waiting -= count;
                if (head.taken == head.rows) {
                    queue.remove();
                }
            }
            if (!queue.isEmpty()) {
                changed.signal(); // another thread may be free
            }
            return !batch.isEmpty();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts these threads", e);
        } finally {
            lock.unlock();
        }
    }

    /** How long a batch is still to wait for rows: 0 when it is to be taken, or when there will be no more. */
    private long nanosToWait() {
        if (closed) {
            return 0;
        }
        if (queue.isEmpty()) {
            return Long.MAX_VALUE;
        }
        return waiting >= rows ? 0 : queue.element().since + waitNanos - System.nanoTime();
    }

    /** Takes no more, computes what waits, and returns when that is done. */
    void close() throws InterruptedException {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
