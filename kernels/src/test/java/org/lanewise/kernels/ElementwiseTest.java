package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole vectors and tails give the same bits, and special values are right. Errors in ulp: LargestErrors in verify. */
class ElementwiseTest {
    private static final float INF = Float.POSITIVE_INFINITY;
    private static final float NAN = Float.NaN;
    private static final float MIN = Float.MIN_VALUE;

    /** One call on ranges of the same length. */
    private interface Kernel {
        void run(float[] x, int xOffset, float[] y, int yOffset, int length);
    }

    private static Map<String, Kernel> kernels() {
        Map<String, Kernel> kernels = new LinkedHashMap<>();
        for (Activation h : Activation.all()) {
            kernels.put(h.toString(), (x, xo, y, yo, n) -> Elementwise.activate(h, x, xo, y, yo, n));
            kernels.put(h + " derivative", (x, xo, y, yo, n) -> {
                float[] dy = new float[yo + n];
                for (int i = 0; i < n; i++) {
                    dy[yo + i] = (xo + i) % 7 - 3.3f;
                }
                Elementwise.derivative(h, x, xo, dy, yo, y, yo, n);
            });
        }
        kernels.put("exp", Elementwise::exp);
        kernels.put("expm1", Elementwise::expm1);
        kernels.put("log1p", Elementwise::log1p);
        kernels.put("erf", Elementwise::erf);
        kernels.put("erfc", Elementwise::erfc);
        return kernels;
    }

    /** Every exponent and sign with changing low bits, and what is special. */
    private static float[] manyFloats() {
        float[] special = {NAN, INF, -INF, 0, -0f, MIN, -MIN, Float.MAX_VALUE, -Float.MAX_VALUE, 1, -1, 3, -3};
        float[] x = new float[16_389];
        for (int i = 0; i < x.length; i++) {
            x[i] = i % 100 < special.length ? special[i % 100] : Float.intBitsToFloat(i * 262_139);
        }
        return x;
    }

    @TestFactory
    Stream<DynamicTest> anElementsBitsDoNotDependOnItsPlace() {
        return kernels().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Kernel kernel = entry.getValue();
                    float[] x = manyFloats();
                    float[] whole = new float[x.length];
                    kernel.run(x, 0, whole, 0, x.length);
                    float[] single = new float[x.length];
                    for (int i = 0; i < x.length; i++) { // a range of one element is all tail: the scalar twin
                        float[] y = new float[3];
                        kernel.run(x, i, y, 1, 1);
                        assertEquals(0, y[0]);
                        assertEquals(0, y[2]);
                        single[i] = y[1];
                    }
                    assertArrayEquals(single, whole);
                    float[] inPlace = x.clone();
                    kernel.run(inPlace, 0, inPlace, 0, x.length);
                    assertArrayEquals(whole, inPlace);
                }));
    }

    /** h at NaN, inf, -inf, 0, -0, and the smallest floats. */
    @ParameterizedTest
    @MethodSource("org.lanewise.kernels.Activation#all")
    void specialValues(Activation activation) {
        float[] expected = switch (activation.kind()) {
            case IDENTITY -> new float[] {NAN, INF, -INF, 0, -0f, MIN, -MIN};
            case STEP -> new float[] {NAN, 1, 0, 1, 1, 1, 0};
            case RELU -> new float[] {NAN, INF, 0, 0, 0, MIN, 0};
            case LEAKY_RELU -> new float[] {NAN, INF, -INF, 0, -0f, MIN, -0f};
            case ELU -> new float[] {NAN, INF, -1, 0, -0f, MIN, -MIN};
            case TANH -> new float[] {NAN, 1, -1, 0, -0f, MIN, -MIN};
            case LOGISTIC -> new float[] {NAN, 1, 0, .5f, .5f, .5f, .5f};
            case ARCTAN -> new float[] {NAN, (float) (Math.PI / 2), (float) (-Math.PI / 2), 0, -0f, MIN, -MIN};
            case SOFTPLUS -> {
                float ln2 = (float) Math.log(2);
                yield new float[] {NAN, INF, 0, ln2, ln2, ln2, ln2};
            }
            // Half the smallest float: both neighbours are half an ulp away.
            case GELU_TANH, SILU, HARD_SWISH -> new float[] {NAN, INF, -0f, 0, -0f, 0, -0f};
            case GELU -> new float[] {NAN, INF, -0f, 0, -0f, MIN, -0f};
            case MISH -> new float[] {NAN, INF, -0f, 0, -0f, MIN, -MIN};
        };
        check(expected, (x, xo, y, yo, n) -> Elementwise.activate(activation, x, xo, y, yo, n));
    }

    @Test
    void specialValuesOfOtherFunctions() {
        check(new float[] {NAN, INF, 0, 1, 1, 1, 1}, Elementwise::exp);
        check(new float[] {NAN, INF, -1, 0, -0f, MIN, -MIN}, Elementwise::expm1);
        check(new float[] {NAN, INF, NAN, 0, -0f, MIN, -MIN}, Elementwise::log1p);
        check(new float[] {NAN, 1, -1, 0, -0f, MIN, -MIN}, Elementwise::erf);
        check(new float[] {NAN, 0, 2, 1, 1, 1, 1}, Elementwise::erfc);
        float[] x = {-1, -1.5f, 88.72284f, -104, Float.MAX_VALUE};
        float[] y = new float[5];
        Elementwise.log1p(x, 0, y, 0, 2);
        assertArrayEquals(new float[] {-INF, NAN, 0, 0, 0}, y);
        Elementwise.exp(x, 2, y, 2, 3);
        assertArrayEquals(new float[] {-INF, NAN, INF, 0, INF}, y);
    }

    /** h' at the same places of its argument, which is h's output for some. */
    @ParameterizedTest
    @MethodSource("org.lanewise.kernels.Activation#all")
    void specialSlopes(Activation activation) {
        float[] expected = switch (activation.kind()) {
            case IDENTITY -> new float[] {1, 1, 1, 1, 1, 1, 1};
            case STEP -> new float[] {0, 0, 0, 0, 0, 0, 0};
            case RELU -> new float[] {0, 1, 0, 0, 0, 1, 0};
            case LEAKY_RELU -> new float[] {.01f, 1, .01f, .01f, .01f, 1, .01f};
            case ELU -> new float[] {NAN, 1, -INF, 1, 1, 1, 1};
            case TANH -> new float[] {NAN, -INF, -INF, 1, 1, 1, 1};
            case LOGISTIC -> new float[] {NAN, NAN, -INF, 0, -0f, MIN, -MIN};
            case ARCTAN -> new float[] {NAN, 0, 0, 1, 1, 1, 1};
            case SOFTPLUS -> new float[] {NAN, 1, 0, .5f, .5f, .5f, .5f};
            case HARD_SWISH -> new float[] {NAN, 1, 0, .5f, .5f, .5f, .5f};
            case GELU, GELU_TANH, SILU -> new float[] {NAN, 1, -0f, .5f, .5f, .5f, .5f};
            case MISH -> new float[] {NAN, 1, -0f, .6f, .6f, .6f, .6f};
        };
        float[] ones = new float[7 * 16];
        Arrays.fill(ones, 1);
        check(expected, (x, xo, y, yo, n) -> Elementwise.derivative(activation, x, xo, ones, 0, y, yo, n));
    }

    private static void check(float[] expected, Kernel kernel) {
        float[] x = {NAN, INF, -INF, 0, -0f, MIN, -MIN};
        float[] wide = new float[7 * 16];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = x[i % 7];
        }
        kernel.run(wide, 0, wide, 0, wide.length);
        for (int i = 0; i < wide.length; i++) {
            assertEquals(expected[i % 7], wide[i], "at " + x[i % 7]);
        }
    }

    @Test
    void preluAndItsGradients() {
        Random random = new Random(4);
        int n = 131;
        float[] alpha = Oracle.normal(random, n);
        float[] x = Oracle.normal(random, n);
        float[] dy = Oracle.normal(random, n);
        float[] gradient = Oracle.normal(random, n);
        float[] y = new float[n];
        float[] dx = new float[n];
        float[] expectedY = new float[n];
        float[] expectedDx = new float[n];
        float[] expectedGradient = gradient.clone();
        for (int i = 3; i < n; i++) {
            expectedY[i] = x[i] > 0 ? x[i] : alpha[i] * x[i];
            expectedDx[i] = x[i] > 0 ? dy[i] : alpha[i] * dy[i];
            expectedGradient[i] = x[i] > 0 ? gradient[i] : Math.fma(x[i], dy[i], gradient[i]);
        }
        Elementwise.prelu(alpha, 3, x, 3, y, 3, n - 3);
        Elementwise.preluDerivative(alpha, 3, x, 3, dy, 3, dx, 3, gradient, 3, n - 3);
        assertArrayEquals(expectedY, y);
        assertArrayEquals(expectedDx, dx);
        assertArrayEquals(expectedGradient, gradient);
    }
}
