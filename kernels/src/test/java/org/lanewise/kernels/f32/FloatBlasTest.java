package org.lanewise.kernels.f32;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewise.kernels.Blas;
import org.lanewise.kernels.Oracle;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;

/** Single precision levels 1 and 2 equal plain loops, bit for bit, at every increment. */
class FloatBlasTest {
    private static final int[] INCREMENTS = {1, 2, -1, -3};
    private static final float[] FACTORS = {0, 1, -1.37f};

    private final Random random = new Random(7);
    private final Workspace workspace = new Workspace();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 15, 16, 17, 31, 32, 33, 63, 64, 65, 100, 1000})
    void level1(int n) {
        for (int incX : INCREMENTS) {
            for (int incY : INCREMENTS) {
                reductions(FloatStrided.normal(random, n, incX), FloatStrided.normal(random, n, incY));
                updates(FloatStrided.normal(random, n, incX), FloatStrided.normal(random, n, incY));
            }
        }
    }

    private static void reductions(FloatStrided x, FloatStrided y) {
        int n = x.length();
        float[] values = x.values();
        assertEquals(
                FloatBlasOracle.dot(values, y.values()),
                Blas.sdot(n, x.array(), x.offset(), x.increment(), y.array(), y.offset(), y.increment()));
        assertEquals(FloatBlasOracle.asum(values), Blas.sasum(n, x.array(), x.offset(), x.increment()));
        assertEquals(
                (float) Math.sqrt(FloatBlasOracle.dot(values, values)),
                Blas.snrm2(n, x.array(), x.offset(), x.increment()));
        assertEquals(FloatBlasOracle.iamax(values), Blas.isamax(n, x.array(), x.offset(), x.increment()));
    }

    private static void updates(FloatStrided x, FloatStrided y) {
        int n = x.length();
        float[] from = x.values();
        float[] to = y.values();
        for (float alpha : FACTORS) {
            float[] sum = new float[n];
            float[] product = new float[n];
            for (int i = 0; i < n; i++) {
                sum[i] = Math.fma(alpha, from[i], to[i]);
                product[i] = alpha * to[i];
            }
            FloatStrided added = y.copy();
            Blas.saxpy(n, alpha, x.array(), x.offset(), x.increment(), added.array(), y.offset(), y.increment());
            assertArrayEquals(y.copy().set(sum).bits(), added.bits());
            FloatStrided scaled = y.copy();
            Blas.sscal(n, alpha, scaled.array(), y.offset(), y.increment());
            assertArrayEquals(y.copy().set(product).bits(), scaled.bits());
        }
        FloatStrided copied = y.copy();
        Blas.scopy(n, x.array(), x.offset(), x.increment(), copied.array(), y.offset(), y.increment());
        assertArrayEquals(y.copy().set(from).bits(), copied.bits());
        FloatStrided left = x.copy();
        FloatStrided right = y.copy();
        Blas.sswap(n, left.array(), x.offset(), x.increment(), right.array(), y.offset(), y.increment());
        assertArrayEquals(x.copy().set(to).bits(), left.bits());
        assertArrayEquals(copied.bits(), right.bits());
    }

    /** Increment 0 repeats one element. */
    @Test
    void repeatedElement() {
        float[] x = {3};
        float[] y = Oracle.normalFloats(random, 70);
        float[] threes = new float[70];
        Arrays.fill(threes, 3);
        assertEquals(FloatBlasOracle.dot(threes, y), Blas.sdot(70, x, 0, 0, y, 0, 1));
        Blas.scopy(70, x, 0, 0, y, 0, 1);
        assertArrayEquals(threes, y);
    }

    /** Norms whose squares leave the range, infinities and NaN. */
    @Test
    void normOfExtremes() {
        for (int n : new int[] {1, 3, 50}) {
            for (float size :
                    new float[] {Float.MIN_VALUE, 4 * Float.MIN_NORMAL, Math.scalb(1f, Float.MAX_EXPONENT - 3)}) {
                float[] x = new float[n];
                x[n - 1] = 3 * size;
                x[0] = n == 1 ? 5 * size : 4 * size;
                assertEquals(5 * size, Blas.snrm2(n, x, 0, 1));
                assertEquals(5 * size, Blas.snrm2(n, x, 0, -1));
            }
        }
        assertEquals(0, Blas.snrm2(3, new float[3], 0, 1));
        assertEquals(Float.POSITIVE_INFINITY, Blas.snrm2(2, new float[] {1, Float.NEGATIVE_INFINITY}, 0, 1));
        assertEquals(Float.NaN, Blas.snrm2(2, new float[] {Float.POSITIVE_INFINITY, Float.NaN}, 0, 1));
    }

    /** The first of equals, the first NaN, anywhere. */
    @Test
    void largestElement() {
        for (int n : new int[] {1, 31, 100}) {
            for (int at = 0; at < n; at++) {
                float[] x = new float[n];
                x[at] = -2;
                x[n - 1] = at == n - 1 ? -2 : 2;
                assertEquals(at, Blas.isamax(n, x, 0, 1));
                x[at] = Float.NaN;
                assertEquals(at, Blas.isamax(n, x, 0, 1));
            }
        }
        assertEquals(0, Blas.isamax(40, new float[40], 0, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 8, 17, 40})
    void level2(int m) {
        for (int n : new int[] {0, 1, 3, 16, 33, 70}) {
            for (int incX : INCREMENTS) {
                for (int incY : INCREMENTS) {
                    ger(m, n, incX, incY);
                    for (float alpha : FACTORS) {
                        for (float beta : FACTORS) {
                            gemv(Transpose.NO, m, n, alpha, beta, incX, incY);
                            gemv(Transpose.YES, m, n, alpha, beta, incX, incY);
                        }
                    }
                }
            }
        }
    }

    private void gemv(Transpose trans, int m, int n, float alpha, float beta, int incX, int incY) {
        int rows = trans == Transpose.NO ? m : n;
        int columns = trans == Transpose.NO ? n : m;
        int lda = n + 2;
        float[] a = Oracle.normalFloats(random, m * lda + 1);
        FloatStrided x = FloatStrided.normal(random, columns, incX);
        FloatStrided y = FloatStrided.normal(random, rows, incY);
        float[] expected = y.values();
        if (beta == 0) {
            float[] unread = new float[rows];
            Arrays.fill(unread, Float.NaN);
            y.set(unread);
        }
        if (trans == Transpose.NO) {
            float[] scaled = x.values();
            for (int j = 0; j < n; j++) {
                scaled[j] *= alpha;
            }
            for (int i = 0; i < m; i++) {
                float dot = FloatBlasOracle.dot(Arrays.copyOfRange(a, 1 + i * lda, 1 + i * lda + n), scaled);
                expected[i] = beta == 0 ? dot : Math.fma(beta, expected[i], dot);
            }
        } else {
            int row = Math.max(1, n);
            Oracle.sgemm(false, false, 1, n, m, alpha, x.values(), 0, columns, a, 1, lda, beta, expected, 0, row);
        }
        FloatStrided actual = y.copy();
        Blas.sgemv(
                trans,
                m,
                n,
                alpha,
                a,
                1,
                lda,
                x.array(),
                x.offset(),
                incX,
                beta,
                actual.array(),
                y.offset(),
                incY,
                workspace);
        assertArrayEquals(y.set(expected).bits(), actual.bits(), trans + " " + m + " x " + n);
    }

    private void ger(int m, int n, int incX, int incY) {
        int lda = n + 1;
        float alpha = -1.37f;
        float[] expected = Oracle.normalFloats(random, m * lda + 1);
        float[] a = expected.clone();
        FloatStrided x = FloatStrided.normal(random, m, incX);
        FloatStrided y = FloatStrided.normal(random, n, incY);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                int c = 1 + i * lda + j;
                expected[c] = Math.fma(alpha * x.values()[i], y.values()[j], expected[c]);
            }
        }
        Blas.sger(m, n, alpha, x.array(), x.offset(), incX, y.array(), y.offset(), incY, a, 1, lda);
        assertArrayEquals(Oracle.bits(expected), Oracle.bits(a));
    }
}
