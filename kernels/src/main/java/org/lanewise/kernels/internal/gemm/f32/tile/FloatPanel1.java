// Written by TileGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f32.tile;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Tiles of 1 row of C by 1 to 4 vectors; B in a panel as wide as the tile. The method's number counts the vectors. */
final class FloatPanel1 {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private FloatPanel1() {}

    /** C = A B. */
    static void zero1(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 1) {
            a0 -= lda;
            c0 -= ldc;
            FloatVector c0v0 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * VL;
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
            }
            T.cast(c0v0).intoArray(c, c0);
        }
    }

    /** C = A B. */
    static void zero2(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 1) {
            a0 -= lda;
            c0 -= ldc;
            FloatVector c0v0 = T.cast(FloatVector.zero(S));
            FloatVector c0v1 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * (2 * VL);
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector b1v = T.cast(FloatVector.fromArray(S, b, row + VL));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
        }
    }

    /** C = A B. */
    static void zero3(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 1) {
            a0 -= lda;
            c0 -= ldc;
            FloatVector c0v0 = T.cast(FloatVector.zero(S));
            FloatVector c0v1 = T.cast(FloatVector.zero(S));
            FloatVector c0v2 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * (3 * VL);
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector b1v = T.cast(FloatVector.fromArray(S, b, row + VL));
                FloatVector b2v = T.cast(FloatVector.fromArray(S, b, row + 2 * VL));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                c0v2 = x0.fma(b2v, c0v2);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c0v2).intoArray(c, c0 + 2 * VL);
        }
    }

    /** C = A B. */
    static void zero4(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 1) {
            a0 -= lda;
            c0 -= ldc;
            FloatVector c0v0 = T.cast(FloatVector.zero(S));
            FloatVector c0v1 = T.cast(FloatVector.zero(S));
            FloatVector c0v2 = T.cast(FloatVector.zero(S));
            FloatVector c0v3 = T.cast(FloatVector.zero(S));
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
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c0v2).intoArray(c, c0 + 2 * VL);
            T.cast(c0v3).intoArray(c, c0 + 3 * VL);
        }
    }

    /** C = beta S + A B. */
    static void load1(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 1) {
            a0 -= lda;
            c0 -= ldc;
            s0 -= lds;
            FloatVector c0v0 = T.cast(FloatVector.fromArray(S, s, s0)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * VL;
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
            }
            T.cast(c0v0).intoArray(c, c0);
        }
    }

    /** C = beta S + A B. */
    static void load2(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 1) {
            a0 -= lda;
            c0 -= ldc;
            s0 -= lds;
            FloatVector c0v0 = T.cast(FloatVector.fromArray(S, s, s0)).mul(scale);
            FloatVector c0v1 = T.cast(FloatVector.fromArray(S, s, s0 + VL)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * (2 * VL);
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector b1v = T.cast(FloatVector.fromArray(S, b, row + VL));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
        }
    }

    /** C = beta S + A B. */
    static void load3(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 1) {
            a0 -= lda;
            c0 -= ldc;
            s0 -= lds;
            FloatVector c0v0 = T.cast(FloatVector.fromArray(S, s, s0)).mul(scale);
            FloatVector c0v1 = T.cast(FloatVector.fromArray(S, s, s0 + VL)).mul(scale);
            FloatVector c0v2 = T.cast(FloatVector.fromArray(S, s, s0 + 2 * VL)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * (3 * VL);
                FloatVector b0v = T.cast(FloatVector.fromArray(S, b, row));
                FloatVector b1v = T.cast(FloatVector.fromArray(S, b, row + VL));
                FloatVector b2v = T.cast(FloatVector.fromArray(S, b, row + 2 * VL));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                c0v2 = x0.fma(b2v, c0v2);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c0v2).intoArray(c, c0 + 2 * VL);
        }
    }

    /** C = beta S + A B. */
    static void load4(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, float beta, float[] s, int s0, int lds, float[] c, int c0, int ldc) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 1) {
            a0 -= lda;
            c0 -= ldc;
            s0 -= lds;
            FloatVector c0v0 = T.cast(FloatVector.fromArray(S, s, s0)).mul(scale);
            FloatVector c0v1 = T.cast(FloatVector.fromArray(S, s, s0 + VL)).mul(scale);
            FloatVector c0v2 = T.cast(FloatVector.fromArray(S, s, s0 + 2 * VL)).mul(scale);
            FloatVector c0v3 = T.cast(FloatVector.fromArray(S, s, s0 + 3 * VL)).mul(scale);
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
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c0v2).intoArray(c, c0 + 2 * VL);
            T.cast(c0v3).intoArray(c, c0 + 3 * VL);
        }
    }
}
