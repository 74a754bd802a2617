// Written by TypeGenerator from f32; change it there.
package org.lanewise.verify.bits.f64;

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
import org.lanewise.verify.kernels.f64.DoubleOperand;

/** Vectors, matrices with vectors, and triangles. */
public final class DoubleBlasBits {
    private static final int[] LENGTHS = {0, 1, 31, 33, 1003};
    private static final int[] INCREMENTS = {1, 2, -1};

    private static final int[][] TRIANGLES = {{1, 1}, {33, 20}, {50, 37}};

    /** Large enough to be shared between threads, as GEMM of m x n x m. */
    private static final int[][] SHARED = {{170, 150}};

    private DoubleBlasBits() {}

    /** The rows. */
    public static List<BitRow> all() {
        List<BitRow> rows = new ArrayList<>();
        rows.add(vectors("ddot", (n, x, y, inc, words) -> words.add(Blas.ddot(n, x, 1, inc, y, 2, 1))));
        rows.add(vectors("dasum", (n, x, y, inc, words) -> words.add(Blas.dasum(n, x, 1, inc))));
        rows.add(vectors("dnrm2", DoubleBlasBits::norms));
        rows.add(vectors("idamax", (n, x, y, inc, words) -> words.add(Blas.idamax(n, x, 1, inc))));
        rows.add(vectors("daxpy", (n, x, y, inc, words) -> Blas.daxpy(n, 0.7d, x, 1, inc, y, 2, 1)));
        rows.add(vectors("dscal", (n, x, y, inc, words) -> Blas.dscal(n, 0.7d, y, 1, inc)));
        rows.add(vectors("dcopy", (n, x, y, inc, words) -> Blas.dcopy(n, x, 1, 1, y, 2, inc)));
        rows.add(vectors("dswap", (n, x, y, inc, words) -> Blas.dswap(n, x, 1, inc, y, 2, 1)));
        rows.add(BitRow.alone("dgemv", DoubleBlasBits::gemv));
        rows.add(BitRow.alone("dger", DoubleBlasBits::ger));
        rows.add(BitRow.small("dsyrk", (parallelism, words) -> syrk(TRIANGLES, parallelism, words)));
        rows.add(BitRow.small("dsymm", (parallelism, words) -> symm(TRIANGLES, parallelism, words)));
        rows.add(BitRow.small("dtrsm", (parallelism, words) -> trsm(TRIANGLES, parallelism, words)));
        rows.add(BitRow.sharedLong("dsyrk-shared", (parallelism, words) -> syrk(SHARED, parallelism, words)));
        rows.add(BitRow.sharedLong("dsymm-shared", (parallelism, words) -> symm(SHARED, parallelism, words)));
        rows.add(BitRow.sharedLong("dtrsm-shared", (parallelism, words) -> trsm(SHARED, parallelism, words)));
        return rows;
    }

    private interface Call {
        void run(int n, double[] x, double[] y, int increment, Words words);
    }

    /** Every length and increment; both vectors are results, too. */
    private static BitRow vectors(String name, Call call) {
        return BitRow.alone(name, words -> {
            SplittableRandom random = new SplittableRandom(5);
            for (int n : LENGTHS) {
                for (int increment : INCREMENTS) {
                    double[] x = DoubleOperand.draw(random, 1, 2 * n, 1, 0).data();
                    double[] y = DoubleOperand.draw(random, 1, 2 * n, 2, 0).data();
                    call.run(n, x, y, increment, words);
                    words.add(x);
                    words.add(y);
                }
            }
        });
    }

    /** Of sizes whose squares overflow and underflow, too. */
    private static void norms(int n, double[] x, double[] y, int increment, Words words) {
        words.add(Blas.dnrm2(n, x, 1, increment));
        double large = Double.MAX_VALUE / 64;
        Blas.dscal(2 * n, large, x, 1, 1);
        words.add(Blas.dnrm2(n, x, 1, increment));
        Blas.dscal(2 * n, 16 * Double.MIN_NORMAL, y, 2, 1);
        words.add(Blas.dnrm2(n, y, 2, increment));
    }

    private static void gemv(Words words) {
        SplittableRandom random = new SplittableRandom(6);
        Workspace workspace = new Workspace();
        for (Transpose trans : Transpose.values()) {
            for (int increment : INCREMENTS) {
                int m = 37;
                int n = 1103;
                DoubleOperand a = DoubleOperand.draw(random, m, n, 1, 2);
                double[] x = DoubleOperand.draw(random, 1, 2 * n, 0, 0).data();
                double[] y = DoubleOperand.draw(random, 1, 2 * n, 0, 0).data();
                double beta = increment == 2 ? 0 : 0.3d;
                double alpha = increment == 1 ? 1 : 0.7d;
                Blas.dgemv(trans, m, n, alpha, a.data(), 1, a.ld(), x, 0, 1, beta, y, 0, increment, workspace);
                words.add(y);
            }
        }
    }

    private static void ger(Words words) {
        SplittableRandom random = new SplittableRandom(7);
        int m = 37;
        int n = 103;
        for (int increment : INCREMENTS) {
            DoubleOperand a = DoubleOperand.draw(random, m, n, 1, 2);
            double[] x = DoubleOperand.draw(random, 1, 2 * m, 0, 0).data();
            double[] y = DoubleOperand.draw(random, 1, 2 * n, 0, 0).data();
            Blas.dger(m, n, 0.7d, x, 0, increment, y, 0, increment, a.data(), 1, a.ld());
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
                    DoubleOperand a = trans == Transpose.NO
                            ? DoubleOperand.draw(random, n, k, 1, 2)
                            : DoubleOperand.draw(random, k, n, 1, 2);
                    DoubleOperand c = DoubleOperand.draw(random, n, n, 2, 1);
                    Blas.dsyrk(
                            triangle,
                            trans,
                            n,
                            k,
                            0.7d,
                            a.data(),
                            a.offset(),
                            a.ld(),
                            0.3d,
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
                    DoubleOperand a = DoubleOperand.draw(random, order, order, 1, 2);
                    DoubleOperand b = DoubleOperand.draw(random, m, n, 2, 1);
                    DoubleOperand c = DoubleOperand.draw(random, m, n, 0, 3);
                    Blas.dsymm(
                            side,
                            triangle,
                            m,
                            n,
                            0.7d,
                            a.data(),
                            a.offset(),
                            a.ld(),
                            b.data(),
                            b.offset(),
                            b.ld(),
                            0.3d,
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
                        DoubleOperand a = DoubleOperand.draw(random, order, order, 1, 2);
                        for (int i = 0; i < order; i++) {
                            a.data()[a.index(i, i)] += order; // well away from 0
                        }
                        DoubleOperand b = DoubleOperand.draw(random, m, n, 2, 1);
                        Blas.dtrsm(
                                side,
                                triangle,
                                trans,
                                diagonal,
                                m,
                                n,
                                0.7d,
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
