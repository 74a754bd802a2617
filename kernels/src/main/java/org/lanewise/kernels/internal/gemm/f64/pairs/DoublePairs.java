// Written by PairsGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f64.pairs;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** Tiles of 4 rows by 4 + 2 columns, where half a vector has 4 lanes. */
public final class DoublePairs {
    /** Rows of a tile. */
    public static final int ROWS = 4;

    private static final VectorSpecies<Double> S = DoubleLanes.HALF_SPECIES;
    private static final Class<? extends DoubleVector> T = DoubleLanes.HALF_TYPE;

    /** The last two lanes, over and over. */
    private static final VectorShuffle<Double> LAST = VectorShuffle.fromOp(S, l -> 2 + (l & 1));

    private static final VectorMask<Double> M1 = VectorMask.fromLong(S, 3L << 2);

    private DoublePairs() {}

    /** C = A B for a multiple of ROWS rows; {@code pair} has 2 * ROWS elements. */
    public static void zero(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double[] c, int c0, int ldc, double[] pair) {
        for (int i = 0; i < rows; i += ROWS) {
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            int a3 = a0 + 3 * lda;
            int c3 = c0 + 3 * ldc;
            DoubleVector s0 = T.cast(DoubleVector.zero(S));
            DoubleVector s1 = T.cast(DoubleVector.zero(S));
            DoubleVector s2 = T.cast(DoubleVector.zero(S));
            DoubleVector s3 = T.cast(DoubleVector.zero(S));
            DoubleVector t0 = T.cast(DoubleVector.zero(S));
            DoubleVector t1 = T.cast(DoubleVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                DoubleVector bv = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector last = T.cast(DoubleVector.fromArray(S, b, row + 2)).rearrange(LAST);
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[a0 + k]));
                s0 = x0.fma(bv, s0);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[a1 + k]));
                s1 = x1.fma(bv, s1);
                DoubleVector p1 = x0.blend(x1, M1);
                t0 = p1.fma(last, t0);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, a[a2 + k]));
                s2 = x2.fma(bv, s2);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, a[a3 + k]));
                s3 = x3.fma(bv, s3);
                DoubleVector p3 = x2.blend(x3, M1);
                t1 = p3.fma(last, t1);
            }
            T.cast(s0).intoArray(c, c0);
            T.cast(s1).intoArray(c, c1);
            T.cast(s2).intoArray(c, c2);
            T.cast(s3).intoArray(c, c3);
            T.cast(t0).intoArray(pair, 0);
            T.cast(t1).intoArray(pair, ROWS);
            c[c0 + ROWS] = pair[0];
            c[c0 + ROWS + 1] = pair[1];
            c[c1 + ROWS] = pair[2];
            c[c1 + ROWS + 1] = pair[3];
            c[c2 + ROWS] = pair[4];
            c[c2 + ROWS + 1] = pair[5];
            c[c3 + ROWS] = pair[6];
            c[c3 + ROWS + 1] = pair[7];
            a0 += ROWS * lda;
            c0 += ROWS * ldc;
        }
    }

    /** C = beta C + A B for a multiple of ROWS rows; {@code pair} has 2 * ROWS elements. */
    public static void load(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double beta, double[] c, int c0, int ldc, double[] pair) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        for (int i = 0; i < rows; i += ROWS) {
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            int a3 = a0 + 3 * lda;
            int c3 = c0 + 3 * ldc;
            pair[0] = c[c0 + ROWS];
            pair[1] = c[c0 + ROWS + 1];
            pair[2] = c[c1 + ROWS];
            pair[3] = c[c1 + ROWS + 1];
            pair[4] = c[c2 + ROWS];
            pair[5] = c[c2 + ROWS + 1];
            pair[6] = c[c3 + ROWS];
            pair[7] = c[c3 + ROWS + 1];
            DoubleVector s0 = T.cast(DoubleVector.fromArray(S, c, c0)).mul(scale);
            DoubleVector s1 = T.cast(DoubleVector.fromArray(S, c, c1)).mul(scale);
            DoubleVector s2 = T.cast(DoubleVector.fromArray(S, c, c2)).mul(scale);
            DoubleVector s3 = T.cast(DoubleVector.fromArray(S, c, c3)).mul(scale);
            DoubleVector t0 = T.cast(DoubleVector.fromArray(S, pair, 0)).mul(scale);
            DoubleVector t1 = T.cast(DoubleVector.fromArray(S, pair, ROWS)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                DoubleVector bv = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector last = T.cast(DoubleVector.fromArray(S, b, row + 2)).rearrange(LAST);
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[a0 + k]));
                s0 = x0.fma(bv, s0);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[a1 + k]));
                s1 = x1.fma(bv, s1);
                DoubleVector p1 = x0.blend(x1, M1);
                t0 = p1.fma(last, t0);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, a[a2 + k]));
                s2 = x2.fma(bv, s2);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, a[a3 + k]));
                s3 = x3.fma(bv, s3);
                DoubleVector p3 = x2.blend(x3, M1);
                t1 = p3.fma(last, t1);
            }
            T.cast(s0).intoArray(c, c0);
            T.cast(s1).intoArray(c, c1);
            T.cast(s2).intoArray(c, c2);
            T.cast(s3).intoArray(c, c3);
            T.cast(t0).intoArray(pair, 0);
            T.cast(t1).intoArray(pair, ROWS);
            c[c0 + ROWS] = pair[0];
            c[c0 + ROWS + 1] = pair[1];
            c[c1 + ROWS] = pair[2];
            c[c1 + ROWS + 1] = pair[3];
            c[c2 + ROWS] = pair[4];
            c[c2 + ROWS + 1] = pair[5];
            c[c3 + ROWS] = pair[6];
            c[c3 + ROWS + 1] = pair[7];
            a0 += ROWS * lda;
            c0 += ROWS * ldc;
        }
    }
}
