package org.lanewise.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.lanewise.kernels.Platform;

/** The ceiling of every product: single-precision FMAs per second with all operands in registers. */
public final class FmaPeak {
    // A tenth of a millisecond or so per call: far above the clock's grain, far below a time slice.
    private static final int STEPS = 20_000;

    // Waking a helper takes about as long as one part: with helpers, a call must be long for their peak to show.
    private static final int PARTS_PER_THREAD = 50;

    private FmaPeak() {}

    /** The loop as something to time. */
    public static Timed task(Executor executor, int threads) {
        Loop loop = loop();
        int parts = threads == 1 ? 1 : PARTS_PER_THREAD * threads;
        AtomicInteger next = new AtomicInteger();
        Runnable[] workers = new Runnable[threads];
        for (int i = 0; i < threads; i++) {
            float[] data = operands(loop.data());
            workers[i] = () -> {
                // Whoever is free takes a part, as in a product: a helper that other programs delay holds nobody up.
                while (next.getAndIncrement() < parts) {
                    loop.body().run(STEPS, data);
                }
            };
        }
        return new Timed(threads, 2.0 * STEPS * parts * loop.perStep(), () -> {
            next.set(0);
            CompletableFuture<?>[] helpers = new CompletableFuture<?>[threads - 1];
            for (int i = 1; i < threads; i++) {
                helpers[i - 1] = CompletableFuture.runAsync(workers[i], executor);
            }
            workers[0].run();
            CompletableFuture.allOf(helpers).join();
        });
    }

    private static Loop loop() {
        if (Platform.widestVectorBits() == 0) {
            return new Loop(ScalarFma.PER_STEP, ScalarFma.DATA, ScalarFma::run);
        }
        return System.getProperty("os.arch", "").equals("aarch64")
                ? new Loop(VectorFma24.PER_STEP, VectorFma24.DATA, VectorFma24::run)
                : new Loop(VectorFma12.PER_STEP, VectorFma12.DATA, VectorFma12::run);
    }

    // Different starts, so that the compiler cannot see that chains are equal; small, so that they never overflow.
    private static float[] operands(int length) {
        float[] data = new float[length];
        for (int i = 0; i < length; i++) {
            data[i] = 1e-3f * (1 + i);
        }
        return data;
    }

    private record Loop(int perStep, int data, Body body) {}

    private interface Body {
        void run(int steps, float[] data);
    }
}
