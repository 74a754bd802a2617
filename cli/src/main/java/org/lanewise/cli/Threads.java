package org.lanewise.cli;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lanewise.kernels.Parallelism;

/** The threads of one command. */
final class Threads implements AutoCloseable {
    private final ExecutorService executor = Executors.newCachedThreadPool(Threads::daemon);
    private final Parallelism parallelism;

    Threads(int count) {
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
