package org.lanewise.kernels.compilation;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What a kernel allocates once it is compiled; for the programs that {@link TileCompilationTest} runs. */
public final class Calls {
    /** With -Xbatch and lowered thresholds a kernel is compiled long before. */
    private static final int CALLS = 600;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Calls() {}

    /** Calls until the kernel is compiled; then the bytes of 100 calls. */
    public static long bytes(Runnable kernel) {
        for (int i = 0; i < CALLS; i++) {
            kernel.run();
        }
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 100; i++) {
            kernel.run();
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
