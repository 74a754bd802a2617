// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.f64;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.Oracle;
import org.lanewise.kernels.PackedDoubleMatrix;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Workspace;

/**
 * One call that is compared, bit for bit, with the oracle. The arrays are longer than the operands; what surrounds
 * and separates the rows of C is NaN with a known payload and must be untouched. C itself is NaN where beta is 0.
 */
record DoubleGemmCase(boolean transA, boolean transB, int m, int n, int k, double alpha, double beta, int slack) {
    private static final int GUARD = 7;

    void check(Parallelism parallelism, Workspace workspace) {
        Random random = new Random(31L * m + 17L * n + k);
        int lda = Math.max(1, transA ? m : k) + slack;
        int ldb = Math.max(1, transB ? k : n) + slack;
        int ldc = Math.max(1, n) + slack;
        double[] a = Oracle.normalDoubles(random, (transA ? k : m) * lda + GUARD);
        double[] b = Oracle.normalDoubles(random, (transB ? n : k) * ldb + GUARD);
        double[] expected = guarded(random, ldc);
        double[] c = expected.clone();
        double[] packed = expected.clone();
        Oracle.dgemm(transA, transB, m, n, k, alpha, a, 3, lda, b, 2, ldb, beta, expected, GUARD, ldc);

        Gemm.dgemm(
                Oracle.transpose(transA),
                Oracle.transpose(transB),
                m,
                n,
                k,
                alpha,
                a,
                3,
                lda,
                b,
                2,
                ldb,
                beta,
                c,
                GUARD,
                ldc,
                parallelism,
                workspace);
        assertSameBits(expected, c, "plain");

        PackedDoubleMatrix right = PackedDoubleMatrix.pack(Oracle.transpose(transB), k, n, b, 2, ldb);
        Gemm.dgemm(
                Oracle.transpose(transA), m, alpha, a, 3, lda, right, beta, packed, GUARD, ldc, parallelism, workspace);
        assertSameBits(expected, packed, "packed");
    }

    private double[] guarded(Random random, int ldc) {
        double[] c = new double[m * ldc + 2 * GUARD];
        Arrays.fill(c, Oracle.DOUBLE_GUARD);
        for (int i = 0; i < m && beta != 0; i++) {
            System.arraycopy(Oracle.normalDoubles(random, n), 0, c, GUARD + i * ldc, n);
        }
        return c;
    }

    private void assertSameBits(double[] expected, double[] actual, String path) {
        assertArrayEquals(Oracle.bits(expected), Oracle.bits(actual), path + " " + this);
    }
}
