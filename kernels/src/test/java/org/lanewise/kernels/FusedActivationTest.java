package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fused passes equal their steps one after the other, bit for bit, and touch nothing beside their matrices. */
class FusedActivationTest {
    private static final long KEY = Dropout.key(7, 3, 1);
    private static final Dropout[] DROPOUTS = {Dropout.none(), Dropout.of(0.4f), Dropout.unscaled(0.4f)};

    /** Shorter than a vector, ragged, and longer than a block between passes. */
    private static final int[] UNITS = {1, 7, 70, 5000};

    private final Random random = new Random(5);

    /** A matrix in an array with other things around its rows. */
    private record Matrix(float[] data, int offset, int rows, int columns, int ld) {
        Matrix copy() {
            return new Matrix(data.clone(), offset, rows, columns, ld);
        }

        int at(int row) {
            return offset + row * ld;
        }
    }

    private Matrix matrix(int rows, int columns, int offset, int slack) {
        return new Matrix(
                Oracle.normal(random, offset + rows * (columns + slack)), offset, rows, columns, columns + slack);
    }

    @ParameterizedTest
    @MethodSource("org.lanewise.kernels.Activation#all")
    void forwardIsBiasThenActivationThenDropout(Activation h) {
        for (Dropout dropout : DROPOUTS) {
            for (int units : UNITS) {
                FusedActivation fused = FusedActivation.of(units, h, dropout);
                int rows = 3;
                Matrix x = matrix(rows, units, 2, 3);
                float[] bias = Oracle.normal(random, units + 1);
                Matrix a = matrix(rows, units, 1, 0);
                Matrix z = matrix(rows, units, 5, 1);
                Matrix expectedA = a.copy();
                Matrix expectedZ = z.copy();
                for (int i = 0; i < rows; i++) {
                    for (int j = 0; j < units; j++) {
                        expectedA.data[expectedA.at(i) + j] = x.data[x.at(i) + j] + bias[1 + j];
                    }
                    int at = expectedZ.at(i);
                    Elementwise.activate(h, expectedA.data, expectedA.at(i), expectedZ.data, at, units);
                    Elementwise.dropout(dropout, KEY, i * units, expectedZ.data, at, units);
                }
                fused.forward(rows, x.data, 2, x.ld, bias, 1, a.data, 1, a.ld, KEY, z.data, 5, z.ld);
                assertArrayEquals(expectedA.data, a.data);
                assertArrayEquals(expectedZ.data, z.data);
                Matrix again = matrix(rows, units, 5, 1);
                fused.forward(rows, a.data, 1, a.ld, KEY, again.data, 5, again.ld);
                assertSameRows(z, again);
                fused.forward(rows, a.data, 1, a.ld, KEY, a.data, 1, a.ld);
                assertSameRows(z, a);
                fused.forward(rows, x.data, 2, x.ld, bias, 1, x.data, 2, x.ld, KEY, x.data, 2, x.ld);
                assertSameRows(z, x);
            }
        }
    }

    private static void assertSameRows(Matrix expected, Matrix actual) {
        for (int i = 0; i < expected.rows; i++) {
            assertArrayEquals(
                    Arrays.copyOfRange(expected.data, expected.at(i), expected.at(i) + expected.columns),
                    Arrays.copyOfRange(actual.data, actual.at(i), actual.at(i) + actual.columns));
        }
    }

    /** delta = dz mask h', its rows summed one after the other; the derivative's own bits are another test's. */
    @ParameterizedTest
    @MethodSource("org.lanewise.kernels.Activation#all")
    void backwardIsMaskThenDerivativeThenSum(Activation h) {
        for (Dropout dropout : DROPOUTS) {
            for (int units : UNITS) {
                FusedActivation fused = FusedActivation.of(units, h, dropout);
                int rows = 4;
                Matrix u = matrix(rows, units, 3, 2);
                Matrix h0 = u.copy(); // what the derivative wants, without the mask
                if (h.derivativeFromOutput()) {
                    for (int i = 0; i < rows; i++) {
                        Elementwise.activate(h, u.data, u.at(i), u.data, u.at(i), units);
                        Elementwise.dropout(dropout, KEY, i * units, u.data, u.at(i), units);
                        for (int j = 0; j < units; j++) {
                            h0.data[h0.at(i) + j] = u.data[u.at(i) + j] * (1 / dropout.scale());
                        }
                    }
                }
                Matrix dz = matrix(rows, units, 1, 4);
                Matrix expected = dz.copy();
                float[] expectedSum = new float[units + 2];
                for (int i = 0; i < rows; i++) {
                    float[] mask = new float[units];
                    dropout.mask(KEY, i * units, mask, 0, units);
                    for (int j = 0; j < units; j++) {
                        expected.data[expected.at(i) + j] *= mask[j];
                    }
                    int at = expected.at(i);
                    Elementwise.derivative(h, h0.data, h0.at(i), expected.data, at, expected.data, at, units);
                    for (int j = 0; j < units; j++) {
                        expected.data[at + j] += 0f; // a dropped element may be -0
                        expectedSum[1 + j] += expected.data[at + j];
                    }
                }
                Matrix delta = dz.copy();
                float[] sum = Oracle.normal(random, units + 2); // overwritten, not added to
                expectedSum[0] = sum[0];
                expectedSum[units + 1] = sum[units + 1];
                fused.backward(rows, u.data, 3, u.ld, KEY, delta.data, 1, delta.ld, sum, 1);
                assertArrayEquals(expectedSum, sum);
                fused.backward(rows, u.data, 3, u.ld, KEY, dz.data, 1, dz.ld);
                assertArrayEquals(dz.data, delta.data);
                for (int i = 0; i < rows; i++) {
                    for (int j = 0; j < units; j++) {
                        delta.data[delta.at(i) + j] += 0f;
                    }
                }
                assertArrayEquals(expected.data, delta.data, h + " " + units);
            }
        }
    }

    /** Dense's backward pass is this one behind its product. */
    @Test
    void aLayersBackwardPassTakesTheInputWhereTheDerivativeWantsIt() {
        int rows = 9;
        int outputs = 40;
        Dropout dropout = Dropout.of(0.3f);
        float[] a = Oracle.normal(random, rows * outputs);
        float[] dz = Oracle.normal(random, rows * outputs);
        float[] delta = dz.clone();
        float[] gradient = new float[outputs];
        float[] sum = new float[outputs];
        Dense.of(3, outputs, Activation.GELU, dropout)
                .backwardActivation(rows, a, 0, outputs, KEY, delta, 0, outputs, gradient, 0);
        FusedActivation.of(outputs, Activation.GELU, dropout)
                .backward(rows, a, 0, outputs, KEY, dz, 0, outputs, sum, 0);
        assertArrayEquals(dz, delta);
        assertArrayEquals(sum, gradient);
    }
}
