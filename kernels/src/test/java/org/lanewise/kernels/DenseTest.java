package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lanewise.kernels.internal.gemm.f32.FloatTuning;

/** A fused layer equals its steps one after the other, bit for bit. */
class DenseTest {
    private static final long KEY = Dropout.key(7, 3, 1);

    /** In the registers, nothing, in floats, in doubles, with a parameter. */
    private static List<Activation> activations() {
        return List.of(
                Activation.RELU, Activation.IDENTITY, Activation.TANH, Activation.GELU, Activation.leakyRelu(0.2f));
    }

    private static Stream<Activation> fromOutput() {
        return Activation.all().stream().filter(Activation::derivativeFromOutput);
    }

    private final Workspace workspace = new Workspace();
    private final Random random = new Random(5);

    @ParameterizedTest
    @MethodSource("activations")
    void forwardIsChainThenActivationThenDropout(Activation activation) {
        for (int rows : new int[] {0, 1, 3, 4, FloatTuning.MC + 2}) {
            for (int outputs : new int[] {1, 10, FloatTuning.NR, 2 * FloatTuning.NR + 7}) {
                for (int inputs : new int[] {1, 19, FloatTuning.KC + 3}) {
                    forward(activation, rows, inputs, outputs, Dropout.none());
                    forward(activation, rows, inputs, outputs, Dropout.of(0.3f));
                }
            }
        }
    }

    private void forward(Activation activation, int rows, int inputs, int outputs, Dropout dropout) {
        int ldx = inputs + 2;
        int ldz = outputs + 1;
        float[] x = Oracle.normal(random, rows * ldx + 1);
        float[] w = Oracle.normal(random, outputs * inputs + 3);
        float[] bias = Oracle.normal(random, outputs + 2);
        float[] expected = new float[rows * ldz + 4];
        Arrays.fill(expected, -77);
        float[] z = expected.clone();
        float[] packed = expected.clone();
        for (int i = 0; i < rows; i++) {
            System.arraycopy(bias, 2, expected, 4 + i * ldz, outputs);
        }
        Oracle.sgemm(false, true, rows, outputs, inputs, 1, x, 1, ldx, w, 3, inputs, 1, expected, 4, ldz);
        for (int i = 0; i < rows; i++) {
            int at = 4 + i * ldz;
            Elementwise.activate(activation, expected, at, expected, at, outputs);
            Elementwise.dropout(dropout, KEY, i * outputs, expected, at, outputs);
        }
        Dense layer = Dense.of(inputs, outputs, activation, dropout);
        layer.forward(rows, x, 1, ldx, w, 3, bias, 2, KEY, z, 4, ldz, Parallelism.sequential(), workspace);
        assertArrayEquals(expected, z);
        PackedMatrix weights = PackedMatrix.pack(Transpose.YES, inputs, outputs, w, 3, inputs);
        layer.forward(rows, x, 1, ldx, weights, bias, 2, KEY, packed, 4, ldz, Parallelism.sequential(), workspace);
        assertArrayEquals(expected, packed);
        float[] kept = new float[rows * (outputs + 3) + 5];
        float[] beside = new float[rows * ldz + 4];
        Arrays.fill(beside, -77);
        layer.forward(
                rows,
                x,
                1,
                ldx,
                w,
                3,
                bias,
                2,
                kept,
                5,
                outputs + 3,
                KEY,
                beside,
                4,
                ldz,
                Parallelism.sequential(),
                workspace);
        assertArrayEquals(expected, beside);
        assertArrayEquals(sums(rows, inputs, outputs, x, ldx, w, bias), kept);
    }

    /** x W^T + b with three elements between rows. */
    private static float[] sums(int rows, int inputs, int outputs, float[] x, int ldx, float[] w, float[] bias) {
        float[] a = new float[rows * (outputs + 3) + 5];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(bias, 2, a, 5 + i * (outputs + 3), outputs);
        }
        Oracle.sgemm(false, true, rows, outputs, inputs, 1, x, 1, ldx, w, 3, inputs, 1, a, 5, outputs + 3);
        return a;
    }

    /** Every tile, whole and cut, with every start and ending: one, two and three blocks of K. */
    @Test
    void everyTileShape() {
        for (int inputs : new int[] {3, FloatTuning.KC + 1, 2 * FloatTuning.KC + 1}) {
            for (int rows = 1; rows <= (inputs == 3 ? 13 : 6); rows++) {
                for (int quarter = 1; quarter <= 4; quarter++) {
                    for (int cut = 0; cut <= 1; cut++) {
                        int outputs = Math.max(1, quarter * FloatTuning.NR / 4 - cut);
                        forward(Activation.RELU, rows, inputs, outputs, Dropout.none());
                        forward(Activation.IDENTITY, rows, inputs, outputs, Dropout.none());
                    }
                }
            }
        }
    }

    /** A workspace forgets the bias, activation and dropout of its last call. */
    @ParameterizedTest
    @MethodSource("activations")
    void aProductAfterALayer(Activation activation) {
        int n = 40;
        for (int k : new int[] {5, FloatTuning.KC + 5}) {
            float[] a = Oracle.normal(random, n * k);
            float[] b = Oracle.normal(random, n * k);
            float[] c = new float[n * n];
            float[] expected = new float[n * n];
            Oracle.sgemm(false, true, n, n, k, 1, a, 0, k, b, 0, k, 0, expected, 0, n);
            Parallelism alone = Parallelism.sequential();
            Dense layer = Dense.of(k, n, activation, Dropout.of(0.5f));
            layer.forward(n, a, 0, k, b, 0, new float[n], 0, new float[n * n], 0, n, KEY, c, 0, n, alone, workspace);
            float[] beside = c.clone();
            layer.forward(n, a, 0, k, b, 0, new float[n], 0, KEY, c, 0, n, alone, workspace);
            assertArrayEquals(beside, c);
            Gemm.sgemm(Transpose.NO, Transpose.YES, n, n, k, 1, a, 0, k, b, 0, k, 0, c, 0, n, alone, workspace);
            assertArrayEquals(expected, c);
        }
    }

    @Test
    void aRowIsTheSameBitsAloneAndInAnyBatchAndOnAnyThreads() {
        int rows = 130;
        int inputs = 301;
        int outputs = 203;
        float[] x = Oracle.normal(random, rows * inputs);
        float[] w = Oracle.normal(random, outputs * inputs);
        float[] bias = Oracle.normal(random, outputs);
        Dense layer = Dense.of(inputs, outputs, Activation.TANH, Dropout.of(0.5f));
        float[] z = new float[rows * outputs];
        layer.forward(rows, x, 0, inputs, w, 0, bias, 0, KEY, z, 0, outputs, Parallelism.sequential(), workspace);
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            float[] parallel = new float[rows * outputs];
            layer.forward(
                    rows,
                    x,
                    0,
                    inputs,
                    w,
                    0,
                    bias,
                    0,
                    KEY,
                    parallel,
                    0,
                    outputs,
                    Parallelism.on(executor, 3),
                    workspace);
            assertArrayEquals(z, parallel);
            layer.forward(
                    rows,
                    x,
                    0,
                    inputs,
                    w,
                    0,
                    bias,
                    0,
                    new float[rows * outputs],
                    0,
                    outputs,
                    KEY,
                    parallel,
                    0,
                    outputs,
                    Parallelism.on(executor, 3),
                    workspace);
            assertArrayEquals(z, parallel);
        }
        Dense plain = Dense.of(inputs, outputs, Activation.TANH, Dropout.none());
        float[] whole = new float[rows * outputs];
        plain.forward(rows, x, 0, inputs, w, 0, bias, 0, KEY, whole, 0, outputs, Parallelism.sequential(), workspace);
        float[] row = new float[outputs];
        for (int i = 0; i < rows; i++) {
            plain.forward(
                    1, x, i * inputs, inputs, w, 0, bias, 0, KEY, row, 0, outputs, Parallelism.sequential(), workspace);
            assertArrayEquals(Arrays.copyOfRange(whole, i * outputs, (i + 1) * outputs), row);
        }
    }

    @ParameterizedTest
    @MethodSource("fromOutput")
    void backwardActivationIsMaskTimesDerivative(Activation activation) {
        int rows = 21;
        int outputs = 70;
        for (Dropout dropout : new Dropout[] {Dropout.none(), Dropout.of(0.4f)}) {
            Dense layer = Dense.of(1, outputs, activation, dropout);
            float[] z = Oracle.normal(random, rows * outputs);
            Elementwise.activate(activation, z, 0, z, 0, z.length);
            Elementwise.dropout(dropout, KEY, 0, z, 0, z.length);
            float[] mask = new float[z.length];
            dropout.mask(KEY, 0, mask, 0, mask.length);
            float[] dz = Oracle.normal(random, rows * outputs);
            float[] expected = new float[dz.length];
            float[] expectedBias = new float[outputs];
            for (int i = 0; i < dz.length; i++) {
                float h = dropout.isNone() ? z[i] : z[i] * (1 / dropout.scale());
                expected[i] = mask[i] == 0 ? 0 : dz[i] * mask[i] * derivative(activation, h);
                expectedBias[i % outputs] += expected[i];
            }
            float[] wide = Oracle.normal(random, 2 + rows * (outputs + 3));
            float[] wideZ = new float[5 + rows * (outputs + 1)];
            for (int i = 0; i < rows; i++) {
                System.arraycopy(dz, i * outputs, wide, 2 + i * (outputs + 3), outputs);
                System.arraycopy(z, i * outputs, wideZ, 5 + i * (outputs + 1), outputs);
            }
            float[] expectedWide = wide.clone();
            float[] wideGradient = Oracle.normal(random, outputs); // overwritten, not added to
            layer.backwardActivation(rows, wideZ, 5, outputs + 1, KEY, wide, 2, outputs + 3, wideGradient, 0);
            float[] biasGradient = new float[outputs + 2];
            layer.backwardActivation(rows, z, 0, outputs, KEY, dz, 0, outputs, biasGradient, 1);
            for (int i = 0; i < rows; i++) {
                System.arraycopy(dz, i * outputs, expectedWide, 2 + i * (outputs + 3), outputs);
            }
            assertArrayEquals(expectedWide, wide);
            assertArrayEquals(expectedBias, wideGradient);
            for (int i = 0; i < dz.length; i++) { // a dropped element may be -0
                assertArrayEquals(new float[] {expected[i] + 0f}, new float[] {dz[i] + 0f}, activation + " " + i);
            }
            assertArrayEquals(expectedBias, Arrays.copyOfRange(biasGradient, 1, outputs + 1));
        }
    }

    private static float derivative(Activation activation, float h) {
        float parameter = activation.parameter();
        return switch (activation.kind()) {
            case IDENTITY -> 1;
            case STEP -> 0;
            case RELU, LEAKY_RELU -> h > 0 ? 1 : parameter;
            case ELU -> h > 0 ? 1 : h + parameter;
            case TANH -> Math.fma(-h, h, 1);
            case LOGISTIC -> Math.fma(-h, h, h);
            default -> throw new IllegalArgumentException(activation + " wants its input");
        };
    }

    @Test
    void backwardDataAndWeightsAreTheContractsProducts() {
        int rows = 37;
        int inputs = 45;
        int outputs = 29;
        float[] x = Oracle.normal(random, rows * inputs);
        float[] w = Oracle.normal(random, outputs * inputs);
        float[] delta = Oracle.normal(random, rows * outputs);
        float[] dx = new float[rows * inputs];
        float[] dw = new float[outputs * inputs];
        float[] expectedDx = dx.clone();
        float[] expectedDw = dw.clone();
        Oracle.sgemm(false, false, rows, inputs, outputs, 1, delta, 0, outputs, w, 0, inputs, 0, expectedDx, 0, inputs);
        Oracle.sgemm(true, false, outputs, inputs, rows, 1, delta, 0, outputs, x, 0, inputs, 0, expectedDw, 0, inputs);
        Dense layer = Dense.of(inputs, outputs, Activation.RELU, Dropout.none());
        layer.backwardData(rows, delta, 0, outputs, w, 0, dx, 0, inputs, Parallelism.sequential(), workspace);
        layer.backwardWeights(rows, x, 0, inputs, delta, 0, outputs, dw, 0, Parallelism.sequential(), workspace);
        assertArrayEquals(expectedDx, dx);
        assertArrayEquals(expectedDw, dw);
    }
}
