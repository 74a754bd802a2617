package org.lanewise.cli;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lanewise.kernels.Parallelism;

/** The threads of one command. */
final class Threads implements AutoCloseable {
    /** As many as {@code bench gemm} takes; far more would spend their time waiting for each other. */
    private static final int MOST = 1024;

    private final ExecutorService executor = Executors.newCachedThreadPool(Threads::daemon);
    private final Parallelism parallelism;

    Threads(int count) {
        if (count > MOST) {
            throw new IllegalArgumentException("threads = " + count + ", but must be from 1 to " + MOST);
        }
        this.parallelism = Parallelism.on(executor, count);
    }

    Parallelism parallelism() {
        return parallelism;
    }

    /** An interrupted program does not wait for them. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "lanewise");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
