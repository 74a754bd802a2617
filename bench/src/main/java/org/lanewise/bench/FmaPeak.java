package org.lanewise.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.lanewise.bench.fma.FmaLoop;

/** The ceiling of every product: FMAs per second with all operands in registers. */
public final class FmaPeak {
    // Waking a helper takes about as long as one part: with helpers, a call must be long for their peak to show.
    private static final int PARTS_PER_THREAD = 50;

    private FmaPeak() {}

    /** The loop as something to time. */
    public static Timed task(Type type, Executor executor, int threads) {
        FmaLoop loop = type.fmaLoop();
        int parts = threads == 1 ? 1 : PARTS_PER_THREAD * threads;
        AtomicInteger next = new AtomicInteger();
        Runnable[] workers = new Runnable[threads];
        for (int i = 0; i < threads; i++) {
            Runnable part = loop.newRun().get();
            workers[i] = () -> {
                // Whoever is free takes a part, as in a product: a helper that other programs delay holds nobody up.
                while (next.getAndIncrement() < parts) {
                    part.run();
                }
            };
        }
        return new Timed(threads, loop.flops() * parts, () -> {
            next.set(0);
            CompletableFuture<?>[] helpers = new CompletableFuture<?>[threads - 1];
            for (int i = 1; i < threads; i++) {
                helpers[i - 1] = CompletableFuture.runAsync(workers[i], executor);
            }
            workers[0].run();
            CompletableFuture.allOf(helpers).join();
        });
    }
}
