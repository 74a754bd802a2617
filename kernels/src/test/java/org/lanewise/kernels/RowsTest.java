package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Softmax rows and their loss against double; BitsTest holds their bits over the widths. */
class RowsTest {
    private static final int ROWS = 5;

    private final Workspace workspace = new Workspace();

    /**
     * Relative error of a probability: x - max rounds by half an ulp of at most 8 size, which exp makes relative; exp has 1
     * ulp, the sum at most 1 + n / 16 + 4 roundings (all terms positive), 1 / sum and the product one each.
     */
    private static double relativeBound(float size, int n) {
        return 8 * size * 0x1p-24 + (2 + 5 + n / 16 + 2) * 0x1p-24;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 15, 16, 17, 31, 33, 100, 1000})
    void lossAndGradientAreWithinTheirBounds(int n) {
        check(n, 1);
        check(n, 30);
    }

    @Test
    void stableForLogitsOfTenThousand() {
        check(37, 2_500); // 4 standard deviations are 1e4
    }

    private void check(int n, float size) {
        Random random = new Random(n);
        float[] x = Oracle.normal(random, ROWS * n);
        for (int i = 0; i < x.length; i++) {
            x[i] *= size;
        }
        int[] labels = random.ints(ROWS, 0, n).toArray();
        float[] y = new float[ROWS * n];
        float[] gradient = new float[ROWS * n];
        Rows.softmax(ROWS, n, x, 0, n, y, 0, n, workspace);
        double loss = Rows.softmaxCrossEntropy(ROWS, n, x, 0, n, labels, 0, 0.25f, gradient, 0, n, workspace);
        double expectedLoss = 0;
        double relative = relativeBound(size, n);
        for (int i = 0; i < ROWS; i++) {
            double max = Double.NEGATIVE_INFINITY;
            double sum = 0;
            for (int j = 0; j < n; j++) {
                max = Math.max(max, x[i * n + j]);
            }
            for (int j = 0; j < n; j++) {
                sum += StrictMath.exp(x[i * n + j] - max);
            }
            expectedLoss += StrictMath.log(sum) + max - x[i * n + labels[i]];
            for (int j = 0; j < n; j++) {
                double p = StrictMath.exp(x[i * n + j] - max) / sum;
                double target = j == labels[i] ? 1 : 0;
                double bound = p * relative + Float.MIN_VALUE;
                assertEquals(p, y[i * n + j], bound);
                // the subtraction of the target rounds once more
                assertEquals(0.25 * (p - target), gradient[i * n + j], 0.25 * (bound + 0x1p-24));
            }
        }
        // log turns the sum's relative error into an absolute one, per row
        assertEquals(expectedLoss, loss, ROWS * relative + 1e-12 * expectedLoss);
    }

    /** Rows of a larger matrix, with other strides for the result, have the bits of contiguous ones; the rest is untouched. */
    @Test
    void offsetsAndLeadingDimensions() {
        int n = 37;
        int ldx = n + 3;
        int ldy = n + 5;
        Random random = new Random(8);
        float[] x = Oracle.normal(random, 4 + ROWS * ldx);
        int[] labels = random.ints(ROWS + 2, 0, n).toArray();
        float[] dense = new float[ROWS * n];
        for (int i = 0; i < ROWS; i++) {
            System.arraycopy(x, 4 + i * ldx, dense, i * n, n);
        }
        int[] denseLabels = java.util.Arrays.copyOfRange(labels, 2, ROWS + 2);
        float[] p = new float[ROWS * n];
        float[] g = new float[ROWS * n];
        Rows.softmax(ROWS, n, dense, 0, n, p, 0, n, workspace);
        double loss = Rows.softmaxCrossEntropy(ROWS, n, dense, 0, n, denseLabels, 0, 0.3f, g, 0, n, workspace);
        float[] expectedP = new float[6 + ROWS * ldy];
        float[] expectedG = expectedP.clone();
        for (int i = 0; i < ROWS; i++) {
            System.arraycopy(p, i * n, expectedP, 6 + i * ldy, n);
            System.arraycopy(g, i * n, expectedG, 6 + i * ldy, n);
        }
        float[] y = new float[expectedP.length];
        Rows.softmax(ROWS, n, x, 4, ldx, y, 6, ldy, workspace);
        assertArrayEquals(expectedP, y);
        java.util.Arrays.fill(y, 0);
        assertEquals(loss, Rows.softmaxCrossEntropy(ROWS, n, x, 4, ldx, labels, 2, 0.3f, y, 6, ldy, workspace));
        assertArrayEquals(expectedG, y);
        for (int i = 0; i < ROWS; i++) { // each row's bits are its own, whatever the lanes held before
            float[] row = new float[n];
            Rows.softmax(1, n, x, 4 + i * ldx, ldx, row, 0, n, new Workspace());
            assertArrayEquals(java.util.Arrays.copyOfRange(p, i * n, (i + 1) * n), row);
        }
    }

    @Test
    void labelsOutOfRangeAreRefusedBeforeAnythingIsWritten() {
        float[] x = {1, 2, 3, 4};
        float[] gradient = {9, 9, 9, 9};
        for (int bad : new int[] {-1, 2}) {
            IllegalArgumentException e = assertThrows(
                    IllegalArgumentException.class,
                    () -> Rows.softmaxCrossEntropy(2, 2, x, 0, 2, new int[] {0, bad}, 0, 1, gradient, 0, 2, workspace));
            assertEquals("label of row 1 = " + bad + ", but there are 2 classes", e.getMessage());
            assertEquals(9, gradient[0]);
        }
    }

    @Test
    void nanPropagates() {
        float[] x = {1, Float.NaN, 3};
        float[] y = new float[3];
        Rows.softmax(1, 3, x, 0, 3, y, 0, 3, workspace);
        assertEquals(Float.NaN, y[0]);
        assertEquals(Float.NaN, y[2]);
    }

    /** x - max, the sum's relative error, which log makes absolute, its rounding, and the last difference. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16, 37, 255, 256, 257, 1000})
    void logSoftmaxIsTheLogarithm(int n) {
        Random random = new Random(n);
        float[] x = Oracle.normal(random, ROWS * n);
        float[] y = new float[ROWS * n];
        Rows.logSoftmax(ROWS, n, x, 0, n, y, 0, n, workspace);
        for (int i = 0; i < ROWS; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += StrictMath.exp(x[i * n + j]);
            }
            double bound = relativeBound(1, n) + 3 * 20 * 0x1p-24; // values are below 20
            for (int j = 0; j < n; j++) {
                assertEquals(x[i * n + j] - StrictMath.log(sum), y[i * n + j], bound);
            }
        }
        Rows.logSoftmax(ROWS, n, x, 0, n, x, 0, n, workspace);
        assertArrayEquals(y, x);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 256, 300})
    void logisticCrossEntropyIsItsDefinition(int n) {
        Random random = new Random(n);
        float[] x = Oracle.normal(random, ROWS * n);
        float[] targets = new float[ROWS * n];
        double expected = 0;
        for (int i = 0; i < x.length; i++) {
            x[i] *= i % 3 == 0 ? 1e4f : 3;
            targets[i] = i % 4 == 0 ? random.nextFloat() : i % 2;
            double softplus = Math.max(x[i], 0) + StrictMath.log1p(StrictMath.exp(-Math.abs((double) x[i])));
            expected += softplus - (double) targets[i] * x[i];
        }
        float[] gradient = new float[ROWS * n];
        double loss = Rows.logisticCrossEntropy(ROWS, n, x, 0, n, targets, 0, n, 0.5f, gradient, 0, n, workspace);
        assertEquals(expected, loss, x.length * 0x1p-24 + 1e-12 * expected); // log1p is below 1, with 1 ulp
        for (int i = 0; i < x.length; i++) {
            double logistic = 1 / (1 + StrictMath.exp(-(double) x[i]));
            assertEquals(0.5 * (logistic - targets[i]), gradient[i], 2 * 0x1p-24);
        }
        Rows.logisticCrossEntropy(ROWS, n, x, 0, n, targets, 0, n, 0.5f, x, 0, n, workspace);
        assertArrayEquals(gradient, x);
    }

    @Test
    void badTargetsAreRefused() {
        float[] gradient = {9, 9};
        for (float bad : new float[] {-0.1f, 1.5f, Float.NaN}) {
            IllegalArgumentException e = assertThrows(
                    IllegalArgumentException.class,
                    () -> Rows.logisticCrossEntropy(
                            1, 2, new float[2], 0, 2, new float[] {0, bad}, 0, 2, 1, gradient, 0, 2, workspace));
            assertEquals("target of row 0, column 1 = " + bad + ", but must be in [0, 1]", e.getMessage());
            assertEquals(9, gradient[0]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 300})
    void squaredErrorIsItsDefinition(int n) {
        Random random = new Random(n);
        float[] y = Oracle.normal(random, 2 + ROWS * (n + 3));
        float[] targets = Oracle.normal(random, 1 + ROWS * (n + 1));
        float[] gradient = new float[3 + ROWS * (n + 2)];
        float[] expected = gradient.clone();
        double squares = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < n; j++) {
                float output = y[2 + i * (n + 3) + j];
                float target = targets[1 + i * (n + 1) + j];
                squares += ((double) output - target) * ((double) output - target);
                expected[3 + i * (n + 2) + j] = 0.3f * (output - target);
            }
        }
        double loss = Rows.squaredError(ROWS, n, y, 2, n + 3, targets, 1, n + 1, 0.3f, gradient, 3, n + 2);
        assertEquals(squares / 2, loss);
        assertArrayEquals(expected, gradient);
        Rows.squaredError(ROWS, n, y, 2, n + 3, targets, 1, n + 1, 0.3f, y, 2, n + 3);
        assertEquals(expected[3 + (ROWS - 1) * (n + 2)], y[2 + (ROWS - 1) * (n + 3)]);
        assertThrows(
                IllegalArgumentException.class,
                () -> Rows.squaredError(1, n, y, 2, n, targets, 1, n, 1, targets, 1, n));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 300})
    void columnSumsAddRowsInOrder(int n) {
        float[] x = Oracle.normal(new Random(n), 2 + ROWS * (n + 3));
        float[] sums = new float[n + 2];
        sums[1] = 5;
        float[] expected = new float[n + 2];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < ROWS; i++) {
                expected[1 + j] += x[2 + i * (n + 3) + j];
            }
        }
        Rows.columnSums(ROWS, n, x, 2, n + 3, sums, 1);
        assertArrayEquals(expected, sums);
        assertThrows(IllegalArgumentException.class, () -> Rows.columnSums(ROWS, n, x, 2, n + 3, x, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 300})
    void onlyRowsAboveTheLimitAreShortened(int n) {
        float[] w = Oracle.normal(new Random(n), 2 + ROWS * (n + 3));
        w[2 + n + 3] = Float.NaN;
        for (int j = 0; j < n; j++) {
            w[2 + 2 * (n + 3) + j] *= 1e-6f;
        }
        float limit = 0.01f;
        float[] expected = w.clone();
        for (int i = 0; i < ROWS; i++) {
            float norm = Blas.snrm2(n, w, 2 + i * (n + 3), 1);
            for (int j = 0; j < n && norm > limit; j++) {
                expected[2 + i * (n + 3) + j] *= limit / norm;
            }
        }
        Rows.maxNorm(ROWS, n, w, 2, n + 3, limit);
        assertArrayEquals(expected, w);
        assertEquals(limit, Blas.snrm2(n, w, 2, 1), 2e-8f);
        for (float bad : new float[] {0, -1, Float.NaN, Float.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> Rows.maxNorm(ROWS, n, w, 2, n + 3, bad));
        }
    }
}
