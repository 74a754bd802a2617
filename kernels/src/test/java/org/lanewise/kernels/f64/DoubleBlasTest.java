// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.f64;

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
class DoubleBlasTest {
    private static final int[] INCREMENTS = {1, 2, -1, -3};
    private static final double[] FACTORS = {0, 1, -1.37d};

    private final Random random = new Random(7);
    private final Workspace workspace = new Workspace();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 15, 16, 17, 31, 32, 33, 63, 64, 65, 100, 1000})
    void level1(int n) {
        for (int incX : INCREMENTS) {
            for (int incY : INCREMENTS) {
                reductions(DoubleStrided.normal(random, n, incX), DoubleStrided.normal(random, n, incY));
                updates(DoubleStrided.normal(random, n, incX), DoubleStrided.normal(random, n, incY));
            }
        }
    }

    private static void reductions(DoubleStrided x, DoubleStrided y) {
        int n = x.length();
        double[] values = x.values();
        assertEquals(
                DoubleBlasOracle.dot(values, y.values()),
                Blas.ddot(n, x.array(), x.offset(), x.increment(), y.array(), y.offset(), y.increment()));
        assertEquals(DoubleBlasOracle.asum(values), Blas.dasum(n, x.array(), x.offset(), x.increment()));
        assertEquals(
                Math.sqrt(DoubleBlasOracle.dot(values, values)),
                Blas.dnrm2(n, x.array(), x.offset(), x.increment()));
        assertEquals(DoubleBlasOracle.iamax(values), Blas.idamax(n, x.array(), x.offset(), x.increment()));
    }

    private static void updates(DoubleStrided x, DoubleStrided y) {
        int n = x.length();
        double[] from = x.values();
        double[] to = y.values();
        for (double alpha : FACTORS) {
            double[] sum = new double[n];
            double[] product = new double[n];
            for (int i = 0; i < n; i++) {
                sum[i] = Math.fma(alpha, from[i], to[i]);
                product[i] = alpha * to[i];
            }
            DoubleStrided added = y.copy();
            Blas.daxpy(n, alpha, x.array(), x.offset(), x.increment(), added.array(), y.offset(), y.increment());
            assertArrayEquals(y.copy().set(sum).bits(), added.bits());
            DoubleStrided scaled = y.copy();
            Blas.dscal(n, alpha, scaled.array(), y.offset(), y.increment());
            assertArrayEquals(y.copy().set(product).bits(), scaled.bits());
        }
        DoubleStrided copied = y.copy();
        Blas.dcopy(n, x.array(), x.offset(), x.increment(), copied.array(), y.offset(), y.increment());
        assertArrayEquals(y.copy().set(from).bits(), copied.bits());
        DoubleStrided left = x.copy();
        DoubleStrided right = y.copy();
        Blas.dswap(n, left.array(), x.offset(), x.increment(), right.array(), y.offset(), y.increment());
        assertArrayEquals(x.copy().set(to).bits(), left.bits());
        assertArrayEquals(copied.bits(), right.bits());
    }

    /** Increment 0 repeats one element. */
    @Test
    void repeatedElement() {
        double[] x = {3};
        double[] y = Oracle.normalDoubles(random, 70);
        double[] threes = new double[70];
        Arrays.fill(threes, 3);
        assertEquals(DoubleBlasOracle.dot(threes, y), Blas.ddot(70, x, 0, 0, y, 0, 1));
        Blas.dcopy(70, x, 0, 0, y, 0, 1);
        assertArrayEquals(threes, y);
    }

    /** Norms whose squares leave the range, infinities and NaN. */
    @Test
    void normOfExtremes() {
        for (int n : new int[] {1, 3, 50}) {
            for (double size :
                    new double[] {Double.MIN_VALUE, 4 * Double.MIN_NORMAL, Math.scalb(1d, Double.MAX_EXPONENT - 3)}) {
                double[] x = new double[n];
                x[n - 1] = 3 * size;
                x[0] = n == 1 ? 5 * size : 4 * size;
                assertEquals(5 * size, Blas.dnrm2(n, x, 0, 1));
                assertEquals(5 * size, Blas.dnrm2(n, x, 0, -1));
            }
        }
        assertEquals(0, Blas.dnrm2(3, new double[3], 0, 1));
        assertEquals(Double.POSITIVE_INFINITY, Blas.dnrm2(2, new double[] {1, Double.NEGATIVE_INFINITY}, 0, 1));
        assertEquals(Double.NaN, Blas.dnrm2(2, new double[] {Double.POSITIVE_INFINITY, Double.NaN}, 0, 1));
    }

    /** The first of equals, the first NaN, anywhere. */
    @Test
    void largestElement() {
        for (int n : new int[] {1, 31, 100}) {
            for (int at = 0; at < n; at++) {
                double[] x = new double[n];
                x[at] = -2;
                x[n - 1] = at == n - 1 ? -2 : 2;
                assertEquals(at, Blas.idamax(n, x, 0, 1));
                x[at] = Double.NaN;
                assertEquals(at, Blas.idamax(n, x, 0, 1));
            }
        }
        assertEquals(0, Blas.idamax(40, new double[40], 0, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 8, 17, 40})
    void level2(int m) {
        for (int n : new int[] {0, 1, 3, 16, 33, 70}) {
            for (int incX : INCREMENTS) {
                for (int incY : INCREMENTS) {
                    ger(m, n, incX, incY);
                    for (double alpha : FACTORS) {
                        for (double beta : FACTORS) {
                            gemv(Transpose.NO, m, n, alpha, beta, incX, incY);
                            gemv(Transpose.YES, m, n, alpha, beta, incX, incY);
                        }
                    }
                }
            }
        }
    }

    private void gemv(Transpose trans, int m, int n, double alpha, double beta, int incX, int incY) {
        int rows = trans == Transpose.NO ? m : n;
        int columns = trans == Transpose.NO ? n : m;
        int lda = n + 2;
        double[] a = Oracle.normalDoubles(random, m * lda + 1);
        DoubleStrided x = DoubleStrided.normal(random, columns, incX);
        DoubleStrided y = DoubleStrided.normal(random, rows, incY);
        double[] expected = y.values();
        if (beta == 0) {
            double[] unread = new double[rows];
            Arrays.fill(unread, Double.NaN);
            y.set(unread);
        }
        if (trans == Transpose.NO) {
            double[] scaled = x.values();
            for (int j = 0; j < n; j++) {
                scaled[j] *= alpha;
            }
            for (int i = 0; i < m; i++) {
                double dot = DoubleBlasOracle.dot(Arrays.copyOfRange(a, 1 + i * lda, 1 + i * lda + n), scaled);
                expected[i] = beta == 0 ? dot : Math.fma(beta, expected[i], dot);
            }
        } else {
            int row = Math.max(1, n);
            Oracle.dgemm(false, false, 1, n, m, alpha, x.values(), 0, columns, a, 1, lda, beta, expected, 0, row);
        }
        DoubleStrided actual = y.copy();
        Blas.dgemv(
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
        double alpha = -1.37d;
        double[] expected = Oracle.normalDoubles(random, m * lda + 1);
        double[] a = expected.clone();
        DoubleStrided x = DoubleStrided.normal(random, m, incX);
        DoubleStrided y = DoubleStrided.normal(random, n, incY);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                int c = 1 + i * lda + j;
                expected[c] = Math.fma(alpha * x.values()[i], y.values()[j], expected[c]);
            }
        }
        Blas.dger(m, n, alpha, x.array(), x.offset(), incX, y.array(), y.offset(), incY, a, 1, lda);
        assertArrayEquals(Oracle.bits(expected), Oracle.bits(a));
    }
}
