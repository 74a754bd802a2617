package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Layer and batch normalisation equal the contract's plain loops, bit for bit, and touch nothing beside their matrices. */
class NormTest {
    private static final float EPSILON = 1e-5f;

    /** Below a vector, ragged, blocks of the sums' lanes, and more than a chunk of batch normalisation. */
    private static final int[] COLUMNS = {1, 2, 7, 31, 32, 100, 256, 600};

    private static final int[] ROWS = {1, 2, 5, 33};

    private final Random random = new Random(1);
    private final Workspace workspace = new Workspace();

    private static float[] guarded(int length) {
        float[] x = new float[length];
        Arrays.fill(x, Oracle.FLOAT_GUARD);
        return x;
    }

    private float[] matrix(int rows, int ld, float shift) {
        float[] x = Oracle.normal(random, 3 + rows * ld);
        for (int i = 0; i < x.length; i++) {
            x[i] = 2 * x[i] + shift;
        }
        return x;
    }

    private interface Term {
        float add(float sum, int i);
    }

    /** NUMERICS.md, 3: 32 lanes over whole blocks, their tree, then one by one. */
    private static float sum(int n, Term term) {
        float[] lanes = new float[32];
        int blocks = n / 32 * 32;
        for (int i = 0; i < blocks; i++) {
            lanes[i % 32] = term.add(lanes[i % 32], i);
        }
        for (int step = 16; step > 0; step /= 2) {
            for (int l = 0; l < step; l++) {
                lanes[l] += lanes[l + step];
            }
        }
        float sum = lanes[0];
        for (int i = blocks; i < n; i++) {
            sum = term.add(sum, i);
        }
        return sum;
    }

    private static double variance(int n, double deviations, double squares) {
        return Math.max(0, (squares - deviations * deviations / n) / n);
    }

    private static void layerForward(
            int n, float[] x, int xo, float[] gamma, float[] beta, float[] s, int so, float[] y, int yo) {
        float first = sum(n, (sum, i) -> x[xo + i] + sum) / n;
        float deviations = sum(n, (sum, i) -> (x[xo + i] - first) + sum);
        float squares = sum(n, (sum, i) -> Math.fma(x[xo + i] - first, x[xo + i] - first, sum));
        s[so] = first + deviations / n;
        s[so + 1] = (float) (1 / Math.sqrt(variance(n, deviations, squares) + EPSILON));
        for (int i = 0; i < n; i++) {
            y[yo + i] = Math.fma((x[xo + i] - s[so]) * s[so + 1], gamma[i], beta[i]);
        }
    }

    private static void layerBackward(
            int n,
            float[] x,
            int xo,
            float[] gamma,
            float[] s,
            int so,
            float[] dy,
            int dyo,
            float[] dx,
            int dxo,
            float[] dGamma,
            float[] dBeta) {
        float mean = s[so];
        float inverse = s[so + 1];
        float[] g = new float[n];
        for (int i = 0; i < n; i++) {
            g[i] = dy[dyo + i] * gamma[i];
            dGamma[i] = Math.fma(dy[dyo + i], (x[xo + i] - mean) * inverse, dGamma[i]);
            dBeta[i] += dy[dyo + i];
        }
        float meanG = sum(n, (sum, i) -> g[i] + sum) / n;
        float meanGn = sum(n, (sum, i) -> Math.fma(x[xo + i] - mean, g[i], sum)) * inverse / n;
        for (int i = 0; i < n; i++) {
            dx[dxo + i] = Math.fma((x[xo + i] - mean) * inverse, -meanGn, g[i] - meanG) * inverse;
        }
    }

    @Test
    void layersAreTheLoops() {
        for (int columns : COLUMNS) {
            for (int rows : ROWS) {
                LayerNorm norm = LayerNorm.of(columns, EPSILON);
                int ldx = columns + 3;
                int ldy = columns + 1;
                float[] x = matrix(rows, ldx, 7);
                float[] dy = matrix(rows, ldy, 0.5f);
                float[] gamma = Oracle.normal(random, columns);
                float[] beta = Oracle.normal(random, columns);
                float[] y = guarded(2 + rows * ldy);
                float[] s = guarded(1 + 2 * rows + 1);
                float[] expectedY = y.clone();
                float[] expectedS = s.clone();
                float[] dx = guarded(2 + rows * ldx);
                float[] expectedDx = dx.clone();
                float[] dGamma = new float[columns];
                float[] dBeta = new float[columns];
                for (int r = 0; r < rows; r++) {
                    layerForward(columns, x, 3 + r * ldx, gamma, beta, expectedS, 1 + 2 * r, expectedY, 2 + r * ldy);
                    layerBackward(
                            columns,
                            x,
                            3 + r * ldx,
                            gamma,
                            expectedS,
                            1 + 2 * r,
                            dy,
                            3 + r * ldy,
                            expectedDx,
                            2 + r * ldx,
                            dGamma,
                            dBeta);
                }
                norm.forward(rows, x, 3, ldx, gamma, 0, beta, 0, s, 1, y, 2, ldy);
                assertSame(expectedS, s);
                assertSame(expectedY, y);
                float[] sums = guarded(2 * columns + 2);
                norm.backward(rows, x, 3, ldx, gamma, 0, s, 1, dy, 3, ldy, dx, 2, ldx, sums, 1, sums, 1 + columns);
                assertSame(expectedDx, dx);
                assertArrayEquals(dGamma, Arrays.copyOfRange(sums, 1, 1 + columns));
                assertArrayEquals(dBeta, Arrays.copyOfRange(sums, 1 + columns, 1 + 2 * columns));

                float[] inPlace = dy.clone();
                norm.backward(
                        rows, x, 3, ldx, gamma, 0, s, 1, inPlace, 3, ldy, inPlace, 3, ldy, sums, 1, sums, 1 + columns);
                assertRows(rows, columns, expectedDx, 2, ldx, inPlace, 3, ldy);
                norm.forward(rows, x, 3, ldx, gamma, 0, beta, 0, s, 1, x, 3, ldx);
                assertRows(rows, columns, expectedY, 2, ldy, x, 3, ldx);
            }
        }
    }

    @Test
    void batchesAreTheLoops() {
        for (int columns : COLUMNS) {
            for (int rows : ROWS) {
                BatchNorm norm = BatchNorm.of(columns, EPSILON);
                int ldx = columns + 2;
                int ldy = columns + 5;
                float[] x = matrix(rows, ldx, -3);
                float[] dy = matrix(rows, ldy, 0.5f);
                float[] gamma = Oracle.normal(random, columns);
                float[] beta = Oracle.normal(random, columns);
                float[] statistics = guarded(2 * columns + 2);
                float[] expectedStatistics = statistics.clone();
                float[] y = guarded(2 + rows * ldy);
                float[] expectedY = y.clone();
                float[] dx = guarded(1 + rows * ldx);
                float[] expectedDx = dx.clone();
                float[] sums = guarded(2 * columns + 2);
                float[] expectedSums = sums.clone();
                for (int c = 0; c < columns; c++) {
                    float first = 0;
                    for (int r = 0; r < rows; r++) {
                        first += x[3 + r * ldx + c];
                    }
                    first /= rows;
                    float deviations = 0;
                    float squares = 0;
                    for (int r = 0; r < rows; r++) {
                        float d = x[3 + r * ldx + c] - first;
                        deviations += d;
                        squares = Math.fma(d, d, squares);
                    }
                    float mean = first + deviations / rows;
                    float variance = (float) variance(rows, deviations, squares);
                    float inverse = 1 / (float) Math.sqrt(variance + EPSILON);
                    expectedStatistics[1 + c] = mean;
                    expectedStatistics[1 + columns + c] = variance;
                    float dGamma = 0;
                    float dBeta = 0;
                    for (int r = 0; r < rows; r++) {
                        float n = (x[3 + r * ldx + c] - mean) * inverse;
                        expectedY[2 + r * ldy + c] = Math.fma(n, gamma[c], beta[c]);
                        dGamma = Math.fma(dy[3 + r * ldy + c], n, dGamma);
                        dBeta += dy[3 + r * ldy + c];
                    }
                    for (int r = 0; r < rows; r++) {
                        float n = (x[3 + r * ldx + c] - mean) * inverse;
                        float straight = dy[3 + r * ldy + c] - dBeta / rows;
                        expectedDx[1 + r * ldx + c] = Math.fma(n, -dGamma / rows, straight) * (gamma[c] * inverse);
                    }
                    expectedSums[1 + c] = dGamma;
                    expectedSums[1 + columns + c] = dBeta;
                }
                norm.statistics(rows, x, 3, ldx, statistics, 1, statistics, 1 + columns, workspace);
                assertSame(expectedStatistics, statistics);
                norm.forward(
                        rows,
                        x,
                        3,
                        ldx,
                        statistics,
                        1,
                        statistics,
                        1 + columns,
                        gamma,
                        0,
                        beta,
                        0,
                        y,
                        2,
                        ldy,
                        workspace);
                assertSame(expectedY, y);
                norm.backward(
                        rows,
                        x,
                        3,
                        ldx,
                        statistics,
                        1,
                        statistics,
                        1 + columns,
                        gamma,
                        0,
                        dy,
                        3,
                        ldy,
                        dx,
                        1,
                        ldx,
                        sums,
                        1,
                        sums,
                        1 + columns,
                        workspace);
                assertSame(expectedDx, dx);
                assertSame(expectedSums, sums);

                float[] inPlace = dy.clone();
                norm.backward(
                        rows,
                        x,
                        3,
                        ldx,
                        statistics,
                        1,
                        statistics,
                        1 + columns,
                        gamma,
                        0,
                        inPlace,
                        3,
                        ldy,
                        inPlace,
                        3,
                        ldy,
                        sums,
                        1,
                        sums,
                        1 + columns,
                        workspace);
                assertRows(rows, columns, expectedDx, 1, ldx, inPlace, 3, ldy);
                norm.forward(
                        rows,
                        x,
                        3,
                        ldx,
                        statistics,
                        1,
                        statistics,
                        1 + columns,
                        gamma,
                        0,
                        beta,
                        0,
                        x,
                        3,
                        ldx,
                        workspace);
                assertRows(rows, columns, expectedY, 2, ldy, x, 3, ldx);
            }
        }
    }

    /** A mean a million deviations away: one pass in float would lose the variance altogether. */
    @Test
    void aLargeMeanLeavesTheVarianceExact() {
        int n = 1000;
        float[] x = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = 1_000_000 + (i % 2 == 0 ? 1 : -1);
        }
        float[] gamma = new float[n];
        Arrays.fill(gamma, 1);
        float[] y = new float[n];
        float[] statistics = new float[2];
        LayerNorm.of(n, 1e-20f).forward(1, x, 0, n, gamma, 0, new float[n], 0, statistics, 0, y, 0, n);
        assertEquals(1_000_000, statistics[0]);
        assertEquals(1, statistics[1]);
        assertEquals(1, y[0]);
        float[] columns = new float[2];
        BatchNorm.of(1, 1e-20f).statistics(n, x, 0, 1, columns, 0, columns, 1, workspace);
        assertArrayEquals(new float[] {1_000_000, 1}, columns);
    }

    @Test
    void constantRowsAndNoRows() {
        float[] x = {3, 3, 3};
        float[] y = new float[3];
        float[] s = new float[3];
        LayerNorm norm = LayerNorm.of(3, EPSILON);
        norm.forward(1, x, 0, 3, x, 0, new float[] {1, 2, 4}, 0, s, 0, y, 0, 3);
        assertArrayEquals(new float[] {1, 2, 4}, y);
        norm.forward(0, x, 0, 3, x, 0, x, 0, s, 0, y, 0, 3);
        float[] sums = {5, 5, 5, 5, 5, 5};
        norm.backward(0, x, 0, 3, x, 0, s, 0, x, 0, 3, y, 0, 3, sums, 0, sums, 3);
        assertArrayEquals(new float[6], sums);
    }

    @Test
    void aNaNStaysInItsRowOrColumn() {
        float[] x = {1, Float.NaN, 3, 1, 2, 3};
        float[] one = {1, 1, 1};
        float[] y = new float[6];
        LayerNorm.of(3, EPSILON).forward(2, x, 0, 3, one, 0, one, 0, new float[4], 0, y, 0, 3);
        for (int i = 0; i < 6; i++) {
            assertEquals(i < 3, Float.isNaN(y[i]));
        }
        float[] statistics = new float[6];
        BatchNorm norm = BatchNorm.of(3, EPSILON);
        norm.statistics(2, x, 0, 3, statistics, 0, statistics, 3, workspace);
        norm.forward(2, x, 0, 3, statistics, 0, statistics, 3, one, 0, one, 0, y, 0, 3, workspace);
        for (int i = 0; i < 6; i++) {
            assertEquals(i % 3 == 1, Float.isNaN(y[i]));
        }
    }

    @Test
    void badInputIsRefusedBeforeAnythingIsWritten() {
        for (float epsilon : new float[] {0, -1, Float.NaN, Float.POSITIVE_INFINITY}) {
            assertNames("epsilon", () -> LayerNorm.of(3, epsilon));
            assertNames("epsilon", () -> BatchNorm.of(3, epsilon));
        }
        assertNames("columns", () -> LayerNorm.of(0, 1));
        assertNames("columns", () -> BatchNorm.of(0, 1));
        LayerNorm layer = LayerNorm.of(4, 1);
        BatchNorm batch = BatchNorm.of(4, 1);
        float[] x = new float[8];
        float[] v = new float[4];
        float[] y = {9, 9, 9, 9, 9, 9, 9, 9};
        float[] d = {9, 9, 9, 9};
        float[] b = {9, 9, 9, 9};
        float[] three = new float[3];
        List<Runnable> calls = List.of(
                () -> layer.forward(-1, x, 0, 4, v, 0, v, 0, d, 0, y, 0, 4),
                () -> layer.forward(3, x, 0, 4, v, 0, v, 0, d, 0, y, 0, 4),
                () -> layer.forward(2, x, 0, 3, v, 0, v, 0, d, 0, y, 0, 4),
                () -> layer.forward(2, x, 0, 4, three, 0, v, 0, d, 0, y, 0, 4),
                () -> layer.forward(2, x, 0, 4, v, 0, v, 1, d, 0, y, 0, 4),
                () -> layer.forward(2, x, 0, 4, v, 0, v, 0, three, 0, y, 0, 4),
                () -> layer.forward(2, x, 0, 4, v, 0, v, 0, d, 0, y, 1, 4),
                () -> layer.forward(2, x, 0, 4, v, 0, v, 0, v, 0, y, 0, 4),
                () -> layer.forward(1, y, 0, 4, v, 0, v, 0, d, 0, y, 1, 4),
                () -> layer.forward(1, x, 0, 4, y, 3, v, 0, d, 0, y, 0, 4),
                () -> layer.forward(1, x, 0, 4, v, 0, y, 3, d, 0, y, 0, 4),
                () -> layer.forward(1, y, 0, 4, v, 0, v, 0, y, 3, d, 0, 4),
                () -> layer.backward(2, x, 0, 4, v, 0, x, 0, x, 0, 4, y, 0, 4, d, 0, d, 0),
                () -> layer.backward(2, x, 0, 4, v, 0, x, 0, x, 0, 4, y, 0, 4, d, 0, y, 0),
                () -> layer.backward(2, x, 0, 4, v, 0, x, 0, d, 0, 4, y, 0, 4, d, 0, b, 0),
                () -> layer.backward(1, y, 4, 4, v, 0, x, 0, x, 0, 4, y, 2, 4, d, 0, b, 0),
                () -> layer.backward(1, x, 0, 4, d, 0, x, 0, x, 0, 4, y, 0, 4, d, 0, b, 0),
                () -> layer.backward(1, x, 0, 4, v, 0, b, 1, x, 0, 4, y, 0, 4, d, 0, b, 0),
                () -> layer.backward(2, x, 0, 4, v, 0, x, 0, x, 0, 4, y, 0, 4, d, 0, three, 0),
                () -> batch.statistics(0, x, 0, 4, d, 0, b, 0, workspace),
                () -> batch.statistics(2, x, 0, 4, d, 0, d, 0, workspace),
                () -> batch.statistics(2, y, 0, 4, y, 4, b, 0, workspace),
                () -> batch.statistics(2, y, 0, 4, d, 0, y, 1, workspace),
                () -> batch.statistics(3, x, 0, 4, d, 0, b, 0, workspace),
                () -> batch.forward(2, x, 0, 4, v, 0, v, 0, v, 0, v, 0, y, 1, 4, workspace),
                () -> batch.forward(1, x, 0, 4, y, 0, v, 0, v, 0, v, 0, y, 0, 4, workspace),
                () -> batch.forward(1, x, 0, 4, v, 0, y, 3, v, 0, v, 0, y, 0, 4, workspace),
                () -> batch.forward(1, x, 0, 4, v, 0, v, 0, y, 0, v, 0, y, 0, 4, workspace),
                () -> batch.forward(1, x, 0, 4, v, 0, v, 0, v, 0, y, 0, y, 0, 4, workspace),
                () -> batch.forward(1, y, 2, 4, v, 0, v, 0, v, 0, v, 0, y, 0, 4, workspace),
                () -> batch.backward(2, x, 0, 4, v, 0, v, 0, v, 0, x, 0, 4, y, 0, 4, d, 0, d, 1, workspace),
                () -> batch.backward(1, x, 0, 4, y, 0, v, 0, v, 0, x, 0, 4, y, 0, 4, d, 0, b, 0, workspace),
                () -> batch.backward(1, x, 0, 4, v, 0, d, 0, v, 0, x, 0, 4, y, 0, 4, d, 0, b, 0, workspace),
                () -> batch.backward(1, x, 0, 4, v, 0, v, 0, b, 0, x, 0, 4, y, 0, 4, d, 0, b, 0, workspace),
                () -> batch.backward(1, y, 0, 4, v, 0, v, 0, v, 0, x, 0, 4, y, 0, 4, d, 0, b, 0, workspace));
        for (int i = 0; i < calls.size(); i++) {
            Runnable call = calls.get(i);
            assertThrows(IllegalArgumentException.class, call::run, "call " + i);
            assertArrayEquals(new float[] {9, 9, 9, 9, 9, 9, 9, 9}, y, "call " + i);
            assertArrayEquals(new float[] {9, 9, 9, 9}, d, "call " + i);
            assertArrayEquals(new float[] {9, 9, 9, 9}, b, "call " + i);
        }
    }

    private static void assertNames(String name, Runnable call) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, call::run);
        assertTrue(String.valueOf(refused.getMessage()).startsWith(name), refused::toString);
    }

    private static void assertSame(float[] expected, float[] actual) {
        assertArrayEquals(Oracle.bits(expected), Oracle.bits(actual));
    }

    private static void assertRows(
            int rows, int columns, float[] expected, int eo, int lde, float[] actual, int ao, int lda) {
        for (int r = 0; r < rows; r++) {
            assertArrayEquals(
                    Arrays.copyOfRange(expected, eo + r * lde, eo + r * lde + columns),
                    Arrays.copyOfRange(actual, ao + r * lda, ao + r * lda + columns));
        }
    }
}
