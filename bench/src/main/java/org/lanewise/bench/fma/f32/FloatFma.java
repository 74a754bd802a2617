package org.lanewise.bench.fma.f32;

import org.lanewise.bench.fma.FmaLoop;
import org.lanewise.kernels.Platform;

/** The loop that fits this machine, in single precision. */
public final class FloatFma {
    private static final int STEPS = 20_000;

    private FloatFma() {}

    /** The loop. */
    public static FmaLoop loop() {
        if (Platform.widestVectorBits() == 0) {
            return loop(FloatScalarFma.PER_STEP, FloatScalarFma.DATA, FloatScalarFma::run);
        }
        return System.getProperty("os.arch", "").equals("aarch64")
                ? loop(FloatFma24.PER_STEP, FloatFma24.DATA, FloatFma24::run)
                : loop(FloatFma12.PER_STEP, FloatFma12.DATA, FloatFma12::run);
    }

    private static FmaLoop loop(int perStep, int length, Body body) {
        return new FmaLoop(2.0 * STEPS * perStep, () -> {
            float[] data = operands(length);
            return () -> body.run(STEPS, data);
        });
    }

    // Different starts, so that the compiler cannot see that chains are equal; small, so that they never overflow.
    private static float[] operands(int length) {
        float[] data = new float[length];
        for (int i = 0; i < length; i++) {
            data[i] = 1e-3f * (1 + i);
        }
        return data;
    }

    private interface Body {
        void run(int steps, float[] data);
    }
}
