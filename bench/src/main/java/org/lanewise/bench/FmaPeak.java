package org.lanewise.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.lanewise.kernels.Platform;

/** The ceiling of every product: single-precision FMAs per second with all operands in registers. */
public final class FmaPeak {
    // A tenth of a millisecond or so per call: far above the clock's grain, far below a time slice.
    private static final int STEPS = 20_000;

    private FmaPeak() {}

    /** The loop as something to time. */
    public static Timed task(Executor executor, int threads) {
        boolean vector = Platform.widestVectorBits() > 0;
        double flops = 2.0 * STEPS * threads * (vector ? VectorFma.PER_STEP : ScalarFma.PER_STEP);
        Runnable[] loops = new Runnable[threads];
        for (int i = 0; i < threads; i++) {
            loops[i] = vector ? vectorLoop() : scalarLoop();
        }
        return new Timed(threads, flops, () -> {
            CompletableFuture<?>[] helpers = new CompletableFuture<?>[threads - 1];
            for (int i = 1; i < threads; i++) {
                helpers[i - 1] = CompletableFuture.runAsync(loops[i], executor);
            }
            loops[0].run();
            CompletableFuture.allOf(helpers).join();
        });
    }

    private static Runnable vectorLoop() {
        float[] data = operands(VectorFma.DATA);
        return () -> VectorFma.run(STEPS, data);
    }

    private static Runnable scalarLoop() {
        float[] data = operands(ScalarFma.DATA);
        return () -> ScalarFma.run(STEPS, data);
    }

    // Different starts, so that the compiler cannot see that chains are equal; small, so that they never overflow.
    private static float[] operands(int length) {
        float[] data = new float[length];
        for (int i = 0; i < length; i++) {
            data[i] = 1e-3f * (1 + i);
        }
        return data;
    }
}
