// Written by TileGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f32.tile;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Tiles of 8 rows of C by 1 to 4 vectors; B in a panel as wide as the tile, vectors of half the width. The method's number counts the vectors. */
final class FloatHalfPanel8 {
    private static final VectorSpecies<Float> S = FloatLanes.HALF_SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.HALF_TYPE;
    private static final int VL = FloatLanes.HALF_LENGTH;

    private FloatHalfPanel8() {}

    /** C = A B. */
    static void zero1(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 8) {
            a0 -= 8 * lda;
            c0 -= 8 * ldc;
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
            FloatVector c0v0 = T.cast(FloatVector.zero(S));
            FloatVector c1v0 = T.cast(FloatVector.zero(S));
            FloatVector c2v0 = T.cast(FloatVector.zero(S));
            FloatVector c3v0 = T.cast(FloatVector.zero(S));
            FloatVector c4v0 = T.cast(FloatVector.zero(S));
            FloatVector c5v0 = T.cast(FloatVector.zero(S));
            FloatVector c6v0 = T.cast(FloatVector.zero(S));
            FloatVector c7v0 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * VL;
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[a3 + k]));
                c3v0 = x3.fma(b0v, c3v0);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, a[a4 + k]));
                c4v0 = x4.fma(b0v, c4v0);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, a[a5 + k]));
                c5v0 = x5.fma(b0v, c5v0);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, a[a6 + k]));
                c6v0 = x6.fma(b0v, c6v0);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, a[a7 + k]));
                c7v0 = x7.fma(b0v, c7v0);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c2v0).intoArray(c, c2);
            T.cast(c3v0).intoArray(c, c3);
            T.cast(c4v0).intoArray(c, c4);
            T.cast(c5v0).intoArray(c, c5);
            T.cast(c6v0).intoArray(c, c6);
            T.cast(c7v0).intoArray(c, c7);
        }
    }

    /** C = A B. */
    static void zero2(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 8) {
            a0 -= 8 * lda;
            c0 -= 8 * ldc;
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
            FloatVector c0v0 = T.cast(FloatVector.zero(S));
            FloatVector c0v1 = T.cast(FloatVector.zero(S));
            FloatVector c1v0 = T.cast(FloatVector.zero(S));
            FloatVector c1v1 = T.cast(FloatVector.zero(S));
            FloatVector c2v0 = T.cast(FloatVector.zero(S));
            FloatVector c2v1 = T.cast(FloatVector.zero(S));
            FloatVector c3v0 = T.cast(FloatVector.zero(S));
            FloatVector c3v1 = T.cast(FloatVector.zero(S));
            FloatVector c4v0 = T.cast(FloatVector.zero(S));
            FloatVector c4v1 = T.cast(FloatVector.zero(S));
            FloatVector c5v0 = T.cast(FloatVector.zero(S));
            FloatVector c5v1 = T.cast(FloatVector.zero(S));
            FloatVector c6v0 = T.cast(FloatVector.zero(S));
            FloatVector c6v1 = T.cast(FloatVector.zero(S));
            FloatVector c7v0 = T.cast(FloatVector.zero(S));
            FloatVector c7v1 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * (2 * VL);
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector b1v = T.cast(FloatVector.fromArray(S, b, row + VL));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[a3 + k]));
                c3v0 = x3.fma(b0v, c3v0);
                c3v1 = x3.fma(b1v, c3v1);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, a[a4 + k]));
                c4v0 = x4.fma(b0v, c4v0);
                c4v1 = x4.fma(b1v, c4v1);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, a[a5 + k]));
                c5v0 = x5.fma(b0v, c5v0);
                c5v1 = x5.fma(b1v, c5v1);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, a[a6 + k]));
                c6v0 = x6.fma(b0v, c6v0);
                c6v1 = x6.fma(b1v, c6v1);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, a[a7 + k]));
                c7v0 = x7.fma(b0v, c7v0);
                c7v1 = x7.fma(b1v, c7v1);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c1v1).intoArray(c, c1 + VL);
            T.cast(c2v0).intoArray(c, c2);
            T.cast(c2v1).intoArray(c, c2 + VL);
            T.cast(c3v0).intoArray(c, c3);
            T.cast(c3v1).intoArray(c, c3 + VL);
            T.cast(c4v0).intoArray(c, c4);
            T.cast(c4v1).intoArray(c, c4 + VL);
            T.cast(c5v0).intoArray(c, c5);
            T.cast(c5v1).intoArray(c, c5 + VL);
            T.cast(c6v0).intoArray(c, c6);
            T.cast(c6v1).intoArray(c, c6 + VL);
            T.cast(c7v0).intoArray(c, c7);
            T.cast(c7v1).intoArray(c, c7 + VL);
        }
    }

    /** C = beta S + A B. */
    static void load1(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 8) {
            a0 -= 8 * lda;
            c0 -= 8 * ldc;
            s0 -= 8 * lds;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int s1 = s0 + lds;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            int s2 = s0 + 2 * lds;
            int a3 = a0 + 3 * lda;
            int c3 = c0 + 3 * ldc;
            int s3 = s0 + 3 * lds;
            int a4 = a0 + 4 * lda;
            int c4 = c0 + 4 * ldc;
            int s4 = s0 + 4 * lds;
            int a5 = a0 + 5 * lda;
            int c5 = c0 + 5 * ldc;
            int s5 = s0 + 5 * lds;
            int a6 = a0 + 6 * lda;
            int c6 = c0 + 6 * ldc;
            int s6 = s0 + 6 * lds;
            int a7 = a0 + 7 * lda;
            int c7 = c0 + 7 * ldc;
            int s7 = s0 + 7 * lds;
            FloatVector c0v0 = T.cast(FloatVector.fromArray(S, s, s0)).mul(scale);
            FloatVector c1v0 = T.cast(FloatVector.fromArray(S, s, s1)).mul(scale);
            FloatVector c2v0 = T.cast(FloatVector.fromArray(S, s, s2)).mul(scale);
            FloatVector c3v0 = T.cast(FloatVector.fromArray(S, s, s3)).mul(scale);
            FloatVector c4v0 = T.cast(FloatVector.fromArray(S, s, s4)).mul(scale);
            FloatVector c5v0 = T.cast(FloatVector.fromArray(S, s, s5)).mul(scale);
            FloatVector c6v0 = T.cast(FloatVector.fromArray(S, s, s6)).mul(scale);
            FloatVector c7v0 = T.cast(FloatVector.fromArray(S, s, s7)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * VL;
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[a3 + k]));
                c3v0 = x3.fma(b0v, c3v0);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, a[a4 + k]));
                c4v0 = x4.fma(b0v, c4v0);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, a[a5 + k]));
                c5v0 = x5.fma(b0v, c5v0);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, a[a6 + k]));
                c6v0 = x6.fma(b0v, c6v0);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, a[a7 + k]));
                c7v0 = x7.fma(b0v, c7v0);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c2v0).intoArray(c, c2);
            T.cast(c3v0).intoArray(c, c3);
            T.cast(c4v0).intoArray(c, c4);
            T.cast(c5v0).intoArray(c, c5);
            T.cast(c6v0).intoArray(c, c6);
            T.cast(c7v0).intoArray(c, c7);
        }
    }

    /** C = beta S + A B. */
    static void load2(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 8) {
            a0 -= 8 * lda;
            c0 -= 8 * ldc;
            s0 -= 8 * lds;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int s1 = s0 + lds;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            int s2 = s0 + 2 * lds;
            int a3 = a0 + 3 * lda;
            int c3 = c0 + 3 * ldc;
            int s3 = s0 + 3 * lds;
            int a4 = a0 + 4 * lda;
            int c4 = c0 + 4 * ldc;
            int s4 = s0 + 4 * lds;
            int a5 = a0 + 5 * lda;
            int c5 = c0 + 5 * ldc;
            int s5 = s0 + 5 * lds;
            int a6 = a0 + 6 * lda;
            int c6 = c0 + 6 * ldc;
            int s6 = s0 + 6 * lds;
            int a7 = a0 + 7 * lda;
            int c7 = c0 + 7 * ldc;
            int s7 = s0 + 7 * lds;
            FloatVector c0v0 = T.cast(FloatVector.fromArray(S, s, s0)).mul(scale);
            FloatVector c0v1 = T.cast(FloatVector.fromArray(S, s, s0 + VL)).mul(scale);
            FloatVector c1v0 = T.cast(FloatVector.fromArray(S, s, s1)).mul(scale);
            FloatVector c1v1 = T.cast(FloatVector.fromArray(S, s, s1 + VL)).mul(scale);
            FloatVector c2v0 = T.cast(FloatVector.fromArray(S, s, s2)).mul(scale);
            FloatVector c2v1 = T.cast(FloatVector.fromArray(S, s, s2 + VL)).mul(scale);
            FloatVector c3v0 = T.cast(FloatVector.fromArray(S, s, s3)).mul(scale);
            FloatVector c3v1 = T.cast(FloatVector.fromArray(S, s, s3 + VL)).mul(scale);
            FloatVector c4v0 = T.cast(FloatVector.fromArray(S, s, s4)).mul(scale);
            FloatVector c4v1 = T.cast(FloatVector.fromArray(S, s, s4 + VL)).mul(scale);
            FloatVector c5v0 = T.cast(FloatVector.fromArray(S, s, s5)).mul(scale);
            FloatVector c5v1 = T.cast(FloatVector.fromArray(S, s, s5 + VL)).mul(scale);
            FloatVector c6v0 = T.cast(FloatVector.fromArray(S, s, s6)).mul(scale);
            FloatVector c6v1 = T.cast(FloatVector.fromArray(S, s, s6 + VL)).mul(scale);
            FloatVector c7v0 = T.cast(FloatVector.fromArray(S, s, s7)).mul(scale);
            FloatVector c7v1 = T.cast(FloatVector.fromArray(S, s, s7 + VL)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * (2 * VL);
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector b1v = T.cast(FloatVector.fromArray(S, b, row + VL));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[a3 + k]));
                c3v0 = x3.fma(b0v, c3v0);
                c3v1 = x3.fma(b1v, c3v1);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, a[a4 + k]));
                c4v0 = x4.fma(b0v, c4v0);
                c4v1 = x4.fma(b1v, c4v1);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, a[a5 + k]));
                c5v0 = x5.fma(b0v, c5v0);
                c5v1 = x5.fma(b1v, c5v1);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, a[a6 + k]));
                c6v0 = x6.fma(b0v, c6v0);
                c6v1 = x6.fma(b1v, c6v1);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, a[a7 + k]));
                c7v0 = x7.fma(b0v, c7v0);
                c7v1 = x7.fma(b1v, c7v1);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c1v1).intoArray(c, c1 + VL);
            T.cast(c2v0).intoArray(c, c2);
            T.cast(c2v1).intoArray(c, c2 + VL);
            T.cast(c3v0).intoArray(c, c3);
            T.cast(c3v1).intoArray(c, c3 + VL);
            T.cast(c4v0).intoArray(c, c4);
            T.cast(c4v1).intoArray(c, c4 + VL);
            T.cast(c5v0).intoArray(c, c5);
            T.cast(c5v1).intoArray(c, c5 + VL);
            T.cast(c6v0).intoArray(c, c6);
            T.cast(c6v1).intoArray(c, c6 + VL);
            T.cast(c7v0).intoArray(c, c7);
            T.cast(c7v1).intoArray(c, c7 + VL);
        }
    }
}
