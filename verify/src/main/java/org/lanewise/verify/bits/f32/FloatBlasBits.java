package org.lanewise.verify.bits.f32;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Blas;
import org.lanewise.kernels.Diagonal;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Side;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Triangle;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.bits.BitRow;
import org.lanewise.verify.bits.Words;
import org.lanewise.verify.kernels.f32.FloatOperand;

/** Vectors, matrices with vectors, and triangles. */
public final class FloatBlasBits {
    private static final int[] LENGTHS = {0, 1, 31, 33, 1003};
    private static final int[] INCREMENTS = {1, 2, -1};

    private static final int[][] TRIANGLES = {{1, 1}, {33, 20}, {50, 37}};

    /** Large enough to be shared between threads, as GEMM of m x n x m. */
    private static final int[][] SHARED = {{170, 150}};

    private FloatBlasBits() {}

    /** The rows. */
    public static List<BitRow> all() {
        List<BitRow> rows = new ArrayList<>();
        rows.add(vectors("sdot", (n, x, y, inc, words) -> words.add(Blas.sdot(n, x, 1, inc, y, 2, 1))));
        rows.add(vectors("sasum", (n, x, y, inc, words) -> words.add(Blas.sasum(n, x, 1, inc))));
        rows.add(vectors("snrm2", FloatBlasBits::norms));
        rows.add(vectors("isamax", (n, x, y, inc, words) -> words.add(Blas.isamax(n, x, 1, inc))));
        rows.add(vectors("saxpy", (n, x, y, inc, words) -> Blas.saxpy(n, 0.7f, x, 1, inc, y, 2, 1)));
        rows.add(vectors("sscal", (n, x, y, inc, words) -> Blas.sscal(n, 0.7f, y, 1, inc)));
        rows.add(vectors("scopy", (n, x, y, inc, words) -> Blas.scopy(n, x, 1, 1, y, 2, inc)));
        rows.add(vectors("sswap", (n, x, y, inc, words) -> Blas.sswap(n, x, 1, inc, y, 2, 1)));
        rows.add(BitRow.alone("sgemv", FloatBlasBits::gemv));
        rows.add(BitRow.alone("sger", FloatBlasBits::ger));
        rows.add(BitRow.small("ssyrk", (parallelism, words) -> syrk(TRIANGLES, parallelism, words)));
        rows.add(BitRow.small("ssymm", (parallelism, words) -> symm(TRIANGLES, parallelism, words)));
        rows.add(BitRow.small("strsm", (parallelism, words) -> trsm(TRIANGLES, parallelism, words)));
        rows.add(BitRow.sharedLong("ssyrk-shared", (parallelism, words) -> syrk(SHARED, parallelism, words)));
        rows.add(BitRow.sharedLong("ssymm-shared", (parallelism, words) -> symm(SHARED, parallelism, words)));
        rows.add(BitRow.sharedLong("strsm-shared", (parallelism, words) -> trsm(SHARED, parallelism, words)));
        return rows;
    }

    private interface Call {
        void run(int n, float[] x, float[] y, int increment, Words words);
    }

    /** Every length and increment; both vectors are results, too. */
    private static BitRow vectors(String name, Call call) {
        return BitRow.alone(name, words -> {
            SplittableRandom random = new SplittableRandom(5);
            for (int n : LENGTHS) {
                for (int increment : INCREMENTS) {
                    float[] x = FloatOperand.draw(random, 1, 2 * n, 1, 0).data();
                    float[] y = FloatOperand.draw(random, 1, 2 * n, 2, 0).data();
                    call.run(n, x, y, increment, words);
                    words.add(x);
                    words.add(y);
                }
            }
        });
    }

    /** Of sizes whose squares overflow and underflow, too. */
    private static void norms(int n, float[] x, float[] y, int increment, Words words) {
        words.add(Blas.snrm2(n, x, 1, increment));
        float large = Float.MAX_VALUE / 64;
        Blas.sscal(2 * n, large, x, 1, 1);
        words.add(Blas.snrm2(n, x, 1, increment));
        Blas.sscal(2 * n, 16 * Float.MIN_NORMAL, y, 2, 1);
        words.add(Blas.snrm2(n, y, 2, increment));
    }

    private static void gemv(Words words) {
        SplittableRandom random = new SplittableRandom(6);
        Workspace workspace = new Workspace();
        for (Transpose trans : Transpose.values()) {
            for (int increment : INCREMENTS) {
                int m = 37;
                int n = 1103;
                FloatOperand a = FloatOperand.draw(random, m, n, 1, 2);
                float[] x = FloatOperand.draw(random, 1, 2 * n, 0, 0).data();
                float[] y = FloatOperand.draw(random, 1, 2 * n, 0, 0).data();
                float beta = increment == 2 ? 0 : 0.3f;
                float alpha = increment == 1 ? 1 : 0.7f;
                Blas.sgemv(trans, m, n, alpha, a.data(), 1, a.ld(), x, 0, 1, beta, y, 0, increment, workspace);
                words.add(y);
            }
        }
    }

    private static void ger(Words words) {
        SplittableRandom random = new SplittableRandom(7);
        int m = 37;
        int n = 103;
        for (int increment : INCREMENTS) {
            FloatOperand a = FloatOperand.draw(random, m, n, 1, 2);
            float[] x = FloatOperand.draw(random, 1, 2 * m, 0, 0).data();
            float[] y = FloatOperand.draw(random, 1, 2 * n, 0, 0).data();
            Blas.sger(m, n, 0.7f, x, 0, increment, y, 0, increment, a.data(), 1, a.ld());
            words.add(a.data());
        }
    }

    private static void syrk(int[][] shapes, Parallelism parallelism, Words words) {
        SplittableRandom random = new SplittableRandom(8);
        Workspace workspace = new Workspace();
        for (int[] shape : shapes) {
            int n = shape[0];
            int k = shape[1];
            for (Triangle triangle : Triangle.values()) {
                for (Transpose trans : Transpose.values()) {
                    FloatOperand a = trans == Transpose.NO
                            ? FloatOperand.draw(random, n, k, 1, 2)
                            : FloatOperand.draw(random, k, n, 1, 2);
                    FloatOperand c = FloatOperand.draw(random, n, n, 2, 1);
                    Blas.ssyrk(
                            triangle,
                            trans,
                            n,
                            k,
                            0.7f,
                            a.data(),
                            a.offset(),
                            a.ld(),
                            0.3f,
                            c.data(),
                            c.offset(),
                            c.ld(),
                            parallelism,
                            workspace);
                    words.add(c.data());
                }
            }
        }
    }

    private static void symm(int[][] shapes, Parallelism parallelism, Words words) {
        SplittableRandom random = new SplittableRandom(9);
        Workspace workspace = new Workspace();
        for (int[] shape : shapes) {
            int m = shape[0];
            int n = shape[1];
            for (Triangle triangle : Triangle.values()) {
                for (Side side : Side.values()) {
                    int order = side == Side.LEFT ? m : n;
                    FloatOperand a = FloatOperand.draw(random, order, order, 1, 2);
                    FloatOperand b = FloatOperand.draw(random, m, n, 2, 1);
                    FloatOperand c = FloatOperand.draw(random, m, n, 0, 3);
                    Blas.ssymm(
                            side,
                            triangle,
                            m,
                            n,
                            0.7f,
                            a.data(),
                            a.offset(),
                            a.ld(),
                            b.data(),
                            b.offset(),
                            b.ld(),
                            0.3f,
                            c.data(),
                            c.offset(),
                            c.ld(),
                            parallelism,
                            workspace);
                    words.add(c.data());
                }
            }
        }
    }

    private static void trsm(int[][] shapes, Parallelism parallelism, Words words) {
        SplittableRandom random = new SplittableRandom(10);
        Workspace workspace = new Workspace();
        for (int[] shape : shapes) {
            int m = shape[0];
            int n = shape[1];
            for (Side side : Side.values()) {
                for (Triangle triangle : Triangle.values()) {
                    for (Transpose trans : Transpose.values()) {
                        Diagonal diagonal = trans == Transpose.NO ? Diagonal.STORED : Diagonal.UNIT;
                        int order = side == Side.LEFT ? m : n;
                        FloatOperand a = FloatOperand.draw(random, order, order, 1, 2);
                        for (int i = 0; i < order; i++) {
                            a.data()[a.index(i, i)] += order; // well away from 0
                        }
                        FloatOperand b = FloatOperand.draw(random, m, n, 2, 1);
                        Blas.strsm(
                                side,
                                triangle,
                                trans,
                                diagonal,
                                m,
                                n,
                                0.7f,
                                a.data(),
                                a.offset(),
                                a.ld(),
                                b.data(),
                                b.offset(),
                                b.ld(),
                                parallelism,
                                workspace);
                        words.add(b.data());
                    }
                }
            }
        }
    }
}
