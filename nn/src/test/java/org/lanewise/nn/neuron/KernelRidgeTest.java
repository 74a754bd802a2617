package org.lanewise.nn.neuron;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Gram;

class KernelRidgeTest {
    /** One input, x = 1 and 2, the linear kernel: w = sum x t / (sum x^2 + lambda). */
    @Test
    void theLinearKernelIsRidgeRegression() {
        KernelRidge ridge = KernelRidge.fit(Gram.linear(), new float[] {1, 2}, new float[] {3, 5}, 1, 0.5f);
        float w = 13 / 5.5f;
        assertArrayEquals(new float[] {w, 10 * w, -w}, ridge.predict(new float[] {1, 10, -1}), 1e-5f);
    }

    @Test
    void passesThroughItsPointsForSmallLambda() {
        float[] x = {-1, 0, 0.5f, 2};
        float[] t = {1, -2, 3, 0.5f};
        KernelRidge ridge = KernelRidge.fit(Gram.gaussian(0.5f), x, t, 1, 1e-6f);
        assertArrayEquals(t, ridge.predict(x), 1e-4f);
        assertEquals(4, ridge.coefficients().length);
    }

    @Test
    void refusesWhatDoesNotFit() {
        float[] x = {1, 2};
        float[] t = {3, 5};
        assertThrows(IllegalArgumentException.class, () -> KernelRidge.fit(Gram.linear(), x, t, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> KernelRidge.fit(Gram.linear(), x, t, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> KernelRidge.fit(Gram.linear(), x, t, 1, Float.NaN));
        // x.y - 3 is -2 at x = y = 1: no kernel.
        String message = assertThrows(
                        IllegalArgumentException.class, () -> KernelRidge.fit(Gram.polynomial(-3, 1), x, t, 1, 0.1f))
                .toString();
        assertTrue(message.contains("lambda = 0.1"), message);
        KernelRidge ridge = KernelRidge.fit(Gram.linear(), x, t, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> KernelRidge.fit(Gram.linear(), x, t, 0, 1));
        assertEquals(0, ridge.predict(new float[0]).length);
    }
}
