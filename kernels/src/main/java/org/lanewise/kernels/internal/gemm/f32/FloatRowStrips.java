package org.lanewise.kernels.internal.gemm.f32;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/**
 * y += x B by vectors: lanes hold columns. Most columns go by eight rows of B at a time, y passing through the registers;
 * the last ones, where they are no whole vector, stay in two vectors that overlap, and few columns in two or four.
 */
final class FloatRowStrips {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;
    private static final VectorSpecies<Float> HALF_S = FloatLanes.HALF_SPECIES;
    private static final Class<? extends FloatVector> HALF_T = FloatLanes.HALF_TYPE;
    private static final int HALF = FloatLanes.HALF_LENGTH;

    /** Rows of B that both parts of the columns see before the next: the second finds its lines still in L1. */
    private static final int ROWS = 64;

    private FloatRowStrips() {}

    static void add(int k, int n, float[] x, int x0, int incX, float[] b, int b0, int ldb, float[] y, int y0) {
        if (n < HALF) {
            FloatScalarStrips.add(k, n, x, x0, incX, b, b0, ldb, y, y0);
        } else if (n < VL) {
            halfPair(k, n - HALF, x, x0, incX, b, b0, ldb, y, y0);
        } else if (n <= 2 * VL) {
            pair(k, n - VL, x, x0, incX, b, b0, ldb, y, y0);
        } else if (n <= 4 * VL) {
            four(k, n - VL, x, x0, incX, b, b0, ldb, y, y0);
        } else {
            int body = n % VL == 0 ? n : n / VL * VL - VL;
            for (int p = 0; p < k; p += ROWS) {
                int rows = Math.min(ROWS, k - p);
                int xp = x0 + p * incX;
                int bp = b0 + p * ldb;
                body(rows, body, x, xp, incX, b, bp, ldb, y, y0);
                if (body < n) {
                    pair(rows, n - VL - body, x, xp, incX, b, bp + body, ldb, y, y0 + body);
                }
            }
        }
    }

    private static void body(
            int rows, int n, float[] x, int x0, int incX, float[] b, int b0, int ldb, float[] y, int y0) {
        int p = 0;
        for (; p + 8 <= rows; p += 8) {
            eightRows(n, x, x0 + p * incX, incX, b, b0 + p * ldb, ldb, y, y0);
        }
        for (; p < rows; p++) {
            oneRow(n, x[x0 + p * incX], b, b0 + p * ldb, y, y0);
        }
    }

    private static void eightRows(int n, float[] x, int x0, int incX, float[] b, int b0, int ldb, float[] y, int y0) {
        FloatVector v0 = T.cast(FloatVector.broadcast(S, x[x0]));
        FloatVector v1 = T.cast(FloatVector.broadcast(S, x[x0 + incX]));
        FloatVector v2 = T.cast(FloatVector.broadcast(S, x[x0 + 2 * incX]));
        FloatVector v3 = T.cast(FloatVector.broadcast(S, x[x0 + 3 * incX]));
        FloatVector v4 = T.cast(FloatVector.broadcast(S, x[x0 + 4 * incX]));
        FloatVector v5 = T.cast(FloatVector.broadcast(S, x[x0 + 5 * incX]));
        FloatVector v6 = T.cast(FloatVector.broadcast(S, x[x0 + 6 * incX]));
        FloatVector v7 = T.cast(FloatVector.broadcast(S, x[x0 + 7 * incX]));
        int b1 = b0 + ldb;
        int b2 = b1 + ldb;
        int b3 = b2 + ldb;
        int b4 = b3 + ldb;
        int b5 = b4 + ldb;
        int b6 = b5 + ldb;
        int b7 = b6 + ldb;
        for (int j = 0; j < n; j += VL) {
            FloatVector s = T.cast(FloatVector.fromArray(S, y, y0 + j));
            s = v0.fma(T.cast(FloatVector.fromArray(S, b, b0 + j)), s);
            s = v1.fma(T.cast(FloatVector.fromArray(S, b, b1 + j)), s);
            s = v2.fma(T.cast(FloatVector.fromArray(S, b, b2 + j)), s);
            s = v3.fma(T.cast(FloatVector.fromArray(S, b, b3 + j)), s);
            s = v4.fma(T.cast(FloatVector.fromArray(S, b, b4 + j)), s);
            s = v5.fma(T.cast(FloatVector.fromArray(S, b, b5 + j)), s);
            s = v6.fma(T.cast(FloatVector.fromArray(S, b, b6 + j)), s);
            s = v7.fma(T.cast(FloatVector.fromArray(S, b, b7 + j)), s);
            T.cast(s).intoArray(y, y0 + j);
        }
    }

    private static void oneRow(int n, float x, float[] b, int b0, float[] y, int y0) {
        FloatVector v = T.cast(FloatVector.broadcast(S, x));
        for (int j = 0; j < n; j += VL) {
            v.fma(T.cast(FloatVector.fromArray(S, b, b0 + j)), T.cast(FloatVector.fromArray(S, y, y0 + j)))
                    .intoArray(y, y0 + j);
        }
    }

    /** Two vectors of columns, the second {@code shift} behind the first: what they share is computed twice, alike. */
    private static void pair(
            int k, int shift, float[] x, int x0, int incX, float[] b, int b0, int ldb, float[] y, int y0) {
        FloatVector s = T.cast(FloatVector.fromArray(S, y, y0));
        FloatVector t = T.cast(FloatVector.fromArray(S, y, y0 + shift));
        for (int p = 0; p < k; p++) {
            FloatVector v = T.cast(FloatVector.broadcast(S, x[x0 + p * incX]));
            int row = b0 + p * ldb;
            s = v.fma(T.cast(FloatVector.fromArray(S, b, row)), s);
            t = v.fma(T.cast(FloatVector.fromArray(S, b, row + shift)), t);
        }
        T.cast(s).intoArray(y, y0);
        T.cast(t).intoArray(y, y0 + shift);
    }

    /** Four vectors of columns, the last {@code shift} behind the first, the third no further than that. */
    private static void four(
            int k, int shift, float[] x, int x0, int incX, float[] b, int b0, int ldb, float[] y, int y0) {
        int third = Math.min(2 * VL, shift);
        FloatVector s = T.cast(FloatVector.fromArray(S, y, y0));
        FloatVector t = T.cast(FloatVector.fromArray(S, y, y0 + VL));
        FloatVector u = T.cast(FloatVector.fromArray(S, y, y0 + third));
        FloatVector w = T.cast(FloatVector.fromArray(S, y, y0 + shift));
        for (int p = 0; p < k; p++) {
            FloatVector v = T.cast(FloatVector.broadcast(S, x[x0 + p * incX]));
            int row = b0 + p * ldb;
            s = v.fma(T.cast(FloatVector.fromArray(S, b, row)), s);
            t = v.fma(T.cast(FloatVector.fromArray(S, b, row + VL)), t);
            u = v.fma(T.cast(FloatVector.fromArray(S, b, row + third)), u);
            w = v.fma(T.cast(FloatVector.fromArray(S, b, row + shift)), w);
        }
        T.cast(s).intoArray(y, y0);
        T.cast(t).intoArray(y, y0 + VL);
        T.cast(u).intoArray(y, y0 + third);
        T.cast(w).intoArray(y, y0 + shift);
    }

    /** {@link #pair} by vectors of half the width. */
    private static void halfPair(
            int k, int shift, float[] x, int x0, int incX, float[] b, int b0, int ldb, float[] y, int y0) {
        FloatVector s = HALF_T.cast(FloatVector.fromArray(HALF_S, y, y0));
        FloatVector t = HALF_T.cast(FloatVector.fromArray(HALF_S, y, y0 + shift));
        for (int p = 0; p < k; p++) {
            FloatVector v = HALF_T.cast(FloatVector.broadcast(HALF_S, x[x0 + p * incX]));
            int row = b0 + p * ldb;
            s = v.fma(HALF_T.cast(FloatVector.fromArray(HALF_S, b, row)), s);
            t = v.fma(HALF_T.cast(FloatVector.fromArray(HALF_S, b, row + shift)), t);
        }
        HALF_T.cast(s).intoArray(y, y0);
        HALF_T.cast(t).intoArray(y, y0 + shift);
    }
}
