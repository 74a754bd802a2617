package org.lanewise.serve;

/**
 * How rows of several requests become one call of the predictor. What a row gives does not depend on it.
 *
 * @param threads that compute, each a batch of its own, 1 to 1024
 * @param rows the most of a batch, at least 1; fewer for networks so wide that these would be more than 2^24 values
 * @param waitMicros how long the first row of a batch may wait for others, in microseconds, 0 to 10 s. With 0 a batch is what
 *     came while the one before was computed
 * @param queueRows the most rows that wait, at least 1, and the most of a request
 */
public record Batching(int threads, int rows, long waitMicros, int queueRows) {
    private static final int MOST_THREADS = 1024;
    private static final long LONGEST_WAIT_MICROS = 10_000_000;

    /** Checks the numbers. */
    public Batching {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("threads = " + threads + ", but must be from 1 to " + MOST_THREADS);
        }
        if (rows < 1) {
            throw new IllegalArgumentException("rows = " + rows + ", but must be at least 1");
        }
        if (waitMicros < 0 || waitMicros > LONGEST_WAIT_MICROS) {
            throw new IllegalArgumentException(
                    "waitMicros = " + waitMicros + ", but must be from 0 to " + LONGEST_WAIT_MICROS);
        }
        if (queueRows < 1) {
            throw new IllegalArgumentException("queueRows = " + queueRows + ", but must be at least 1");
        }
    }

    /** A thread for each processor, batches of 256 rows without waiting, a queue of 4096. */
    public static Batching standard() {
        return new Batching(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()), 256, 0, 4096);
    }
}
