// Written by PairsGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f32.pairs;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Tiles of 8 rows by 8 + 2 columns, where half a vector has 8 lanes. */
public final class FloatPairs {
    /** Rows of a tile. */
    public static final int ROWS = 8;

    private static final VectorSpecies<Float> S = FloatLanes.HALF_SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.HALF_TYPE;

    /** The last two lanes, over and over. */
    private static final VectorShuffle<Float> LAST = VectorShuffle.fromOp(S, l -> 6 + (l & 1));

    private static final VectorMask<Float> M1 = VectorMask.fromLong(S, 3L << 2);
    private static final VectorMask<Float> M2 = VectorMask.fromLong(S, 3L << 4);
    private static final VectorMask<Float> M3 = VectorMask.fromLong(S, 3L << 6);

    private FloatPairs() {}

    /** C = A B for a multiple of ROWS rows; {@code pair} has 2 * ROWS elements. */
    public static void zero(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc, float[] pair) {
        for (int i = 0; i < rows; i += ROWS) {
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            int a3 = a0 + 3 * lda;
            int c3 = c0 + 3 * ldc;
            int a4 = a0 + 4 * lda;
            int c4 = c0 + 4 * ldc;
            int a5 = a0 + 5 * lda;
            int c5 = c0 + 5 * ldc;
            int a6 = a0 + 6 * lda;
            int c6 = c0 + 6 * ldc;
            int a7 = a0 + 7 * lda;
            int c7 = c0 + 7 * ldc;
            FloatVector s0 = T.cast(FloatVector.zero(S));
            FloatVector s1 = T.cast(FloatVector.zero(S));
            FloatVector s2 = T.cast(FloatVector.zero(S));
            FloatVector s3 = T.cast(FloatVector.zero(S));
            FloatVector s4 = T.cast(FloatVector.zero(S));
            FloatVector s5 = T.cast(FloatVector.zero(S));
            FloatVector s6 = T.cast(FloatVector.zero(S));
            FloatVector s7 = T.cast(FloatVector.zero(S));
            FloatVector t0 = T.cast(FloatVector.zero(S));
            FloatVector t1 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                FloatVector bv = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector last = T.cast(FloatVector.fromArray(S, b, row + 2)).rearrange(LAST);
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                s0 = x0.fma(bv, s0);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                s1 = x1.fma(bv, s1);
                FloatVector p1 = x0.blend(x1, M1);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                s2 = x2.fma(bv, s2);
                FloatVector p2 = p1.blend(x2, M2);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[a3 + k]));
                s3 = x3.fma(bv, s3);
                FloatVector p3 = p2.blend(x3, M3);
                t0 = p3.fma(last, t0);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, a[a4 + k]));
                s4 = x4.fma(bv, s4);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, a[a5 + k]));
                s5 = x5.fma(bv, s5);
                FloatVector p5 = x4.blend(x5, M1);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, a[a6 + k]));
                s6 = x6.fma(bv, s6);
                FloatVector p6 = p5.blend(x6, M2);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, a[a7 + k]));
                s7 = x7.fma(bv, s7);
                FloatVector p7 = p6.blend(x7, M3);
                t1 = p7.fma(last, t1);
            }
            T.cast(s0).intoArray(c, c0);
            T.cast(s1).intoArray(c, c1);
            T.cast(s2).intoArray(c, c2);
            T.cast(s3).intoArray(c, c3);
            T.cast(s4).intoArray(c, c4);
            T.cast(s5).intoArray(c, c5);
            T.cast(s6).intoArray(c, c6);
            T.cast(s7).intoArray(c, c7);
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
            c[c4 + ROWS] = pair[8];
            c[c4 + ROWS + 1] = pair[9];
            c[c5 + ROWS] = pair[10];
            c[c5 + ROWS + 1] = pair[11];
            c[c6 + ROWS] = pair[12];
            c[c6 + ROWS + 1] = pair[13];
            c[c7 + ROWS] = pair[14];
            c[c7 + ROWS + 1] = pair[15];
            a0 += ROWS * lda;
            c0 += ROWS * ldc;
        }
    }

    /** C = beta C + A B for a multiple of ROWS rows; {@code pair} has 2 * ROWS elements. */
    public static void load(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] c, int c0, int ldc, float[] pair) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        for (int i = 0; i < rows; i += ROWS) {
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            int a3 = a0 + 3 * lda;
            int c3 = c0 + 3 * ldc;
            int a4 = a0 + 4 * lda;
            int c4 = c0 + 4 * ldc;
            int a5 = a0 + 5 * lda;
            int c5 = c0 + 5 * ldc;
            int a6 = a0 + 6 * lda;
            int c6 = c0 + 6 * ldc;
            int a7 = a0 + 7 * lda;
            int c7 = c0 + 7 * ldc;
            pair[0] = c[c0 + ROWS];
            pair[1] = c[c0 + ROWS + 1];
            pair[2] = c[c1 + ROWS];
            pair[3] = c[c1 + ROWS + 1];
            pair[4] = c[c2 + ROWS];
            pair[5] = c[c2 + ROWS + 1];
            pair[6] = c[c3 + ROWS];
            pair[7] = c[c3 + ROWS + 1];
            pair[8] = c[c4 + ROWS];
            pair[9] = c[c4 + ROWS + 1];
            pair[10] = c[c5 + ROWS];
            pair[11] = c[c5 + ROWS + 1];
            pair[12] = c[c6 + ROWS];
            pair[13] = c[c6 + ROWS + 1];
            pair[14] = c[c7 + ROWS];
            pair[15] = c[c7 + ROWS + 1];
            FloatVector s0 = T.cast(FloatVector.fromArray(S, c, c0)).mul(scale);
            FloatVector s1 = T.cast(FloatVector.fromArray(S, c, c1)).mul(scale);
            FloatVector s2 = T.cast(FloatVector.fromArray(S, c, c2)).mul(scale);
            FloatVector s3 = T.cast(FloatVector.fromArray(S, c, c3)).mul(scale);
            FloatVector s4 = T.cast(FloatVector.fromArray(S, c, c4)).mul(scale);
            FloatVector s5 = T.cast(FloatVector.fromArray(S, c, c5)).mul(scale);
            FloatVector s6 = T.cast(FloatVector.fromArray(S, c, c6)).mul(scale);
            FloatVector s7 = T.cast(FloatVector.fromArray(S, c, c7)).mul(scale);
            FloatVector t0 = T.cast(FloatVector.fromArray(S, pair, 0)).mul(scale);
            FloatVector t1 = T.cast(FloatVector.fromArray(S, pair, ROWS)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                FloatVector bv = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector last = T.cast(FloatVector.fromArray(S, b, row + 2)).rearrange(LAST);
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                s0 = x0.fma(bv, s0);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                s1 = x1.fma(bv, s1);
                FloatVector p1 = x0.blend(x1, M1);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                s2 = x2.fma(bv, s2);
                FloatVector p2 = p1.blend(x2, M2);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[a3 + k]));
                s3 = x3.fma(bv, s3);
                FloatVector p3 = p2.blend(x3, M3);
                t0 = p3.fma(last, t0);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, a[a4 + k]));
                s4 = x4.fma(bv, s4);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, a[a5 + k]));
                s5 = x5.fma(bv, s5);
                FloatVector p5 = x4.blend(x5, M1);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, a[a6 + k]));
                s6 = x6.fma(bv, s6);
                FloatVector p6 = p5.blend(x6, M2);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, a[a7 + k]));
                s7 = x7.fma(bv, s7);
                FloatVector p7 = p6.blend(x7, M3);
                t1 = p7.fma(last, t1);
            }
            T.cast(s0).intoArray(c, c0);
            T.cast(s1).intoArray(c, c1);
            T.cast(s2).intoArray(c, c2);
            T.cast(s3).intoArray(c, c3);
            T.cast(s4).intoArray(c, c4);
            T.cast(s5).intoArray(c, c5);
            T.cast(s6).intoArray(c, c6);
            T.cast(s7).intoArray(c, c7);
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
            c[c4 + ROWS] = pair[8];
            c[c4 + ROWS + 1] = pair[9];
            c[c5 + ROWS] = pair[10];
            c[c5 + ROWS + 1] = pair[11];
            c[c6 + ROWS] = pair[12];
            c[c6 + ROWS + 1] = pair[13];
            c[c7 + ROWS] = pair[14];
            c[c7 + ROWS + 1] = pair[15];
            a0 += ROWS * lda;
            c0 += ROWS * ldc;
        }
    }
}
