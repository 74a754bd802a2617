package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanewise.kernels.internal.gemm.f32.FloatTuning;

/** A layer with narrow weights is the plain loop over the rounded weights, bit for bit. */
class NarrowMatrixTest {
    private static final long KEY = Dropout.key(7, 3, 1);

    private final Workspace workspace = new Workspace();
    private final Random random = new Random(5);

    @ParameterizedTest
    @EnumSource
    void forwardIsTheChainOverTheRoundedWeights(NarrowType type) {
        for (int rows : new int[] {0, 1, 2, 4, 5, 7, FloatTuning.MC + 2}) {
            for (int outputs : new int[] {1, 10, 63, 64, 65, 127, 128 + 33}) {
                for (int inputs : new int[] {1, 19, FloatTuning.KC + 3}) {
                    forward(type, rows, inputs, outputs, Activation.IDENTITY, Dropout.none());
                    forward(type, rows, inputs, outputs, Activation.TANH, Dropout.of(0.3f));
                }
            }
        }
    }

    private void forward(NarrowType type, int rows, int inputs, int outputs, Activation activation, Dropout dropout) {
        int ldx = inputs + 2;
        int ldz = outputs + 1;
        float[] x = Oracle.normal(random, rows * ldx + 1);
        float[] w = Oracle.normal(random, outputs * inputs + 3);
        float[] bias = Oracle.normal(random, outputs + 2);
        NarrowMatrix narrow = NarrowMatrix.pack(type, inputs, outputs, w, 3);
        float[] expected = new float[rows * ldz + 4];
        Arrays.fill(expected, -77);
        float[] z = expected.clone();
        for (int i = 0; i < rows; i++) {
            int at = 4 + i * ldz;
            for (int o = 0; o < outputs; o++) {
                float sum = bias[2 + o];
                for (int p = 0; p < inputs; p++) {
                    sum = Math.fma(x[1 + i * ldx + p], narrow.weight(o, p), sum);
                }
                expected[at + o] = sum;
            }
            Elementwise.activate(activation, expected, at, expected, at, outputs);
            Elementwise.dropout(dropout, KEY, i * outputs, expected, at, outputs);
        }
        Dense.of(inputs, outputs, activation, dropout)
                .forward(rows, x, 1, ldx, narrow, bias, 2, KEY, z, 4, ldz, Parallelism.sequential(), workspace);
        assertArrayEquals(expected, z, rows + " x " + inputs + " x " + outputs);
    }

    @ParameterizedTest
    @EnumSource
    void aRowIsTheSameBitsAloneAndInAnyBatchAndOnAnyThreads(NarrowType type) {
        int rows = 131;
        int inputs = 301;
        int outputs = 203;
        float[] x = Oracle.normal(random, rows * inputs);
        float[] w = Oracle.normal(random, outputs * inputs);
        float[] bias = Oracle.normal(random, outputs);
        NarrowMatrix narrow = NarrowMatrix.pack(type, inputs, outputs, w, 0);
        Dense layer = Dense.of(inputs, outputs, Activation.GELU, Dropout.none());
        float[] expected = new float[rows * outputs];
        Parallelism alone = Parallelism.sequential();
        for (int i = 0; i < rows; i++) {
            layer.forward(
                    1, x, i * inputs, inputs, narrow, bias, 0, KEY, expected, i * outputs, outputs, alone, workspace);
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(4)) {
            for (int threads : new int[] {1, 2, 3, 5}) {
                float[] z = new float[rows * outputs];
                Parallelism team = Parallelism.on(executor, threads);
                layer.forward(rows, x, 0, inputs, narrow, bias, 0, KEY, z, 0, outputs, team, workspace);
                assertArrayEquals(expected, z, threads + " threads");
            }
        }
    }

    @Test
    void keepsTheNearestBfloat16() {
        float[] w = Oracle.normal(random, 70 * 5);
        NarrowMatrix narrow = NarrowMatrix.pack(NarrowType.BF16, 5, 70, w, 0);
        for (int i = 0; i < w.length; i++) {
            assertEquals(Bfloat16.toFloat(Bfloat16.of(w[i])), narrow.weight(i / 5, i % 5));
        }
        assertEquals(2L * 5 * 128, narrow.bytes());
    }

    /** Each weight is an exact multiple of the unit's scale, off by at most half of it; what has been rounded stays. */
    @Test
    void keepsMultiplesOfAScalePerUnit() {
        int inputs = 33;
        int outputs = 70;
        float[] w = Oracle.normal(random, outputs * inputs);
        for (int i = 0; i < w.length; i++) {
            w[i] *= (float) Math.scalb(1.0, i / inputs * 3 - 120); // units of very different size
        }
        Arrays.fill(w, 0, inputs, 0);
        w[inputs] = -0x1p125f;
        NarrowMatrix narrow = NarrowMatrix.pack(NarrowType.INT8, inputs, outputs, w, 0);
        float[] rounded = new float[w.length];
        for (int o = 0; o < outputs; o++) {
            double largest = 0;
            double most = 0;
            for (int p = 0; p < inputs; p++) {
                rounded[o * inputs + p] = narrow.weight(o, p);
                largest = Math.max(largest, Math.abs(w[o * inputs + p]));
                most = Math.max(most, Math.abs(rounded[o * inputs + p]));
            }
            double scale = most / 127;
            for (int p = 0; p < inputs && scale > 0; p++) {
                double q = rounded[o * inputs + p] / scale;
                assertEquals(Math.rint(q), q, 1e-12);
                assertEquals(w[o * inputs + p], rounded[o * inputs + p], scale * (0.5 + 1e-6));
            }
            assertTrue(scale >= largest / 127 * (1 - 0x1p-24) && scale <= largest / 127 * (1 + 0x1p-15));
        }
        NarrowMatrix again = NarrowMatrix.pack(NarrowType.INT8, inputs, outputs, rounded, 0);
        for (int i = 0; i < w.length; i++) {
            assertEquals(rounded[i], again.weight(i / inputs, i % inputs));
        }
        assertEquals(128L * (inputs + 4), narrow.bytes());
    }

    @Test
    void keepsZerosAndTheSmallestFloats() {
        float[] w = {0, -0f, Float.MIN_VALUE, -Float.MIN_NORMAL, Float.MIN_NORMAL / 8, 1e-40f};
        for (int o = 0; o < 3; o++) {
            NarrowMatrix narrow = NarrowMatrix.pack(NarrowType.INT8, 2, 3, w, 0);
            float half =
                    Math.max(Math.abs(w[2 * o]), Math.abs(w[2 * o + 1])) / 254 + 1e-43f; // and the scale's rounding
            assertEquals(w[2 * o], narrow.weight(o, 0), half);
            assertEquals(w[2 * o + 1], narrow.weight(o, 1), half);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // callers may not have it
    void refusesBadArguments() {
        float[] w = new float[12];
        refused("w is null", () -> NarrowMatrix.pack(NarrowType.BF16, 3, 4, null, 0));
        refused("type is null", () -> NarrowMatrix.pack(null, 3, 4, w, 0));
        refused("inputs = -1", () -> NarrowMatrix.pack(NarrowType.BF16, -1, 4, w, 0));
        refused("w has 12 elements", () -> NarrowMatrix.pack(NarrowType.BF16, 3, 4, w, 1));
        float[] large = w.clone();
        large[7] = -0x1.000002p126f;
        large[2] = Float.MAX_VALUE;
        assertEquals(
                Float.POSITIVE_INFINITY,
                NarrowMatrix.pack(NarrowType.BF16, 3, 4, large, 0).weight(0, 2));
        large[2] = 0x1p126f;
        refused("at unit 2, input 1", () -> NarrowMatrix.pack(NarrowType.INT8, 3, 4, large, 0));
        NarrowMatrix narrow = NarrowMatrix.pack(NarrowType.INT8, 3, 4, w, 0);
        refused("output = 4, but there are 4", () -> narrow.weight(4, 0));
        refused("input = -1, but there are 3", () -> narrow.weight(0, -1));
        float[] x = new float[6];
        float[] z = new float[8];
        Dense layer = Dense.of(3, 4, Activation.RELU, Dropout.none());
        Parallelism alone = Parallelism.sequential();
        refused(
                "w is packed for 3 inputs and 4",
                () -> Dense.of(4, 3, Activation.RELU, Dropout.none())
                        .forward(1, x, 0, 4, narrow, w, 0, 0, z, 0, 3, alone, workspace));
        refused("x has 6", () -> layer.forward(3, x, 0, 3, narrow, w, 0, 0, new float[12], 0, 4, alone, workspace));
        refused("z has 8", () -> layer.forward(2, x, 0, 3, narrow, w, 0, 0, z, 1, 4, alone, workspace));
        refused("bias has 12", () -> layer.forward(2, x, 0, 3, narrow, w, 9, 0, z, 0, 4, alone, workspace));
        refused("rows = -1", () -> layer.forward(-1, x, 0, 3, narrow, w, 0, 0, z, 0, 4, alone, workspace));
        refused("overlap", () -> layer.forward(1, w, 0, 3, narrow, z, 0, 0, w, 2, 4, alone, workspace));
        refused("overlap", () -> layer.forward(1, x, 0, 3, narrow, z, 0, 0, z, 2, 4, alone, workspace));
        assertArrayEquals(new float[8], z);
    }

    private static void refused(String part, Runnable call) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, call::run).getMessage());
        assertTrue(message.contains(part), message);
    }
}
