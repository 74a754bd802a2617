// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.f64;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.Oracle;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;

/** A batch is its products one by one; what lies between the results stays. */
class DoubleGemmBatchTest {
    private final Workspace workspace = new Workspace();

    @ParameterizedTest
    @CsvSource({"5,7,3,4,false,false", "16,16,16,9,true,false", "1,33,8,3,false,true", "8,8,0,2,true,true"})
    void everyItemIsItsOwnProduct(int m, int n, int k, int batch, boolean transA, boolean transB) {
        check(m, n, k, batch, transA, transB, Parallelism.sequential());
    }

    /** Above the size from which threads help; the middle operand is shared. */
    @Test
    void threadsShareTheBatch() {
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            check(64, 65, 66, 17, false, true, Parallelism.on(executor, 3));
        }
    }

    @Test
    void emptyBatch() {
        double[] none = {};
        Gemm.dgemmBatch(
                Transpose.NO,
                Transpose.NO,
                3,
                3,
                3,
                1,
                none,
                0,
                3,
                9,
                none,
                0,
                3,
                9,
                0,
                none,
                0,
                3,
                9,
                0,
                Parallelism.sequential(),
                workspace);
    }

    @Test
    void badStrides() {
        refused("stride of A = -1 is negative", -1, 9, 9);
        refused("stride of C = 8 is below the 9 elements of 3 x 3 with ld 3", 9, 9, 8);
        refused("B has 18 elements, but 2 of 3 x 3 with ld 3 and stride 10 from offset 0 need 19", 9, 10, 9);
    }

    private void refused(String message, int aStride, int bStride, int cStride) {
        double[] a = new double[18];
        double[] b = new double[18];
        double[] c = new double[18];
        Arrays.fill(c, 9);
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> Gemm.dgemmBatch(
                        Transpose.NO,
                        Transpose.NO,
                        3,
                        3,
                        3,
                        1,
                        a,
                        0,
                        3,
                        aStride,
                        b,
                        0,
                        3,
                        bStride,
                        0,
                        c,
                        0,
                        3,
                        cStride,
                        2,
                        Parallelism.sequential(),
                        workspace));
        assertEquals(message, e.getMessage());
        assertEquals(9, c[0], 0, "nothing may be written");
    }

    private void check(int m, int n, int k, int batch, boolean transA, boolean transB, Parallelism parallelism) {
        Random random = new Random(1);
        int lda = Math.max(1, transA ? m : k);
        int ldb = Math.max(1, transB ? k : n);
        int ldc = n + 1;
        int aStride = m * k + 2;
        int cStride = m * ldc + 5;
        double[] a = Oracle.normalDoubles(random, batch * aStride);
        double[] b = Oracle.normalDoubles(random, n * k + 1);
        double[] c = Oracle.normalDoubles(random, batch * cStride);
        double[] expected = c.clone();
        for (int i = 0; i < batch; i++) {
            Oracle.dgemm(
                    transA, transB, m, n, k, -1.5d, a, i * aStride, lda, b, 1, ldb, 0.75d, expected, i * cStride, ldc);
        }
        Gemm.dgemmBatch(
                Oracle.transpose(transA),
                Oracle.transpose(transB),
                m,
                n,
                k,
                -1.5d,
                a,
                0,
                lda,
                aStride,
                b,
                1,
                ldb,
                0,
                0.75d,
                c,
                0,
                ldc,
                cStride,
                batch,
                parallelism,
                workspace);
        assertArrayEquals(Oracle.bits(expected), Oracle.bits(c));
    }
}
