// Written by OverlapGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f32.overlap;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** 10 columns as two half vectors of 8 lanes that overlap. */
public final class FloatOverlap {
    /** Columns of B and C; B's rows lie without gaps. */
    public static final int COLUMNS = 10;

    /** From so many rows on: fewer leave the FMA units waiting for each other's results. */
    public static final int LEAST_ROWS = 4;

    /** Lanes of a half vector. */
    public static final int LANES = 8;

    private static final VectorSpecies<Float> S = FloatLanes.HALF_SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.HALF_TYPE;

    private FloatOverlap() {}

    /** C = A B, at least LEAST_ROWS rows. */
    public static void zero(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, float[] c, int c0, int ldc) {
        int sevens = 7 * (rows % 6) <= rows ? 7 * (rows % 6) : 0;
        int rest = (rows - sevens) % 6;
        rest += rest == 2 || rest == 3 ? 6 : 0; // two fours for six and two
        int sixes = rows - sevens - rest;
        int done = 0;
        if (sevens > 0) {
            zero7(sevens, kc, a, a0 + done * lda, lda, b, b0, c, c0 + done * ldc, ldc);
        }
        done += sevens;
        if (sixes > 0) {
            zero6(sixes, kc, a, a0 + done * lda, lda, b, b0, c, c0 + done * ldc, ldc);
        }
        done += sixes;
        if (rest >= 4) {
            zero4(rest & -4, kc, a, a0 + done * lda, lda, b, b0, c, c0 + done * ldc, ldc);
        }
        done += rest & -4;
        if (done < rows) {
            zero1(rows - done, kc, a, a0 + done * lda, lda, b, b0, c, c0 + done * ldc, ldc);
        }
    }

    private static void zero7(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, float[] c, int c0, int ldc) {
        for (int i = 0; i < rows; i += 7) {
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
            FloatVector s0v0 = T.cast(FloatVector.zero(S));
            FloatVector s0v1 = T.cast(FloatVector.zero(S));
            FloatVector s1v0 = T.cast(FloatVector.zero(S));
            FloatVector s1v1 = T.cast(FloatVector.zero(S));
            FloatVector s2v0 = T.cast(FloatVector.zero(S));
            FloatVector s2v1 = T.cast(FloatVector.zero(S));
            FloatVector s3v0 = T.cast(FloatVector.zero(S));
            FloatVector s3v1 = T.cast(FloatVector.zero(S));
            FloatVector s4v0 = T.cast(FloatVector.zero(S));
            FloatVector s4v1 = T.cast(FloatVector.zero(S));
            FloatVector s5v0 = T.cast(FloatVector.zero(S));
            FloatVector s5v1 = T.cast(FloatVector.zero(S));
            FloatVector s6v0 = T.cast(FloatVector.zero(S));
            FloatVector s6v1 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * COLUMNS;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector y1 = T.cast(FloatVector.fromArray(S, b, row + 2));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[a3 + k]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, a[a4 + k]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, a[a5 + k]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, a[a6 + k]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
            }
            T.cast(s0v0).intoArray(c, c0);
            T.cast(s0v1).intoArray(c, c0 + 2);
            T.cast(s1v0).intoArray(c, c1);
            T.cast(s1v1).intoArray(c, c1 + 2);
            T.cast(s2v0).intoArray(c, c2);
            T.cast(s2v1).intoArray(c, c2 + 2);
            T.cast(s3v0).intoArray(c, c3);
            T.cast(s3v1).intoArray(c, c3 + 2);
            T.cast(s4v0).intoArray(c, c4);
            T.cast(s4v1).intoArray(c, c4 + 2);
            T.cast(s5v0).intoArray(c, c5);
            T.cast(s5v1).intoArray(c, c5 + 2);
            T.cast(s6v0).intoArray(c, c6);
            T.cast(s6v1).intoArray(c, c6 + 2);
            a0 += 7 * lda;
            c0 += 7 * ldc;
        }
    }

    private static void zero6(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, float[] c, int c0, int ldc) {
        for (int i = 0; i < rows; i += 6) {
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
            FloatVector s0v0 = T.cast(FloatVector.zero(S));
            FloatVector s0v1 = T.cast(FloatVector.zero(S));
            FloatVector s1v0 = T.cast(FloatVector.zero(S));
            FloatVector s1v1 = T.cast(FloatVector.zero(S));
            FloatVector s2v0 = T.cast(FloatVector.zero(S));
            FloatVector s2v1 = T.cast(FloatVector.zero(S));
            FloatVector s3v0 = T.cast(FloatVector.zero(S));
            FloatVector s3v1 = T.cast(FloatVector.zero(S));
            FloatVector s4v0 = T.cast(FloatVector.zero(S));
            FloatVector s4v1 = T.cast(FloatVector.zero(S));
            FloatVector s5v0 = T.cast(FloatVector.zero(S));
            FloatVector s5v1 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * COLUMNS;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector y1 = T.cast(FloatVector.fromArray(S, b, row + 2));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[a3 + k]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, a[a4 + k]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, a[a5 + k]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
            }
            T.cast(s0v0).intoArray(c, c0);
            T.cast(s0v1).intoArray(c, c0 + 2);
            T.cast(s1v0).intoArray(c, c1);
            T.cast(s1v1).intoArray(c, c1 + 2);
            T.cast(s2v0).intoArray(c, c2);
            T.cast(s2v1).intoArray(c, c2 + 2);
            T.cast(s3v0).intoArray(c, c3);
            T.cast(s3v1).intoArray(c, c3 + 2);
            T.cast(s4v0).intoArray(c, c4);
            T.cast(s4v1).intoArray(c, c4 + 2);
            T.cast(s5v0).intoArray(c, c5);
            T.cast(s5v1).intoArray(c, c5 + 2);
            a0 += 6 * lda;
            c0 += 6 * ldc;
        }
    }

    private static void zero4(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, float[] c, int c0, int ldc) {
        for (int i = 0; i < rows; i += 4) {
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            int a3 = a0 + 3 * lda;
            int c3 = c0 + 3 * ldc;
            FloatVector s0v0 = T.cast(FloatVector.zero(S));
            FloatVector s0v1 = T.cast(FloatVector.zero(S));
            FloatVector s1v0 = T.cast(FloatVector.zero(S));
            FloatVector s1v1 = T.cast(FloatVector.zero(S));
            FloatVector s2v0 = T.cast(FloatVector.zero(S));
            FloatVector s2v1 = T.cast(FloatVector.zero(S));
            FloatVector s3v0 = T.cast(FloatVector.zero(S));
            FloatVector s3v1 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * COLUMNS;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector y1 = T.cast(FloatVector.fromArray(S, b, row + 2));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[a3 + k]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
            }
            T.cast(s0v0).intoArray(c, c0);
            T.cast(s0v1).intoArray(c, c0 + 2);
            T.cast(s1v0).intoArray(c, c1);
            T.cast(s1v1).intoArray(c, c1 + 2);
            T.cast(s2v0).intoArray(c, c2);
            T.cast(s2v1).intoArray(c, c2 + 2);
            T.cast(s3v0).intoArray(c, c3);
            T.cast(s3v1).intoArray(c, c3 + 2);
            a0 += 4 * lda;
            c0 += 4 * ldc;
        }
    }

    private static void zero1(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, float[] c, int c0, int ldc) {
        for (int i = 0; i < rows; i += 1) {
            FloatVector s0v0 = T.cast(FloatVector.zero(S));
            FloatVector s0v1 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * COLUMNS;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector y1 = T.cast(FloatVector.fromArray(S, b, row + 2));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
            }
            T.cast(s0v0).intoArray(c, c0);
            T.cast(s0v1).intoArray(c, c0 + 2);
            a0 += lda;
            c0 += ldc;
        }
    }

    /** C = beta C + A B, at least LEAST_ROWS rows. */
    public static void load(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, float beta, float[] c, int c0, int ldc) {
        int sevens = 7 * (rows % 6) <= rows ? 7 * (rows % 6) : 0;
        int rest = (rows - sevens) % 6;
        rest += rest == 2 || rest == 3 ? 6 : 0; // two fours for six and two
        int sixes = rows - sevens - rest;
        int done = 0;
        if (sevens > 0) {
            load7(sevens, kc, a, a0 + done * lda, lda, b, b0, beta, c, c0 + done * ldc, ldc);
        }
        done += sevens;
        if (sixes > 0) {
            load6(sixes, kc, a, a0 + done * lda, lda, b, b0, beta, c, c0 + done * ldc, ldc);
        }
        done += sixes;
        if (rest >= 4) {
            load4(rest & -4, kc, a, a0 + done * lda, lda, b, b0, beta, c, c0 + done * ldc, ldc);
        }
        done += rest & -4;
        if (done < rows) {
            load1(rows - done, kc, a, a0 + done * lda, lda, b, b0, beta, c, c0 + done * ldc, ldc);
        }
    }

    private static void load7(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, float beta, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        for (int i = 0; i < rows; i += 7) {
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
            FloatVector s0v0 = T.cast(FloatVector.fromArray(S, c, c0)).mul(scale);
            FloatVector s0v1 = T.cast(FloatVector.fromArray(S, c, c0 + 2)).mul(scale);
            FloatVector s1v0 = T.cast(FloatVector.fromArray(S, c, c1)).mul(scale);
            FloatVector s1v1 = T.cast(FloatVector.fromArray(S, c, c1 + 2)).mul(scale);
            FloatVector s2v0 = T.cast(FloatVector.fromArray(S, c, c2)).mul(scale);
            FloatVector s2v1 = T.cast(FloatVector.fromArray(S, c, c2 + 2)).mul(scale);
            FloatVector s3v0 = T.cast(FloatVector.fromArray(S, c, c3)).mul(scale);
            FloatVector s3v1 = T.cast(FloatVector.fromArray(S, c, c3 + 2)).mul(scale);
            FloatVector s4v0 = T.cast(FloatVector.fromArray(S, c, c4)).mul(scale);
            FloatVector s4v1 = T.cast(FloatVector.fromArray(S, c, c4 + 2)).mul(scale);
            FloatVector s5v0 = T.cast(FloatVector.fromArray(S, c, c5)).mul(scale);
            FloatVector s5v1 = T.cast(FloatVector.fromArray(S, c, c5 + 2)).mul(scale);
            FloatVector s6v0 = T.cast(FloatVector.fromArray(S, c, c6)).mul(scale);
            FloatVector s6v1 = T.cast(FloatVector.fromArray(S, c, c6 + 2)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * COLUMNS;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector y1 = T.cast(FloatVector.fromArray(S, b, row + 2));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[a3 + k]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, a[a4 + k]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, a[a5 + k]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, a[a6 + k]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
            }
            T.cast(s0v0).intoArray(c, c0);
            T.cast(s0v1).intoArray(c, c0 + 2);
            T.cast(s1v0).intoArray(c, c1);
            T.cast(s1v1).intoArray(c, c1 + 2);
            T.cast(s2v0).intoArray(c, c2);
            T.cast(s2v1).intoArray(c, c2 + 2);
            T.cast(s3v0).intoArray(c, c3);
            T.cast(s3v1).intoArray(c, c3 + 2);
            T.cast(s4v0).intoArray(c, c4);
            T.cast(s4v1).intoArray(c, c4 + 2);
            T.cast(s5v0).intoArray(c, c5);
            T.cast(s5v1).intoArray(c, c5 + 2);
            T.cast(s6v0).intoArray(c, c6);
            T.cast(s6v1).intoArray(c, c6 + 2);
            a0 += 7 * lda;
            c0 += 7 * ldc;
        }
    }

    private static void load6(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, float beta, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        for (int i = 0; i < rows; i += 6) {
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
            FloatVector s0v0 = T.cast(FloatVector.fromArray(S, c, c0)).mul(scale);
            FloatVector s0v1 = T.cast(FloatVector.fromArray(S, c, c0 + 2)).mul(scale);
            FloatVector s1v0 = T.cast(FloatVector.fromArray(S, c, c1)).mul(scale);
            FloatVector s1v1 = T.cast(FloatVector.fromArray(S, c, c1 + 2)).mul(scale);
            FloatVector s2v0 = T.cast(FloatVector.fromArray(S, c, c2)).mul(scale);
            FloatVector s2v1 = T.cast(FloatVector.fromArray(S, c, c2 + 2)).mul(scale);
            FloatVector s3v0 = T.cast(FloatVector.fromArray(S, c, c3)).mul(scale);
            FloatVector s3v1 = T.cast(FloatVector.fromArray(S, c, c3 + 2)).mul(scale);
            FloatVector s4v0 = T.cast(FloatVector.fromArray(S, c, c4)).mul(scale);
            FloatVector s4v1 = T.cast(FloatVector.fromArray(S, c, c4 + 2)).mul(scale);
            FloatVector s5v0 = T.cast(FloatVector.fromArray(S, c, c5)).mul(scale);
            FloatVector s5v1 = T.cast(FloatVector.fromArray(S, c, c5 + 2)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * COLUMNS;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector y1 = T.cast(FloatVector.fromArray(S, b, row + 2));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[a3 + k]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, a[a4 + k]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, a[a5 + k]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
            }
            T.cast(s0v0).intoArray(c, c0);
            T.cast(s0v1).intoArray(c, c0 + 2);
            T.cast(s1v0).intoArray(c, c1);
            T.cast(s1v1).intoArray(c, c1 + 2);
            T.cast(s2v0).intoArray(c, c2);
            T.cast(s2v1).intoArray(c, c2 + 2);
            T.cast(s3v0).intoArray(c, c3);
            T.cast(s3v1).intoArray(c, c3 + 2);
            T.cast(s4v0).intoArray(c, c4);
            T.cast(s4v1).intoArray(c, c4 + 2);
            T.cast(s5v0).intoArray(c, c5);
            T.cast(s5v1).intoArray(c, c5 + 2);
            a0 += 6 * lda;
            c0 += 6 * ldc;
        }
    }

    private static void load4(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, float beta, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        for (int i = 0; i < rows; i += 4) {
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            int a3 = a0 + 3 * lda;
            int c3 = c0 + 3 * ldc;
            FloatVector s0v0 = T.cast(FloatVector.fromArray(S, c, c0)).mul(scale);
            FloatVector s0v1 = T.cast(FloatVector.fromArray(S, c, c0 + 2)).mul(scale);
            FloatVector s1v0 = T.cast(FloatVector.fromArray(S, c, c1)).mul(scale);
            FloatVector s1v1 = T.cast(FloatVector.fromArray(S, c, c1 + 2)).mul(scale);
            FloatVector s2v0 = T.cast(FloatVector.fromArray(S, c, c2)).mul(scale);
            FloatVector s2v1 = T.cast(FloatVector.fromArray(S, c, c2 + 2)).mul(scale);
            FloatVector s3v0 = T.cast(FloatVector.fromArray(S, c, c3)).mul(scale);
            FloatVector s3v1 = T.cast(FloatVector.fromArray(S, c, c3 + 2)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * COLUMNS;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector y1 = T.cast(FloatVector.fromArray(S, b, row + 2));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[a3 + k]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
            }
            T.cast(s0v0).intoArray(c, c0);
            T.cast(s0v1).intoArray(c, c0 + 2);
            T.cast(s1v0).intoArray(c, c1);
            T.cast(s1v1).intoArray(c, c1 + 2);
            T.cast(s2v0).intoArray(c, c2);
            T.cast(s2v1).intoArray(c, c2 + 2);
            T.cast(s3v0).intoArray(c, c3);
            T.cast(s3v1).intoArray(c, c3 + 2);
            a0 += 4 * lda;
            c0 += 4 * ldc;
        }
    }

    private static void load1(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, float beta, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        for (int i = 0; i < rows; i += 1) {
            FloatVector s0v0 = T.cast(FloatVector.fromArray(S, c, c0)).mul(scale);
            FloatVector s0v1 = T.cast(FloatVector.fromArray(S, c, c0 + 2)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * COLUMNS;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector y1 = T.cast(FloatVector.fromArray(S, b, row + 2));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
            }
            T.cast(s0v0).intoArray(c, c0);
            T.cast(s0v1).intoArray(c, c0 + 2);
            a0 += lda;
            c0 += ldc;
        }
    }
}
