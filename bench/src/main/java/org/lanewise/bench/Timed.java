package org.lanewise.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/** A repeatable piece of work of known size, and its rate in GFLOP/s over slices of time. */
public final class Timed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double WARM_SLICE = 0.05;
    private static final double SETTLED = 0.95;
    private static final int SETTLED_SLICES = 4;

    /** Which kernels give it; they do not export the name. */
    private static final String HAND_OVER_THREAD = "lanewise-warm-up";

    private final double flops;
    private final LongSupplier clock;
    private final Runnable work;
    private double secondsPerCall;

    /**
     * @param threads that work; a single one is timed by its processor time, so that what other programs take from it
     *     does not count, several by the wall clock
     * @param flops floating-point operations per call
     * @param work one call
     */
    public Timed(int threads, double flops, Runnable work) {
        this.flops = flops;
        this.work = work;
        clock = threads == 1 && THREADS.isCurrentThreadCpuTimeSupported()
                ? THREADS::getCurrentThreadCpuTime
                : System::nanoTime;
    }

    /** Billions of floating-point operations per call. */
    double gigaflops() {
        return flops * 1e-9;
    }

    /** Seconds that a call took at last. */
    double secondsPerCall() {
        return secondsPerCall;
    }

    /**
     * Runs until the rate has settled: the last slices reach what the best one did, and no kernel waits for its compilation any
     * more, whose scalar twin keeps a steady rate too.
     *
     * @param atLeast seconds
     * @param atMost seconds, for a machine that never settles; one call may take longer
     */
    public void warmUp(double atLeast, double atMost) {
        long start = System.nanoTime();
        double best = 0;
        int settled = 0;
        double elapsed = 0;
        while (elapsed < atLeast || ((settled < SETTLED_SLICES || handsOver()) && elapsed < atMost)) {
            double rate = slice(WARM_SLICE);
            settled = rate >= SETTLED * best ? settled + 1 : 0;
            best = Math.max(best, rate);
            elapsed = (System.nanoTime() - start) * 1e-9;
        }
    }

    /** Whether kernels' warm-up thread is alive. */
    private static boolean handsOver() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals(HAND_OVER_THREAD));
    }

    /** The rate over {@code seconds}, at least one call. */
    public double slice(double seconds) {
        // The clock is read some twenty times a slice, not around each small call.
        int batch = secondsPerCall == 0 ? 1 : (int) Math.max(1, Math.min(1e6, seconds / 20 / secondsPerCall));
        long nanos = (long) (seconds * 1e9);
        long calls = 0;
        long elapsed;
        long start = clock.getAsLong();
        do {
            for (int i = 0; i < batch; i++) {
                work.run();
            }
            calls += batch;
            elapsed = clock.getAsLong() - start;
        } while (elapsed < nanos);
        secondsPerCall = elapsed * 1e-9 / calls;
        return flops * calls / elapsed;
    }
}
