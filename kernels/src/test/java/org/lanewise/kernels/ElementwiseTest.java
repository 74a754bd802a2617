package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole vectors and tails give the same bits, special values are right, errors stay within the stated ulp bounds. */
class ElementwiseTest {
    /** Every exponent and sign, 2^32 / 65537 inputs. */
    private static float[] manyFloats() {
        float[] x = new float[65_534];
        for (int i = 0; i < x.length; i++) {
            x[i] = Float.intBitsToFloat(i * 65_537);
        }
        return x;
    }

    @ParameterizedTest
    @EnumSource
    void anElementsBitsDoNotDependOnItsPlace(Activation activation) {
        float[] x = manyFloats();
        float[] whole = new float[x.length];
        Elementwise.activate(activation, x, 0, whole, 0, x.length);
        float[] single = new float[x.length];
        for (int i = 0; i < x.length; i++) { // a range of one element is all tail: the scalar twin
            Elementwise.activate(activation, x, i, single, i, 1);
        }
        assertArrayEquals(single, whole);
    }

    @Test
    void tanhAndLogisticStayWithinTheirBounds() {
        assertEquals(0, Math.max(0, maxUlp(Activation.TANH) - NumericBounds.TANH_ULP));
        assertEquals(0, Math.max(0, maxUlp(Activation.LOGISTIC) - NumericBounds.LOGISTIC_ULP));
    }

    private static double maxUlp(Activation activation) {
        float[] x = manyFloats();
        float[] y = new float[x.length];
        Elementwise.activate(activation, x, 0, y, 0, x.length);
        double max = 0;
        for (int i = 0; i < x.length; i++) {
            if (Float.isFinite(x[i])) {
                double exact = activation == Activation.TANH
                        ? StrictMath.tanh(x[i])
                        : 1 / (1 + StrictMath.exp(-(double) x[i]));
                max = Math.max(max, Math.abs(y[i] - exact) / Math.ulp((float) exact));
            }
        }
        return max;
    }

    @ParameterizedTest
    @EnumSource
    void specialValues(Activation activation) {
        float inf = Float.POSITIVE_INFINITY;
        float[] x = {Float.NaN, inf, -inf, 0, -0f, Float.MIN_VALUE, -Float.MIN_VALUE};
        float[] expected = switch (activation) {
            case IDENTITY -> x;
            case RELU -> new float[] {Float.NaN, inf, 0, 0, 0, Float.MIN_VALUE, 0};
            case TANH -> new float[] {Float.NaN, 1, -1, 0, -0f, Float.MIN_VALUE, -Float.MIN_VALUE};
            case LOGISTIC -> new float[] {Float.NaN, 1, 0, .5f, .5f, .5f, .5f};
        };
        float[] wide = new float[7 * 16];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = x[i % 7];
        }
        Elementwise.activate(activation, wide, 0, wide, 0, wide.length);
        for (int i = 0; i < wide.length; i++) {
            assertEquals(expected[i % 7], wide[i], activation + "(" + x[i % 7] + ")");
        }
    }

    @Test
    void momentumStepIsTwoFmas() {
        Random random = new Random(3);
        int n = 1001;
        float[] g = Oracle.normal(random, n);
        float[] v = Oracle.normal(random, n);
        float[] w = Oracle.normal(random, n);
        float[] expectedV = v.clone();
        float[] expectedW = w.clone();
        for (int i = 5; i < n - 2; i++) {
            expectedV[i] = Math.fma(0.9f, v[i], g[i]);
            expectedW[i] = Math.fma(-0.1f, expectedV[i], w[i]);
        }
        Elementwise.momentumStep(0.1f, 0.9f, g, 5, v, 5, w, 5, n - 7);
        assertArrayEquals(expectedV, v);
        assertArrayEquals(expectedW, w);
    }
}
