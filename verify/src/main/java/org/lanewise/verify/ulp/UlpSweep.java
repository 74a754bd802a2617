package org.lanewise.verify.ulp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleConsumer;
import org.lanewise.verify.bound.Rounding;

/** Compares a function with its reference over all floats, or a sample of them. */
public final class UlpSweep {
    private static final long FLOATS = 1L << 32;

    private static final int BLOCK = 4099;

    private static final long TASK = 1L << 24;

    /** A prime: a million floats of all exponents, with all low bits. */
    private static final int STRIDE = 4093;

    /** Around each special point as many floats on both sides. */
    private static final int NEIGHBOURS = 40;

    /** Where formulas change, results end, and the largest errors were found by runs over all floats. */
    private static final float[] POINTS = {
        0f,
        -0f,
        Float.MIN_NORMAL,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.MAX_VALUE,
        Float.NaN,
        1f,
        -1f,
        0x1p-24f,
        0.6f,
        2.2f,
        3f,
        -3f,
        3.95f,
        -4f,
        10f,
        10.6f,
        -12f,
        -15f,
        -18f,
        40f,
        0x1.62e43p6f,
        -104f,
        -110f,
        0x1.002fdp-3f,
        -0x1.b60fa8p4f,
        0x1.69e1bp-2f,
        0x1.ade8f6p-2f,
        0x1.8b90f6p0f,
        -0x1.174c5ap-2f
    };

    private final UlpFunction function;

    /** A sweep of this function. */
    public UlpSweep(UlpFunction function) {
        this.function = function;
    }

    /** A sample: every {@value #STRIDE}th float, and the neighbourhoods of special points. */
    public UlpResult sampled() {
        UlpResult result = strided(0, FLOATS, STRIDE);
        for (float point : POINTS) {
            long bits = Float.floatToRawIntBits(point) - NEIGHBOURS;
            result = result.and(strided(bits, bits + 2 * NEIGHBOURS + 1, 1));
        }
        return result;
    }

    /**
     * All 2^32 floats.
     *
     * @param threads that work
     * @param progress is told the share that is done
     */
    public UlpResult exhaustive(int threads, DoubleConsumer progress) {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<UlpResult>> parts = new ArrayList<>();
            for (long bits = 0; bits < FLOATS; bits += TASK) {
                long first = bits;
                parts.add(executor.submit(() -> strided(first, first + TASK, 1)));
            }
            UlpResult result = UlpResult.NONE;
            for (int i = 0; i < parts.size(); i++) {
                result = result.and(parts.get(i).get());
                progress.accept((i + 1.0) / parts.size());
            }
            return result;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(function.name() + " failed", e.getCause());
        }
    }

    private UlpResult strided(long from, long to, int stride) {
        float[] x = new float[BLOCK];
        float[] y = new float[BLOCK];
        Errors errors = new Errors();
        int n = 0;
        for (long bits = from; bits < to; bits += stride) {
            float next = Float.intBitsToFloat((int) bits);
            if (!(next < function.low() || next > function.high())) {
                x[n++] = next;
            }
            if (n == BLOCK) {
                errors.compare(x, y, n);
                n = 0;
            }
        }
        errors.compare(x, y, n);
        return errors.result();
    }

    private final class Errors {
        private double ulps;
        private float worst = Float.NaN;
        private double nearZero;
        private float worstNearZero = Float.NaN;

        void compare(float[] x, float[] y, int n) {
            function.kernel().run(x, y, n);
            for (int i = 0; i < n; i++) {
                double exact = function.reference().applyAsDouble(x[i]);
                if (exact == y[i]) {
                    continue;
                }
                if (Math.abs(x[i] - function.zero()) <= UlpFunction.NEAR_ZERO) {
                    double error = Float.isNaN(y[i]) ? Double.POSITIVE_INFINITY : Math.abs(y[i] - exact);
                    if (error > nearZero) {
                        nearZero = error;
                        worstNearZero = x[i];
                    }
                } else {
                    double error = ulps(y[i], exact);
                    if (error > ulps) {
                        ulps = error;
                        worst = x[i];
                    }
                }
            }
        }

        UlpResult result() {
            return new UlpResult(ulps, worst, nearZero, worstNearZero);
        }
    }

    /** Correct rounding is not looked into: half an ulp, unless the exact value is not finite as a float. */
    private static double ulps(float actual, double exact) {
        float rounded = (float) exact;
        if (!Float.isFinite(rounded) || Float.isNaN(actual)) {
            return Float.compare(actual, rounded) == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return actual == rounded ? 0.5 : Math.abs(actual - exact) / Rounding.ulp(exact);
    }
}
