// Written by TileGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f32.tile;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Tiles of 4 rows of C by 1 to 4 vectors; A by columns, B with a leading dimension, vectors of half the width. The method's number counts the vectors. */
final class FloatHalfT4 {
    private static final VectorSpecies<Float> S = FloatLanes.HALF_SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.HALF_TYPE;
    private static final int VL = FloatLanes.HALF_LENGTH;

    private FloatHalfT4() {}

    /** C = A B. */
    static void zero1(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        a0 += rows;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 4) {
            a0 -= 4;
            c0 -= 4 * ldc;
            int c1 = c0 + ldc;
            int c2 = c0 + 2 * ldc;
            int c3 = c0 + 3 * ldc;
            FloatVector c0v0 = T.cast(FloatVector.zero(S));
            FloatVector c1v0 = T.cast(FloatVector.zero(S));
            FloatVector c2v0 = T.cast(FloatVector.zero(S));
            FloatVector c3v0 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                int column = a0 + k * lda;
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[column]));
                c0v0 = x0.fma(b0v, c0v0);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[column + 1]));
                c1v0 = x1.fma(b0v, c1v0);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[column + 2]));
                c2v0 = x2.fma(b0v, c2v0);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[column + 3]));
                c3v0 = x3.fma(b0v, c3v0);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c2v0).intoArray(c, c2);
            T.cast(c3v0).intoArray(c, c3);
        }
    }

    /** C = A B. */
    static void zero2(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        a0 += rows;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 4) {
            a0 -= 4;
            c0 -= 4 * ldc;
            int c1 = c0 + ldc;
            int c2 = c0 + 2 * ldc;
            int c3 = c0 + 3 * ldc;
            FloatVector c0v0 = T.cast(FloatVector.zero(S));
            FloatVector c0v1 = T.cast(FloatVector.zero(S));
            FloatVector c1v0 = T.cast(FloatVector.zero(S));
            FloatVector c1v1 = T.cast(FloatVector.zero(S));
            FloatVector c2v0 = T.cast(FloatVector.zero(S));
            FloatVector c2v1 = T.cast(FloatVector.zero(S));
            FloatVector c3v0 = T.cast(FloatVector.zero(S));
            FloatVector c3v1 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                int column = a0 + k * lda;
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector b1v = T.cast(FloatVector.fromArray(S, b, row + VL));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[column]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[column + 1]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[column + 2]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[column + 3]));
                c3v0 = x3.fma(b0v, c3v0);
                c3v1 = x3.fma(b1v, c3v1);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c1v1).intoArray(c, c1 + VL);
            T.cast(c2v0).intoArray(c, c2);
            T.cast(c2v1).intoArray(c, c2 + VL);
            T.cast(c3v0).intoArray(c, c3);
            T.cast(c3v1).intoArray(c, c3 + VL);
        }
    }

    /** C = A B. */
    static void zero3(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        a0 += rows;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 4) {
            a0 -= 4;
            c0 -= 4 * ldc;
            int c1 = c0 + ldc;
            int c2 = c0 + 2 * ldc;
            int c3 = c0 + 3 * ldc;
            FloatVector c0v0 = T.cast(FloatVector.zero(S));
            FloatVector c0v1 = T.cast(FloatVector.zero(S));
            FloatVector c0v2 = T.cast(FloatVector.zero(S));
            FloatVector c1v0 = T.cast(FloatVector.zero(S));
            FloatVector c1v1 = T.cast(FloatVector.zero(S));
            FloatVector c1v2 = T.cast(FloatVector.zero(S));
            FloatVector c2v0 = T.cast(FloatVector.zero(S));
            FloatVector c2v1 = T.cast(FloatVector.zero(S));
            FloatVector c2v2 = T.cast(FloatVector.zero(S));
            FloatVector c3v0 = T.cast(FloatVector.zero(S));
            FloatVector c3v1 = T.cast(FloatVector.zero(S));
            FloatVector c3v2 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                int column = a0 + k * lda;
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector b1v = T.cast(FloatVector.fromArray(S, b, row + VL));
                FloatVector b2v = T.cast(FloatVector.fromArray(S, b, row + 2 * VL));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[column]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                c0v2 = x0.fma(b2v, c0v2);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[column + 1]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                c1v2 = x1.fma(b2v, c1v2);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[column + 2]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                c2v2 = x2.fma(b2v, c2v2);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[column + 3]));
                c3v0 = x3.fma(b0v, c3v0);
                c3v1 = x3.fma(b1v, c3v1);
                c3v2 = x3.fma(b2v, c3v2);
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
            T.cast(c3v0).intoArray(c, c3);
            T.cast(c3v1).intoArray(c, c3 + VL);
            T.cast(c3v2).intoArray(c, c3 + 2 * VL);
        }
    }

    /** C = A B. */
    static void zero4(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        a0 += rows;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 4) {
            a0 -= 4;
            c0 -= 4 * ldc;
            int c1 = c0 + ldc;
            int c2 = c0 + 2 * ldc;
            int c3 = c0 + 3 * ldc;
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
            FloatVector c3v0 = T.cast(FloatVector.zero(S));
            FloatVector c3v1 = T.cast(FloatVector.zero(S));
            FloatVector c3v2 = T.cast(FloatVector.zero(S));
            FloatVector c3v3 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                int column = a0 + k * lda;
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector b1v = T.cast(FloatVector.fromArray(S, b, row + VL));
                FloatVector b2v = T.cast(FloatVector.fromArray(S, b, row + 2 * VL));
                FloatVector b3v = T.cast(FloatVector.fromArray(S, b, row + 3 * VL));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[column]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                c0v2 = x0.fma(b2v, c0v2);
                c0v3 = x0.fma(b3v, c0v3);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[column + 1]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                c1v2 = x1.fma(b2v, c1v2);
                c1v3 = x1.fma(b3v, c1v3);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[column + 2]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                c2v2 = x2.fma(b2v, c2v2);
                c2v3 = x2.fma(b3v, c2v3);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[column + 3]));
                c3v0 = x3.fma(b0v, c3v0);
                c3v1 = x3.fma(b1v, c3v1);
                c3v2 = x3.fma(b2v, c3v2);
                c3v3 = x3.fma(b3v, c3v3);
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
            T.cast(c3v0).intoArray(c, c3);
            T.cast(c3v1).intoArray(c, c3 + VL);
            T.cast(c3v2).intoArray(c, c3 + 2 * VL);
            T.cast(c3v3).intoArray(c, c3 + 3 * VL);
        }
    }

    /** C = beta S + A B. */
    static void load1(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        a0 += rows;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 4) {
            a0 -= 4;
            c0 -= 4 * ldc;
            s0 -= 4 * lds;
            int c1 = c0 + ldc;
            int s1 = s0 + lds;
            int c2 = c0 + 2 * ldc;
            int s2 = s0 + 2 * lds;
            int c3 = c0 + 3 * ldc;
            int s3 = s0 + 3 * lds;
            FloatVector c0v0 = T.cast(FloatVector.fromArray(S, s, s0)).mul(scale);
            FloatVector c1v0 = T.cast(FloatVector.fromArray(S, s, s1)).mul(scale);
            FloatVector c2v0 = T.cast(FloatVector.fromArray(S, s, s2)).mul(scale);
            FloatVector c3v0 = T.cast(FloatVector.fromArray(S, s, s3)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                int column = a0 + k * lda;
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[column]));
                c0v0 = x0.fma(b0v, c0v0);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[column + 1]));
                c1v0 = x1.fma(b0v, c1v0);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[column + 2]));
                c2v0 = x2.fma(b0v, c2v0);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[column + 3]));
                c3v0 = x3.fma(b0v, c3v0);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c2v0).intoArray(c, c2);
            T.cast(c3v0).intoArray(c, c3);
        }
    }

    /** C = beta S + A B. */
    static void load2(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        a0 += rows;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 4) {
            a0 -= 4;
            c0 -= 4 * ldc;
            s0 -= 4 * lds;
            int c1 = c0 + ldc;
            int s1 = s0 + lds;
            int c2 = c0 + 2 * ldc;
            int s2 = s0 + 2 * lds;
            int c3 = c0 + 3 * ldc;
            int s3 = s0 + 3 * lds;
            FloatVector c0v0 = T.cast(FloatVector.fromArray(S, s, s0)).mul(scale);
            FloatVector c0v1 = T.cast(FloatVector.fromArray(S, s, s0 + VL)).mul(scale);
            FloatVector c1v0 = T.cast(FloatVector.fromArray(S, s, s1)).mul(scale);
            FloatVector c1v1 = T.cast(FloatVector.fromArray(S, s, s1 + VL)).mul(scale);
            FloatVector c2v0 = T.cast(FloatVector.fromArray(S, s, s2)).mul(scale);
            FloatVector c2v1 = T.cast(FloatVector.fromArray(S, s, s2 + VL)).mul(scale);
            FloatVector c3v0 = T.cast(FloatVector.fromArray(S, s, s3)).mul(scale);
            FloatVector c3v1 = T.cast(FloatVector.fromArray(S, s, s3 + VL)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                int column = a0 + k * lda;
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector b1v = T.cast(FloatVector.fromArray(S, b, row + VL));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[column]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[column + 1]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[column + 2]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[column + 3]));
                c3v0 = x3.fma(b0v, c3v0);
                c3v1 = x3.fma(b1v, c3v1);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c1v1).intoArray(c, c1 + VL);
            T.cast(c2v0).intoArray(c, c2);
            T.cast(c2v1).intoArray(c, c2 + VL);
            T.cast(c3v0).intoArray(c, c3);
            T.cast(c3v1).intoArray(c, c3 + VL);
        }
    }

    /** C = beta S + A B. */
    static void load3(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        a0 += rows;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 4) {
            a0 -= 4;
            c0 -= 4 * ldc;
            s0 -= 4 * lds;
            int c1 = c0 + ldc;
            int s1 = s0 + lds;
            int c2 = c0 + 2 * ldc;
            int s2 = s0 + 2 * lds;
            int c3 = c0 + 3 * ldc;
            int s3 = s0 + 3 * lds;
            FloatVector c0v0 = T.cast(FloatVector.fromArray(S, s, s0)).mul(scale);
            FloatVector c0v1 = T.cast(FloatVector.fromArray(S, s, s0 + VL)).mul(scale);
            FloatVector c0v2 = T.cast(FloatVector.fromArray(S, s, s0 + 2 * VL)).mul(scale);
            FloatVector c1v0 = T.cast(FloatVector.fromArray(S, s, s1)).mul(scale);
            FloatVector c1v1 = T.cast(FloatVector.fromArray(S, s, s1 + VL)).mul(scale);
            FloatVector c1v2 = T.cast(FloatVector.fromArray(S, s, s1 + 2 * VL)).mul(scale);
            FloatVector c2v0 = T.cast(FloatVector.fromArray(S, s, s2)).mul(scale);
            FloatVector c2v1 = T.cast(FloatVector.fromArray(S, s, s2 + VL)).mul(scale);
            FloatVector c2v2 = T.cast(FloatVector.fromArray(S, s, s2 + 2 * VL)).mul(scale);
            FloatVector c3v0 = T.cast(FloatVector.fromArray(S, s, s3)).mul(scale);
            FloatVector c3v1 = T.cast(FloatVector.fromArray(S, s, s3 + VL)).mul(scale);
            FloatVector c3v2 = T.cast(FloatVector.fromArray(S, s, s3 + 2 * VL)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                int column = a0 + k * lda;
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector b1v = T.cast(FloatVector.fromArray(S, b, row + VL));
                FloatVector b2v = T.cast(FloatVector.fromArray(S, b, row + 2 * VL));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[column]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                c0v2 = x0.fma(b2v, c0v2);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[column + 1]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                c1v2 = x1.fma(b2v, c1v2);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[column + 2]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                c2v2 = x2.fma(b2v, c2v2);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[column + 3]));
                c3v0 = x3.fma(b0v, c3v0);
                c3v1 = x3.fma(b1v, c3v1);
                c3v2 = x3.fma(b2v, c3v2);
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
            T.cast(c3v0).intoArray(c, c3);
            T.cast(c3v1).intoArray(c, c3 + VL);
            T.cast(c3v2).intoArray(c, c3 + 2 * VL);
        }
    }

    /** C = beta S + A B. */
    static void load4(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        a0 += rows;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 4) {
            a0 -= 4;
            c0 -= 4 * ldc;
            s0 -= 4 * lds;
            int c1 = c0 + ldc;
            int s1 = s0 + lds;
            int c2 = c0 + 2 * ldc;
            int s2 = s0 + 2 * lds;
            int c3 = c0 + 3 * ldc;
            int s3 = s0 + 3 * lds;
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
            FloatVector c3v0 = T.cast(FloatVector.fromArray(S, s, s3)).mul(scale);
            FloatVector c3v1 = T.cast(FloatVector.fromArray(S, s, s3 + VL)).mul(scale);
            FloatVector c3v2 = T.cast(FloatVector.fromArray(S, s, s3 + 2 * VL)).mul(scale);
            FloatVector c3v3 = T.cast(FloatVector.fromArray(S, s, s3 + 3 * VL)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                int column = a0 + k * lda;
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector b1v = T.cast(FloatVector.fromArray(S, b, row + VL));
                FloatVector b2v = T.cast(FloatVector.fromArray(S, b, row + 2 * VL));
                FloatVector b3v = T.cast(FloatVector.fromArray(S, b, row + 3 * VL));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[column]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                c0v2 = x0.fma(b2v, c0v2);
                c0v3 = x0.fma(b3v, c0v3);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, a[column + 1]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                c1v2 = x1.fma(b2v, c1v2);
                c1v3 = x1.fma(b3v, c1v3);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, a[column + 2]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                c2v2 = x2.fma(b2v, c2v2);
                c2v3 = x2.fma(b3v, c2v3);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, a[column + 3]));
                c3v0 = x3.fma(b0v, c3v0);
                c3v1 = x3.fma(b1v, c3v1);
                c3v2 = x3.fma(b2v, c3v2);
                c3v3 = x3.fma(b3v, c3v3);
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
            T.cast(c3v0).intoArray(c, c3);
            T.cast(c3v1).intoArray(c, c3 + VL);
            T.cast(c3v2).intoArray(c, c3 + 2 * VL);
            T.cast(c3v3).intoArray(c, c3 + 3 * VL);
        }
    }
}
