package org.lanewise.kernels.f32;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.Oracle;
import org.lanewise.kernels.PackedMatrix;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Workspace;

/**
 * One call that is compared, bit for bit, with the oracle. The arrays are longer than the operands; what surrounds
 * and separates the rows of C is NaN with a known payload and must be untouched. C itself is NaN where beta is 0.
 */
record FloatGemmCase(boolean transA, boolean transB, int m, int n, int k, float alpha, float beta, int slack) {
    private static final int GUARD = 7;

    void check(Parallelism parallelism, Workspace workspace) {
        Random random = new Random(31L * m + 17L * n + k);
        int lda = Math.max(1, transA ? m : k) + slack;
        int ldb = Math.max(1, transB ? k : n) + slack;
        int ldc = Math.max(1, n) + slack;
        float[] a = Oracle.normalFloats(random, (transA ? k : m) * lda + GUARD);
        float[] b = Oracle.normalFloats(random, (transB ? n : k) * ldb + GUARD);
        float[] expected = guarded(random, ldc);
        float[] c = expected.clone();
        float[] packed = expected.clone();
        Oracle.sgemm(transA, transB, m, n, k, alpha, a, 3, lda, b, 2, ldb, beta, expected, GUARD, ldc);

        Gemm.sgemm(
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

        PackedMatrix right = PackedMatrix.pack(Oracle.transpose(transB), k, n, b, 2, ldb);
        Gemm.sgemm(
                Oracle.transpose(transA), m, alpha, a, 3, lda, right, beta, packed, GUARD, ldc, parallelism, workspace);
        assertSameBits(expected, packed, "packed");
    }

    private float[] guarded(Random random, int ldc) {
        float[] c = new float[m * ldc + 2 * GUARD];
        Arrays.fill(c, Oracle.FLOAT_GUARD);
        for (int i = 0; i < m && beta != 0; i++) {
            System.arraycopy(Oracle.normalFloats(random, n), 0, c, GUARD + i * ldc, n);
        }
        return c;
    }

    private void assertSameBits(float[] expected, float[] actual, String path) {
        assertArrayEquals(Oracle.bits(expected), Oracle.bits(actual), path + " " + this);
    }
}
