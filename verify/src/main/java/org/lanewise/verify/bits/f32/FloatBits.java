package org.lanewise.verify.bits.f32;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.PackedMatrix;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.bits.BitRow;
import org.lanewise.verify.bits.Words;
import org.lanewise.verify.kernels.f32.FloatOperand;

/** Products of matrices: every path of the driver, by shapes around tiles, panels and blocks. */
public final class FloatBits {
    /** m, n, k: vectors, ragged tiles, K beyond a block, N beyond a block of columns, empty sums. */
    private static final int[][] SHAPES = {
        {1, 1, 1},
        {1, 75, 130},
        {75, 1, 130},
        {7, 67, 33},
        {8, 10, 40},
        {13, 130, 17},
        {5, 37, 1100},
        {9, 2100, 9},
        {5, 70, 0}
    };

    /** Large enough to be shared between threads. */
    private static final int[][] SHARED = {{131, 171, 190}};

    /** With kernels of constant size at 512 bits, and one beside them. */
    private static final int[] SQUARES = {8, 16, 17, 24, 32, 48, 64, 96};

    private FloatBits() {}

    /** The rows. */
    public static List<BitRow> all() {
        List<BitRow> rows = new ArrayList<>();
        rows.add(BitRow.small("sgemm-nn", gemm(SHAPES, Transpose.NO, Transpose.NO, 1, 0)));
        rows.add(BitRow.small("sgemm-nt", gemm(SHAPES, Transpose.NO, Transpose.YES, 1, 1)));
        rows.add(BitRow.small("sgemm-tn", gemm(SHAPES, Transpose.YES, Transpose.NO, 1, 0.3f)));
        rows.add(BitRow.small("sgemm-tt", gemm(SHAPES, Transpose.YES, Transpose.YES, 0.7f, 0.3f)));
        rows.add(BitRow.small("sgemm-packed", packed(SHAPES)));
        rows.add(BitRow.small("sgemm-batch", (threads, words) -> batch(threads, words, 5, 7, 11, 13)));
        rows.add(BitRow.alone("sgemm-squares", FloatBits::squares));
        rows.add(BitRow.sharedLong("sgemm-nn-shared", gemm(SHARED, Transpose.NO, Transpose.NO, 1, 0)));
        rows.add(BitRow.sharedLong("sgemm-nt-shared", gemm(SHARED, Transpose.NO, Transpose.YES, 1, 1)));
        rows.add(BitRow.sharedLong("sgemm-tn-shared", gemm(SHARED, Transpose.YES, Transpose.NO, 1, 0.3f)));
        rows.add(BitRow.sharedLong("sgemm-tt-shared", gemm(SHARED, Transpose.YES, Transpose.YES, 0.7f, 0.3f)));
        rows.add(BitRow.sharedLong("sgemm-packed-shared", packed(SHARED)));
        rows.add(BitRow.sharedLong("sgemm-batch-shared", (threads, words) -> batch(threads, words, 130, 32, 32, 32)));
        return rows;
    }

    private static BitRow.Work gemm(int[][] shapes, Transpose transA, Transpose transB, float alpha, float beta) {
        return (parallelism, words) -> {
            SplittableRandom random = new SplittableRandom(1);
            Workspace workspace = new Workspace();
            for (int[] shape : shapes) {
                int m = shape[0];
                int n = shape[1];
                int k = shape[2];
                FloatOperand a = stored(random, transA, m, k);
                FloatOperand b = stored(random, transB, k, n);
                FloatOperand c = FloatOperand.draw(random, m, n, 1, 2);
                Gemm.sgemm(
                        transA,
                        transB,
                        m,
                        n,
                        k,
                        alpha,
                        a.data(),
                        a.offset(),
                        a.ld(),
                        b.data(),
                        b.offset(),
                        b.ld(),
                        beta,
                        c.data(),
                        c.offset(),
                        c.ld(),
                        parallelism,
                        workspace);
                words.add(c.data());
            }
        };
    }

    /** What op makes rows x columns. */
    private static FloatOperand stored(SplittableRandom random, Transpose op, int rows, int columns) {
        return op == Transpose.NO
                ? FloatOperand.draw(random, rows, columns, 3, 1)
                : FloatOperand.draw(random, columns, rows, 3, 1);
    }

    private static BitRow.Work packed(int[][] shapes) {
        return (parallelism, words) -> {
            SplittableRandom random = new SplittableRandom(2);
            Workspace workspace = new Workspace();
            for (Transpose transB : Transpose.values()) {
                for (int[] shape : shapes) {
                    int m = shape[0];
                    int n = shape[1];
                    int k = shape[2];
                    FloatOperand a = FloatOperand.draw(random, m, k, 0, 1);
                    FloatOperand b = stored(random, transB, k, n);
                    FloatOperand c = FloatOperand.draw(random, m, n, 1, 2);
                    PackedMatrix panels = PackedMatrix.pack(transB, k, n, b.data(), b.offset(), b.ld());
                    Gemm.sgemm(
                            Transpose.NO,
                            m,
                            1,
                            a.data(),
                            a.offset(),
                            a.ld(),
                            panels,
                            0.3f,
                            c.data(),
                            c.offset(),
                            c.ld(),
                            parallelism,
                            workspace);
                    words.add(c.data());
                }
            }
        };
    }

    private static void batch(Parallelism parallelism, Words words, int batch, int m, int n, int k) {
        SplittableRandom random = new SplittableRandom(3);
        FloatOperand a = FloatOperand.draw(random, batch * m, k, 1, 0);
        FloatOperand b = FloatOperand.draw(random, batch * k, n, 2, 0);
        FloatOperand c = FloatOperand.draw(random, batch * m, n, 3, 0);
        Gemm.sgemmBatch(
                Transpose.NO,
                Transpose.NO,
                m,
                n,
                k,
                1,
                a.data(),
                a.offset(),
                a.ld(),
                m * k,
                b.data(),
                b.offset(),
                b.ld(),
                k * n,
                0.3f,
                c.data(),
                c.offset(),
                c.ld(),
                m * n,
                batch,
                parallelism,
                new Workspace());
        words.add(c.data());
    }

    private static void squares(Words words) {
        SplittableRandom random = new SplittableRandom(4);
        for (int n : SQUARES) {
            float[] c = new float[n * n];
            Gemm.multiply(n, n, n, dense(random, n), dense(random, n), c);
            words.add(c);
        }
    }

    private static float[] dense(SplittableRandom random, int n) {
        return Arrays.copyOf(FloatOperand.draw(random, n, n, 0, 0).data(), n * n);
    }
}
