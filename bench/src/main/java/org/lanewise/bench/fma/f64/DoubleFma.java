// Written by TypeGenerator from f32; change it there.
package org.lanewise.bench.fma.f64;

import org.lanewise.bench.fma.FmaLoop;
import org.lanewise.kernels.Platform;

/** The loop that fits this machine, in double precision. */
public final class DoubleFma {
    private static final int STEPS = 20_000;

    private DoubleFma() {}

    /** The loop. */
    public static FmaLoop loop() {
        if (Platform.widestVectorBits() == 0) {
            return loop(DoubleScalarFma.PER_STEP, DoubleScalarFma.DATA, DoubleScalarFma::run);
        }
        return System.getProperty("os.arch", "").equals("aarch64")
                ? loop(DoubleFma24.PER_STEP, DoubleFma24.DATA, DoubleFma24::run)
                : loop(DoubleFma12.PER_STEP, DoubleFma12.DATA, DoubleFma12::run);
    }

    private static FmaLoop loop(int perStep, int length, Body body) {
        return new FmaLoop(2.0 * STEPS * perStep, () -> {
            double[] data = operands(length);
            return () -> body.run(STEPS, data);
        });
    }

    // Different starts, so that the compiler cannot see that chains are equal; small, so that they never overflow.
    private static double[] operands(int length) {
        double[] data = new double[length];
        for (int i = 0; i < length; i++) {
            data[i] = 1e-3d * (1 + i);
        }
        return data;
    }

    private interface Body {
        void run(int steps, double[] data);
    }
}
