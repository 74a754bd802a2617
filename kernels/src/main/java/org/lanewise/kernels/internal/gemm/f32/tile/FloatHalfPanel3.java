// Written by TileGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f32.tile;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Tiles of 3 rows of C by 1 to 4 vectors; B in a panel as wide as the tile, vectors of half the width. The method's number counts the vectors. */
final class FloatHalfPanel3 {
    private static final VectorSpecies<Float> S = FloatLanes.HALF_SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.HALF_TYPE;
    private static final int VL = FloatLanes.HALF_LENGTH;

    private FloatHalfPanel3() {}

    /** C = A B. */
    static void zero1(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 3) {
            a0 -= 3 * lda;
            c0 -= 3 * ldc;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            FloatVector c0v0 = T.cast(FloatVector.zero(S));
            FloatVector c1v0 = T.cast(FloatVector.zero(S));
            FloatVector c2v0 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * VL;
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c2v0).intoArray(c, c2);
        }
    }

    /** C = A B. */
    static void zero2(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 3) {
            a0 -= 3 * lda;
            c0 -= 3 * ldc;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            FloatVector c0v0 = T.cast(FloatVector.zero(S));
            FloatVector c0v1 = T.cast(FloatVector.zero(S));
            FloatVector c1v0 = T.cast(FloatVector.zero(S));
            FloatVector c1v1 = T.cast(FloatVector.zero(S));
            FloatVector c2v0 = T.cast(FloatVector.zero(S));
            FloatVector c2v1 = T.cast(FloatVector.zero(S));
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
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c1v1).intoArray(c, c1 + VL);
            T.cast(c2v0).intoArray(c, c2);
            T.cast(c2v1).intoArray(c, c2 + VL);
        }
    }

    /** C = A B. */
    static void zero3(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 3) {
            a0 -= 3 * lda;
            c0 -= 3 * ldc;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            FloatVector c0v0 = T.cast(FloatVector.zero(S));
            FloatVector c0v1 = T.cast(FloatVector.zero(S));
            FloatVector c0v2 = T.cast(FloatVector.zero(S));
            FloatVector c1v0 = T.cast(FloatVector.zero(S));
            FloatVector c1v1 = T.cast(FloatVector.zero(S));
            FloatVector c1v2 = T.cast(FloatVector.zero(S));
            FloatVector c2v0 = T.cast(FloatVector.zero(S));
            FloatVector c2v1 = T.cast(FloatVector.zero(S));
            FloatVector c2v2 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * (3 * VL);
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector b1v = T.cast(FloatVector.fromArray(S, b, row + VL));
                FloatVector b2v = T.cast(FloatVector.fromArray(S, b, row + 2 * VL));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                c0v2 = x0.fma(b2v, c0v2);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                c1v2 = x1.fma(b2v, c1v2);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                c2v2 = x2.fma(b2v, c2v2);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c0v2).intoArray(c, c0 + 2 * VL);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c1v1).intoArray(c, c1 + VL);
            T.cast(c1v2).intoArray(c, c1 + 2 * VL);
            T.cast(c2v0).intoArray(c, c2);
            T.cast(c2v1).intoArray(c, c2 + VL);
            T.cast(c2v2).intoArray(c, c2 + 2 * VL);
        }
    }

    /** C = A B. */
    static void zero4(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 3) {
            a0 -= 3 * lda;
            c0 -= 3 * ldc;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            FloatVector c0v0 = T.cast(FloatVector.zero(S));
            FloatVector c0v1 = T.cast(FloatVector.zero(S));
            FloatVector c0v2 = T.cast(FloatVector.zero(S));
            FloatVector c0v3 = T.cast(FloatVector.zero(S));
            FloatVector c1v0 = T.cast(FloatVector.zero(S));
            FloatVector c1v1 = T.cast(FloatVector.zero(S));
            FloatVector c1v2 = T.cast(FloatVector.zero(S));
            FloatVector c1v3 = T.cast(FloatVector.zero(S));
            FloatVector c2v0 = T.cast(FloatVector.zero(S));
            FloatVector c2v1 = T.cast(FloatVector.zero(S));
            FloatVector c2v2 = T.cast(FloatVector.zero(S));
            FloatVector c2v3 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * (4 * VL);
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector b1v = T.cast(FloatVector.fromArray(S, b, row + VL));
                FloatVector b2v = T.cast(FloatVector.fromArray(S, b, row + 2 * VL));
                FloatVector b3v = T.cast(FloatVector.fromArray(S, b, row + 3 * VL));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                c0v2 = x0.fma(b2v, c0v2);
                c0v3 = x0.fma(b3v, c0v3);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                c1v2 = x1.fma(b2v, c1v2);
                c1v3 = x1.fma(b3v, c1v3);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                c2v2 = x2.fma(b2v, c2v2);
                c2v3 = x2.fma(b3v, c2v3);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c0v2).intoArray(c, c0 + 2 * VL);
            T.cast(c0v3).intoArray(c, c0 + 3 * VL);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c1v1).intoArray(c, c1 + VL);
            T.cast(c1v2).intoArray(c, c1 + 2 * VL);
            T.cast(c1v3).intoArray(c, c1 + 3 * VL);
            T.cast(c2v0).intoArray(c, c2);
            T.cast(c2v1).intoArray(c, c2 + VL);
            T.cast(c2v2).intoArray(c, c2 + 2 * VL);
            T.cast(c2v3).intoArray(c, c2 + 3 * VL);
        }
    }

    /** C = beta S + A B. */
    static void load1(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 3) {
            a0 -= 3 * lda;
            c0 -= 3 * ldc;
            s0 -= 3 * lds;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int s1 = s0 + lds;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            int s2 = s0 + 2 * lds;
            FloatVector c0v0 = T.cast(FloatVector.fromArray(S, s, s0)).mul(scale);
            FloatVector c1v0 = T.cast(FloatVector.fromArray(S, s, s1)).mul(scale);
            FloatVector c2v0 = T.cast(FloatVector.fromArray(S, s, s2)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * VL;
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c2v0).intoArray(c, c2);
        }
    }

    /** C = beta S + A B. */
    static void load2(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 3) {
            a0 -= 3 * lda;
            c0 -= 3 * ldc;
            s0 -= 3 * lds;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int s1 = s0 + lds;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            int s2 = s0 + 2 * lds;
            FloatVector c0v0 = T.cast(FloatVector.fromArray(S, s, s0)).mul(scale);
            FloatVector c0v1 = T.cast(FloatVector.fromArray(S, s, s0 + VL)).mul(scale);
            FloatVector c1v0 = T.cast(FloatVector.fromArray(S, s, s1)).mul(scale);
            FloatVector c1v1 = T.cast(FloatVector.fromArray(S, s, s1 + VL)).mul(scale);
            FloatVector c2v0 = T.cast(FloatVector.fromArray(S, s, s2)).mul(scale);
            FloatVector c2v1 = T.cast(FloatVector.fromArray(S, s, s2 + VL)).mul(scale);
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
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c1v1).intoArray(c, c1 + VL);
            T.cast(c2v0).intoArray(c, c2);
            T.cast(c2v1).intoArray(c, c2 + VL);
        }
    }

    /** C = beta S + A B. */
    static void load3(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 3) {
            a0 -= 3 * lda;
            c0 -= 3 * ldc;
            s0 -= 3 * lds;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int s1 = s0 + lds;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            int s2 = s0 + 2 * lds;
            FloatVector c0v0 = T.cast(FloatVector.fromArray(S, s, s0)).mul(scale);
            FloatVector c0v1 = T.cast(FloatVector.fromArray(S, s, s0 + VL)).mul(scale);
            FloatVector c0v2 = T.cast(FloatVector.fromArray(S, s, s0 + 2 * VL)).mul(scale);
            FloatVector c1v0 = T.cast(FloatVector.fromArray(S, s, s1)).mul(scale);
            FloatVector c1v1 = T.cast(FloatVector.fromArray(S, s, s1 + VL)).mul(scale);
            FloatVector c1v2 = T.cast(FloatVector.fromArray(S, s, s1 + 2 * VL)).mul(scale);
            FloatVector c2v0 = T.cast(FloatVector.fromArray(S, s, s2)).mul(scale);
            FloatVector c2v1 = T.cast(FloatVector.fromArray(S, s, s2 + VL)).mul(scale);
            FloatVector c2v2 = T.cast(FloatVector.fromArray(S, s, s2 + 2 * VL)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * (3 * VL);
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector b1v = T.cast(FloatVector.fromArray(S, b, row + VL));
                FloatVector b2v = T.cast(FloatVector.fromArray(S, b, row + 2 * VL));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                c0v2 = x0.fma(b2v, c0v2);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                c1v2 = x1.fma(b2v, c1v2);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                c2v2 = x2.fma(b2v, c2v2);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c0v2).intoArray(c, c0 + 2 * VL);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c1v1).intoArray(c, c1 + VL);
            T.cast(c1v2).intoArray(c, c1 + 2 * VL);
            T.cast(c2v0).intoArray(c, c2);
            T.cast(c2v1).intoArray(c, c2 + VL);
            T.cast(c2v2).intoArray(c, c2 + 2 * VL);
        }
    }

    /** C = beta S + A B. */
    static void load4(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 3) {
            a0 -= 3 * lda;
            c0 -= 3 * ldc;
            s0 -= 3 * lds;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int s1 = s0 + lds;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            int s2 = s0 + 2 * lds;
            FloatVector c0v0 = T.cast(FloatVector.fromArray(S, s, s0)).mul(scale);
            FloatVector c0v1 = T.cast(FloatVector.fromArray(S, s, s0 + VL)).mul(scale);
            FloatVector c0v2 = T.cast(FloatVector.fromArray(S, s, s0 + 2 * VL)).mul(scale);
            FloatVector c0v3 = T.cast(FloatVector.fromArray(S, s, s0 + 3 * VL)).mul(scale);
            FloatVector c1v0 = T.cast(FloatVector.fromArray(S, s, s1)).mul(scale);
            FloatVector c1v1 = T.cast(FloatVector.fromArray(S, s, s1 + VL)).mul(scale);
            FloatVector c1v2 = T.cast(FloatVector.fromArray(S, s, s1 + 2 * VL)).mul(scale);
            FloatVector c1v3 = T.cast(FloatVector.fromArray(S, s, s1 + 3 * VL)).mul(scale);
            FloatVector c2v0 = T.cast(FloatVector.fromArray(S, s, s2)).mul(scale);
            FloatVector c2v1 = T.cast(FloatVector.fromArray(S, s, s2 + VL)).mul(scale);
            FloatVector c2v2 = T.cast(FloatVector.fromArray(S, s, s2 + 2 * VL)).mul(scale);
            FloatVector c2v3 = T.cast(FloatVector.fromArray(S, s, s2 + 3 * VL)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * (4 * VL);
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector b1v = T.cast(FloatVector.fromArray(S, b, row + VL));
                FloatVector b2v = T.cast(FloatVector.fromArray(S, b, row + 2 * VL));
                FloatVector b3v = T.cast(FloatVector.fromArray(S, b, row + 3 * VL));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                c0v2 = x0.fma(b2v, c0v2);
                c0v3 = x0.fma(b3v, c0v3);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                c1v2 = x1.fma(b2v, c1v2);
                c1v3 = x1.fma(b3v, c1v3);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                c2v2 = x2.fma(b2v, c2v2);
                c2v3 = x2.fma(b3v, c2v3);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c0v2).intoArray(c, c0 + 2 * VL);
            T.cast(c0v3).intoArray(c, c0 + 3 * VL);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c1v1).intoArray(c, c1 + VL);
            T.cast(c1v2).intoArray(c, c1 + 2 * VL);
            T.cast(c1v3).intoArray(c, c1 + 3 * VL);
            T.cast(c2v0).intoArray(c, c2);
            T.cast(c2v1).intoArray(c, c2 + VL);
            T.cast(c2v2).intoArray(c, c2 + 2 * VL);
            T.cast(c2v3).intoArray(c, c2 + 3 * VL);
        }
    }
}
