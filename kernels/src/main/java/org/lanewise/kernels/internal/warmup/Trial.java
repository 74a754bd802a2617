package org.lanewise.kernels.internal.warmup;

/** One kernel on its way: first its twin is timed, then the kernel runs until C2 wants it, then it is watched. */
final class Trial {
    /** Calls that make C2 compile a kernel: 600 with 15,000 loop iterations (HotSpot's Tier4 thresholds), and a reserve. */
    private static final int CALLS = 1_500;

    /** The twin is compiled after so many calls. */
    private static final int TWIN_CALLS = 3_000;

    private static final int BATCH = 8;

    /** Boxed vectors are fifty times slower than compiled ones, and a small tile may be no faster than its twin. */
    private static final int SLOWER_AT_MOST = 2;

    private static final int BATCHES_IN_A_ROW = 3;

    /** Who is still slow then stays with the twin: an interpreter, or a compiler that was capped. */
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final HandOver kernel;
    private long twinNanos = Long.MAX_VALUE;
    private long deadline;
    private int fast;

    Trial(HandOver kernel) {
        this.kernel = kernel;
    }

    /** Makes C2 want the kernel. */
    void begin() {
        for (int i = 0; i < TWIN_CALLS / BATCH; i++) {
            long start = System.nanoTime();
            for (int j = 0; j < BATCH; j++) {
                kernel.scalar();
            }
            twinNanos = Math.min(twinNanos, System.nanoTime() - start);
        }
        for (int i = 0; i < CALLS; i++) {
            kernel.vector();
        }
        deadline = System.nanoTime() + PATIENCE_NANOS;
    }

    /** Runs a batch; returns whether this trial has ended. */
    boolean ends() {
        long start = System.nanoTime();
        for (int j = 0; j < BATCH; j++) {
            kernel.vector();
        }
        long end = System.nanoTime();
        fast = end - start <= SLOWER_AT_MOST * twinNanos ? fast + 1 : 0;
        if (fast >= BATCHES_IN_A_ROW) {
            kernel.take();
            return true;
        }
        return end > deadline;
    }
}
