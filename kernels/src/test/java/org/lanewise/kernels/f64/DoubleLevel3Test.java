// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.f64;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanewise.kernels.Blas;
import org.lanewise.kernels.Diagonal;
import org.lanewise.kernels.Oracle;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Side;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Triangle;
import org.lanewise.kernels.Workspace;

/** Single precision syrk, symm and trsm equal plain loops, bit for bit; what they must not read is NaN. */
class DoubleLevel3Test {
    private static final int[] SIZES = {0, 1, 2, 7, 31, 33, 64, 65, 101, 130};
    private static final double[] FACTORS = {0, 1, -1.37d};

    private final Random random = new Random(3);
    private final Workspace workspace = new Workspace();

    @ParameterizedTest
    @EnumSource(Triangle.class)
    void syrk(Triangle triangle) {
        int count = 0;
        for (Transpose trans : Transpose.values()) {
            for (int n : SIZES) {
                for (int k : new int[] {0, 1, 17, 70}) {
                    syrk(triangle, trans, n, k, FACTORS[count % 3], FACTORS[count / 3 % 3], Parallelism.sequential());
                    count++;
                }
            }
        }
    }

    private void syrk(
            Triangle triangle, Transpose trans, int n, int k, double alpha, double beta, Parallelism parallelism) {
        int lda = (trans == Transpose.NO ? k : n) + 1;
        int ldc = n + 2;
        double[] a = Oracle.normalDoubles(random, (trans == Transpose.NO ? n : k) * lda + 1);
        double[] expected = square(n, ldc, triangle, beta != 0);
        double[] c = expected.clone();
        double[] whole = new double[n * n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(c, 1 + i * ldc, whole, i * n, n);
        }
        boolean transposed = trans == Transpose.YES;
        Oracle.dgemm(transposed, !transposed, n, n, k, alpha, a, 1, lda, a, 1, lda, beta, whole, 0, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (isIn(triangle, i, j)) {
                    expected[1 + i * ldc + j] = whole[i * n + j];
                }
            }
        }
        Blas.dsyrk(triangle, trans, n, k, alpha, a, 1, lda, beta, c, 1, ldc, parallelism, workspace);
        assertArrayEquals(Oracle.bits(expected), Oracle.bits(c), triangle + " " + trans + " " + n + " x " + k);
    }

    @ParameterizedTest
    @EnumSource(Triangle.class)
    void symm(Triangle triangle) {
        int count = 0;
        for (Side side : Side.values()) {
            for (int m : SIZES) {
                for (int n : new int[] {0, 1, 19, 66}) {
                    symm(side, triangle, m, n, FACTORS[count % 3], FACTORS[count / 3 % 3]);
                    count++;
                }
            }
        }
    }

    private void symm(Side side, Triangle triangle, int m, int n, double alpha, double beta) {
        boolean left = side == Side.LEFT;
        int order = left ? m : n;
        int lda = order + 1;
        int ld = n + 2;
        double[] a = square(order, lda, triangle, true);
        double[] whole = new double[order * order];
        for (int i = 0; i < order; i++) {
            for (int j = 0; j < order; j++) {
                whole[i * order + j] = a[isIn(triangle, i, j) ? 1 + i * lda + j : 1 + j * lda + i];
            }
        }
        double[] b = Oracle.normalDoubles(random, m * ld + 1);
        double[] expected = Oracle.normalDoubles(random, m * ld + 1);
        if (beta == 0) {
            Arrays.fill(expected, Oracle.DOUBLE_GUARD);
        }
        double[] c = expected.clone();
        if (left) {
            Oracle.dgemm(false, false, m, n, m, alpha, whole, 0, m, b, 1, ld, beta, expected, 1, ld);
        } else {
            Oracle.dgemm(false, false, m, n, n, alpha, b, 1, ld, whole, 0, n, beta, expected, 1, ld);
        }
        Blas.dsymm(
                side, triangle, m, n, alpha, a, 1, lda, b, 1, ld, beta, c, 1, ld, Parallelism.sequential(), workspace);
        assertArrayEquals(Oracle.bits(expected), Oracle.bits(c), side + " " + triangle + " " + m + " x " + n);
    }

    @ParameterizedTest
    @EnumSource(Triangle.class)
    void trsm(Triangle triangle) {
        int count = 0;
        for (Side side : Side.values()) {
            for (Transpose trans : Transpose.values()) {
                for (Diagonal diagonal : Diagonal.values()) {
                    for (int order : SIZES) {
                        for (int others : new int[] {0, 1, 19, 66}) {
                            int m = side == Side.LEFT ? order : others;
                            int n = side == Side.LEFT ? others : order;
                            double alpha = FACTORS[count++ % 3];
                            trsm(side, triangle, trans, diagonal, m, n, alpha, Parallelism.sequential());
                        }
                    }
                }
            }
        }
    }

    private void trsm(
            Side side,
            Triangle triangle,
            Transpose trans,
            Diagonal diagonal,
            int m,
            int n,
            double alpha,
            Parallelism parallelism) {
        boolean left = side == Side.LEFT;
        int order = left ? m : n;
        int lda = order + 1;
        int ldb = n + 2;
        double[] a = square(order, lda, triangle, true);
        for (int i = 0; i < order; i++) {
            a[1 + i * lda + i] = diagonal == Diagonal.UNIT ? Oracle.DOUBLE_GUARD : 8 + random.nextInt(5);
        }
        double[] expected = Oracle.normalDoubles(random, m * ldb + 1);
        double[] b = expected.clone();
        // unknowns are rows on the left and columns on the right; row i of the system has coefficients a[at + k *
        // along]
        boolean across = left == (trans == Transpose.YES);
        boolean forward = (triangle == Triangle.LOWER) != across;
        int down = across ? 1 : lda;
        int along = across ? lda : 1;
        int next = left ? ldb : 1;
        int aside = left ? 1 : ldb;
        for (int r = 0; r < (left ? n : m); r++) {
            for (int step = 0; step < order; step++) {
                int i = forward ? step : order - 1 - step;
                double x = alpha * expected[1 + r * aside + i * next];
                for (int before = 0; before < step; before++) {
                    int p = forward ? before : order - 1 - before;
                    x = Math.fma(-a[1 + i * down + p * along], expected[1 + r * aside + p * next], x);
                }
                expected[1 + r * aside + i * next] = diagonal == Diagonal.UNIT ? x : x / a[1 + i * (lda + 1)];
            }
        }
        Blas.dtrsm(side, triangle, trans, diagonal, m, n, alpha, a, 1, lda, b, 1, ldb, parallelism, workspace);
        assertArrayEquals(
                Oracle.bits(expected),
                Oracle.bits(b),
                side + " " + triangle + " " + trans + " " + diagonal + " " + m + " x " + n);
    }

    @Test
    void threads() {
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            Parallelism three = Parallelism.on(executor, 3);
            syrk(Triangle.LOWER, Transpose.NO, 350, 101, 1, 0, three);
            trsm(Side.LEFT, Triangle.UPPER, Transpose.NO, Diagonal.STORED, 300, 301, 1, three);
        }
    }

    /** Order n from index 1 on; NaN outside the triangle, and inside unless it is to be read. */
    private double[] square(int n, int ld, Triangle triangle, boolean read) {
        double[] x = new double[n * ld + 1];
        Arrays.fill(x, Oracle.DOUBLE_GUARD);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (read && isIn(triangle, i, j)) {
                    x[1 + i * ld + j] = random.nextGaussian() / 16;
                }
            }
        }
        return x;
    }

    private static boolean isIn(Triangle triangle, int i, int j) {
        return triangle == Triangle.LOWER ? j <= i : i <= j;
    }
}
