package org.lanewise.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.lanewise.kernels.Platform;

/** The ceiling of every product: single-precision FMAs per second with all operands in registers. */
public final class FmaPeak {
    // A tenth of a millisecond or so per call: far above the clock's grain, far below a time slice.
    private static final int STEPS = 20_000;

    // Waking a helper takes about as long as those steps: with helpers, a call must be long for their peak to show.
    private static final int STEPS_WITH_HELPERS = 50 * STEPS;

    private FmaPeak() {}

    /** The loop as something to time. */
    public static Timed task(Executor executor, int threads) {
        Loop loop = loop();
        int steps = threads == 1 ? STEPS : STEPS_WITH_HELPERS;
        Runnable[] loops = new Runnable[threads];
        for (int i = 0; i < threads; i++) {
            float[] data = operands(loop.data());
            loops[i] = () -> loop.body().run(steps, data);
        }
        return new Timed(threads, 2.0 * steps * threads * loop.perStep(), () -> {
            CompletableFuture<?>[] helpers = new CompletableFuture<?>[threads - 1];
            for (int i = 1; i < threads; i++) {
                helpers[i - 1] = CompletableFuture.runAsync(loops[i], executor);
            }
            loops[0].run();
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
