// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64.tile;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** Tiles of 2 rows of C by 1 to 4 vectors; B in a panel as wide as the tile. The method's number counts the vectors. */
final class DoublePanel2 {
    private static final VectorSpecies<Double> S = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> T = DoubleLanes.TYPE;
    private static final int VL = DoubleLanes.LENGTH;

    private DoublePanel2() {}

    /** C = A B. */
    static void zero1(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 2) {
            a0 -= 2 * lda;
            c0 -= 2 * ldc;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            DoubleVector c0v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v0 = T.cast(DoubleVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                DoubleVector b0v = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c1v0).intoArray(c, c1);
        }
    }

    /** C = A B. */
    static void zero2(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 2) {
            a0 -= 2 * lda;
            c0 -= 2 * ldc;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            DoubleVector c0v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c0v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v1 = T.cast(DoubleVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                DoubleVector b0v = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector b1v = T.cast(DoubleVector.fromArray(S, b, row + VL));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c1v1).intoArray(c, c1 + VL);
        }
    }

    /** C = A B. */
    static void zero3(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 2) {
            a0 -= 2 * lda;
            c0 -= 2 * ldc;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            DoubleVector c0v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c0v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c0v2 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v2 = T.cast(DoubleVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                DoubleVector b0v = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector b1v = T.cast(DoubleVector.fromArray(S, b, row + VL));
                DoubleVector b2v = T.cast(DoubleVector.fromArray(S, b, row + 2 * VL));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                c0v2 = x0.fma(b2v, c0v2);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                c1v2 = x1.fma(b2v, c1v2);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c0v2).intoArray(c, c0 + 2 * VL);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c1v1).intoArray(c, c1 + VL);
            T.cast(c1v2).intoArray(c, c1 + 2 * VL);
        }
    }

    /** C = A B. */
    static void zero4(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 2) {
            a0 -= 2 * lda;
            c0 -= 2 * ldc;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            DoubleVector c0v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c0v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c0v2 = T.cast(DoubleVector.zero(S));
            DoubleVector c0v3 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v2 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v3 = T.cast(DoubleVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                DoubleVector b0v = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector b1v = T.cast(DoubleVector.fromArray(S, b, row + VL));
                DoubleVector b2v = T.cast(DoubleVector.fromArray(S, b, row + 2 * VL));
                DoubleVector b3v = T.cast(DoubleVector.fromArray(S, b, row + 3 * VL));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                c0v2 = x0.fma(b2v, c0v2);
                c0v3 = x0.fma(b3v, c0v3);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                c1v2 = x1.fma(b2v, c1v2);
                c1v3 = x1.fma(b3v, c1v3);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c0v2).intoArray(c, c0 + 2 * VL);
            T.cast(c0v3).intoArray(c, c0 + 3 * VL);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c1v1).intoArray(c, c1 + VL);
            T.cast(c1v2).intoArray(c, c1 + 2 * VL);
            T.cast(c1v3).intoArray(c, c1 + 3 * VL);
        }
    }

    /** C = beta S + A B. */
    static void load1(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 2) {
            a0 -= 2 * lda;
            c0 -= 2 * ldc;
            s0 -= 2 * lds;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int s1 = s0 + lds;
            DoubleVector c0v0 = T.cast(DoubleVector.fromArray(S, s, s0)).mul(scale);
            DoubleVector c1v0 = T.cast(DoubleVector.fromArray(S, s, s1)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                DoubleVector b0v = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c1v0).intoArray(c, c1);
        }
    }

    /** C = beta S + A B. */
    static void load2(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 2) {
            a0 -= 2 * lda;
            c0 -= 2 * ldc;
            s0 -= 2 * lds;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int s1 = s0 + lds;
            DoubleVector c0v0 = T.cast(DoubleVector.fromArray(S, s, s0)).mul(scale);
            DoubleVector c0v1 = T.cast(DoubleVector.fromArray(S, s, s0 + VL)).mul(scale);
            DoubleVector c1v0 = T.cast(DoubleVector.fromArray(S, s, s1)).mul(scale);
            DoubleVector c1v1 = T.cast(DoubleVector.fromArray(S, s, s1 + VL)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                DoubleVector b0v = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector b1v = T.cast(DoubleVector.fromArray(S, b, row + VL));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c1v1).intoArray(c, c1 + VL);
        }
    }

    /** C = beta S + A B. */
    static void load3(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 2) {
            a0 -= 2 * lda;
            c0 -= 2 * ldc;
            s0 -= 2 * lds;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int s1 = s0 + lds;
            DoubleVector c0v0 = T.cast(DoubleVector.fromArray(S, s, s0)).mul(scale);
            DoubleVector c0v1 = T.cast(DoubleVector.fromArray(S, s, s0 + VL)).mul(scale);
            DoubleVector c0v2 = T.cast(DoubleVector.fromArray(S, s, s0 + 2 * VL)).mul(scale);
            DoubleVector c1v0 = T.cast(DoubleVector.fromArray(S, s, s1)).mul(scale);
            DoubleVector c1v1 = T.cast(DoubleVector.fromArray(S, s, s1 + VL)).mul(scale);
            DoubleVector c1v2 = T.cast(DoubleVector.fromArray(S, s, s1 + 2 * VL)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                DoubleVector b0v = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector b1v = T.cast(DoubleVector.fromArray(S, b, row + VL));
                DoubleVector b2v = T.cast(DoubleVector.fromArray(S, b, row + 2 * VL));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                c0v2 = x0.fma(b2v, c0v2);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                c1v2 = x1.fma(b2v, c1v2);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c0v2).intoArray(c, c0 + 2 * VL);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c1v1).intoArray(c, c1 + VL);
            T.cast(c1v2).intoArray(c, c1 + 2 * VL);
        }
    }

    /** C = beta S + A B. */
    static void load4(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 2) {
            a0 -= 2 * lda;
            c0 -= 2 * ldc;
            s0 -= 2 * lds;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int s1 = s0 + lds;
            DoubleVector c0v0 = T.cast(DoubleVector.fromArray(S, s, s0)).mul(scale);
            DoubleVector c0v1 = T.cast(DoubleVector.fromArray(S, s, s0 + VL)).mul(scale);
            DoubleVector c0v2 = T.cast(DoubleVector.fromArray(S, s, s0 + 2 * VL)).mul(scale);
            DoubleVector c0v3 = T.cast(DoubleVector.fromArray(S, s, s0 + 3 * VL)).mul(scale);
            DoubleVector c1v0 = T.cast(DoubleVector.fromArray(S, s, s1)).mul(scale);
            DoubleVector c1v1 = T.cast(DoubleVector.fromArray(S, s, s1 + VL)).mul(scale);
            DoubleVector c1v2 = T.cast(DoubleVector.fromArray(S, s, s1 + 2 * VL)).mul(scale);
            DoubleVector c1v3 = T.cast(DoubleVector.fromArray(S, s, s1 + 3 * VL)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                DoubleVector b0v = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector b1v = T.cast(DoubleVector.fromArray(S, b, row + VL));
                DoubleVector b2v = T.cast(DoubleVector.fromArray(S, b, row + 2 * VL));
                DoubleVector b3v = T.cast(DoubleVector.fromArray(S, b, row + 3 * VL));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                c0v2 = x0.fma(b2v, c0v2);
                c0v3 = x0.fma(b3v, c0v3);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                c1v2 = x1.fma(b2v, c1v2);
                c1v3 = x1.fma(b3v, c1v3);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c0v1).intoArray(c, c0 + VL);
            T.cast(c0v2).intoArray(c, c0 + 2 * VL);
            T.cast(c0v3).intoArray(c, c0 + 3 * VL);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c1v1).intoArray(c, c1 + VL);
            T.cast(c1v2).intoArray(c, c1 + 2 * VL);
            T.cast(c1v3).intoArray(c, c1 + 3 * VL);
        }
    }
}
