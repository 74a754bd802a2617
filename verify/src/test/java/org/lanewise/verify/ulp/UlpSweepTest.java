package org.lanewise.verify.ulp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A sweep finds what is wrong. */
class UlpSweepTest {
    private static UlpFunction function(UlpFunction.Kernel kernel, double zero) {
        return new UlpFunction("half", kernel, x -> x / 2, 1, zero, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY);
    }

    private static UlpResult sampled(UlpFunction.Kernel kernel, double zero) {
        return new UlpSweep(function(kernel, zero)).sampled();
    }

    @Test
    void exactResultsPass() {
        UlpResult result = sampled((x, y, n) -> halve(x, y, n, 0), Double.NaN);
        assertEquals(0.5, result.largest()); // half the smallest floats
        assertTrue(result.passes(function((x, y, n) -> {}, Double.NaN)));
    }

    @Test
    void anErrorNearASpecialPointIsFound() {
        UlpResult result = sampled(
                (x, y, n) -> {
                    halve(x, y, n, 0);
                    for (int i = 0; i < n; i++) {
                        y[i] = x[i] == 1 ? Math.nextUp(Math.nextUp(y[i])) : y[i];
                    }
                },
                Double.NaN);
        assertEquals(2, result.ulps());
        assertEquals(1, result.worst());
        assertFalse(result.passes(function((x, y, n) -> {}, Double.NaN)));
    }

    @Test
    void notANumberIsAnInfiniteError() {
        assertEquals(
                Double.POSITIVE_INFINITY,
                sampled((x, y, n) -> halve(x, y, n, Float.NaN), Double.NaN).ulps());
    }

    @Test
    void nearAZeroTheAbsoluteErrorCounts() {
        UlpResult result = sampled((x, y, n) -> halve(x, y, n, 0x1p-33f), 0);
        assertTrue(result.nearZero() >= 0x1p-33 && result.nearZero() <= 0x1p-32, () -> "" + result);
        assertTrue(result.ulps() <= 0.5, () -> "" + result);
    }

    private static void halve(float[] x, float[] y, int n, float error) {
        for (int i = 0; i < n; i++) {
            y[i] = x[i] / 2 + (Math.abs(x[i]) <= UlpFunction.NEAR_ZERO || Float.isNaN(error) ? error : 0);
        }
    }
}
