// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.f64;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewise.kernels.Oracle;
import org.lanewise.kernels.internal.gemm.f64.DoubleGemv;

/** Single precision matrix times vector equals the rows and columns of the naive product, bit for bit. */
class DoubleGemvTest {
    private static final double[] FACTORS = {0, 1, -1.37d};
    private static final int GUARD = 3;

    /** Lengths of y around those of half, whole and several vectors, and of x around blocks of 8 and 64 rows. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 15, 16, 17, 23, 31, 32, 33, 47, 64, 100, 129})
    void rowAndColumn(int n) {
        for (int k : new int[] {0, 1, 7, 8, 9, 63, 64, 71, 130}) {
            for (double beta : FACTORS) {
                for (int slack = 0; slack < 3; slack++) {
                    row(k, n, beta, 1 + slack, slack);
                    column(n, k, beta, 1 + slack, slack);
                }
            }
        }
    }

    private static void row(int k, int n, double beta, int incX, int slack) {
        Random random = new Random(31L * k + n);
        int ldb = n + slack;
        double[] x = Oracle.normalDoubles(random, GUARD + k * incX);
        double[] b = Oracle.normalDoubles(random, GUARD + k * ldb);
        double[] expected = guarded(random, n, beta);
        double[] y = expected.clone();
        Oracle.dgemm(true, false, 1, n, k, 1, x, GUARD, incX, b, GUARD, ldb, beta, expected, GUARD, n);
        DoubleGemv.rowTimesMatrix(k, n, x, GUARD, incX, b, GUARD, ldb, beta, y, GUARD);
        assertArrayEquals(Oracle.bits(expected), Oracle.bits(y), k + " x " + n + ", beta " + beta);
    }

    private static void column(int m, int k, double beta, int incX, int slack) {
        Random random = new Random(31L * k + m);
        int lda = k + slack;
        double[] x = Oracle.normalDoubles(random, GUARD + k * incX);
        double[] a = Oracle.normalDoubles(random, GUARD + m * lda);
        double[] expected = guarded(random, m, beta);
        double[] y = expected.clone();
        Oracle.dgemm(false, false, m, 1, k, 1, a, GUARD, lda, x, GUARD, incX, beta, expected, GUARD, 1);
        DoubleGemv.matrixTimesVector(m, k, a, GUARD, lda, x, GUARD, incX, beta, y, GUARD);
        assertArrayEquals(Oracle.bits(expected), Oracle.bits(y), m + " x " + k + ", beta " + beta);
    }

    /** n elements between guard words, NaN where beta says that they are not read. */
    private static double[] guarded(Random random, int n, double beta) {
        double[] y = new double[n + 2 * GUARD];
        Arrays.fill(y, Oracle.DOUBLE_GUARD);
        if (beta != 0) {
            System.arraycopy(Oracle.normalDoubles(random, n), 0, y, GUARD, n);
        }
        return y;
    }
}
