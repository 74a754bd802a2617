package org.lanewise.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Counts the bytes that the current thread allocates. */
public final class Allocation {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int CALLS = 300;
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private Allocation() {}

    /** The bytes that the current thread has allocated so far. */
    public static long ofThisThread() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    /** Calls until the compiler, which keeps vectors in registers, is done; fails if calls never stop allocating. */
    public static void assertNone(Runnable call) {
        long start = System.nanoTime();
        long bytes;
        do {
            bytes = bytesOfCalls(call);
        } while (bytes > 0 && System.nanoTime() - start < PATIENCE_NANOS);
        assertEquals(0, bytes, "bytes allocated by " + CALLS + " calls");
    }

    private static long bytesOfCalls(Runnable call) {
        long before = ofThisThread();
        for (int i = 0; i < CALLS; i++) {
            call.run();
        }
        return ofThisThread() - before;
    }
}
