// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64.tile;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** Tiles of 5 rows of C by 1 to 4 vectors; B in a panel as wide as the tile. The method's number counts the vectors. */
final class DoublePanel5 {
    private static final VectorSpecies<Double> S = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> T = DoubleLanes.TYPE;
    private static final int VL = DoubleLanes.LENGTH;

    private DoublePanel5() {}

    /** C = A B. */
    static void zero1(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 5) {
            a0 -= 5 * lda;
            c0 -= 5 * ldc;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            int a3 = a0 + 3 * lda;
            int c3 = c0 + 3 * ldc;
            int a4 = a0 + 4 * lda;
            int c4 = c0 + 4 * ldc;
            DoubleVector c0v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c2v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c3v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c4v0 = T.cast(DoubleVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * VL;
                DoubleVector b0v = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, a[a3 + k]));
                c3v0 = x3.fma(b0v, c3v0);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, a[a4 + k]));
                c4v0 = x4.fma(b0v, c4v0);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c2v0).intoArray(c, c2);
            T.cast(c3v0).intoArray(c, c3);
            T.cast(c4v0).intoArray(c, c4);
        }
    }

    /** C = A B. */
    static void zero2(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 5) {
            a0 -= 5 * lda;
            c0 -= 5 * ldc;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            int a3 = a0 + 3 * lda;
            int c3 = c0 + 3 * ldc;
            int a4 = a0 + 4 * lda;
            int c4 = c0 + 4 * ldc;
            DoubleVector c0v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c0v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c2v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c2v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c3v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c3v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c4v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c4v1 = T.cast(DoubleVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * (2 * VL);
                DoubleVector b0v = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector b1v = T.cast(DoubleVector.fromArray(S, b, row + VL));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, a[a3 + k]));
                c3v0 = x3.fma(b0v, c3v0);
                c3v1 = x3.fma(b1v, c3v1);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, a[a4 + k]));
                c4v0 = x4.fma(b0v, c4v0);
                c4v1 = x4.fma(b1v, c4v1);
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
        }
    }

    /** C = A B. */
    static void zero3(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 5) {
            a0 -= 5 * lda;
            c0 -= 5 * ldc;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            int a3 = a0 + 3 * lda;
            int c3 = c0 + 3 * ldc;
            int a4 = a0 + 4 * lda;
            int c4 = c0 + 4 * ldc;
            DoubleVector c0v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c0v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c0v2 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v2 = T.cast(DoubleVector.zero(S));
            DoubleVector c2v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c2v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c2v2 = T.cast(DoubleVector.zero(S));
            DoubleVector c3v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c3v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c3v2 = T.cast(DoubleVector.zero(S));
            DoubleVector c4v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c4v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c4v2 = T.cast(DoubleVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * (3 * VL);
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
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                c2v2 = x2.fma(b2v, c2v2);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, a[a3 + k]));
                c3v0 = x3.fma(b0v, c3v0);
                c3v1 = x3.fma(b1v, c3v1);
                c3v2 = x3.fma(b2v, c3v2);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, a[a4 + k]));
                c4v0 = x4.fma(b0v, c4v0);
                c4v1 = x4.fma(b1v, c4v1);
                c4v2 = x4.fma(b2v, c4v2);
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
            T.cast(c4v0).intoArray(c, c4);
            T.cast(c4v1).intoArray(c, c4 + VL);
            T.cast(c4v2).intoArray(c, c4 + 2 * VL);
        }
    }

    /** C = A B. */
    static void zero4(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double[] c, int c0, int ldc) {
        a0 += rows * lda;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 5) {
            a0 -= 5 * lda;
            c0 -= 5 * ldc;
            int a1 = a0 + lda;
            int c1 = c0 + ldc;
            int a2 = a0 + 2 * lda;
            int c2 = c0 + 2 * ldc;
            int a3 = a0 + 3 * lda;
            int c3 = c0 + 3 * ldc;
            int a4 = a0 + 4 * lda;
            int c4 = c0 + 4 * ldc;
            DoubleVector c0v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c0v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c0v2 = T.cast(DoubleVector.zero(S));
            DoubleVector c0v3 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v2 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v3 = T.cast(DoubleVector.zero(S));
            DoubleVector c2v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c2v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c2v2 = T.cast(DoubleVector.zero(S));
            DoubleVector c2v3 = T.cast(DoubleVector.zero(S));
            DoubleVector c3v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c3v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c3v2 = T.cast(DoubleVector.zero(S));
            DoubleVector c3v3 = T.cast(DoubleVector.zero(S));
            DoubleVector c4v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c4v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c4v2 = T.cast(DoubleVector.zero(S));
            DoubleVector c4v3 = T.cast(DoubleVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * (4 * VL);
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
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                c2v2 = x2.fma(b2v, c2v2);
                c2v3 = x2.fma(b3v, c2v3);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, a[a3 + k]));
                c3v0 = x3.fma(b0v, c3v0);
                c3v1 = x3.fma(b1v, c3v1);
                c3v2 = x3.fma(b2v, c3v2);
                c3v3 = x3.fma(b3v, c3v3);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, a[a4 + k]));
                c4v0 = x4.fma(b0v, c4v0);
                c4v1 = x4.fma(b1v, c4v1);
                c4v2 = x4.fma(b2v, c4v2);
                c4v3 = x4.fma(b3v, c4v3);
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
            T.cast(c4v0).intoArray(c, c4);
            T.cast(c4v1).intoArray(c, c4 + VL);
            T.cast(c4v2).intoArray(c, c4 + 2 * VL);
            T.cast(c4v3).intoArray(c, c4 + 3 * VL);
        }
    }

    /** C = beta S + A B. */
    static void load1(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 5) {
            a0 -= 5 * lda;
            c0 -= 5 * ldc;
            s0 -= 5 * lds;
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
            DoubleVector c0v0 = T.cast(DoubleVector.fromArray(S, s, s0)).mul(scale);
            DoubleVector c1v0 = T.cast(DoubleVector.fromArray(S, s, s1)).mul(scale);
            DoubleVector c2v0 = T.cast(DoubleVector.fromArray(S, s, s2)).mul(scale);
            DoubleVector c3v0 = T.cast(DoubleVector.fromArray(S, s, s3)).mul(scale);
            DoubleVector c4v0 = T.cast(DoubleVector.fromArray(S, s, s4)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * VL;
                DoubleVector b0v = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, a[a3 + k]));
                c3v0 = x3.fma(b0v, c3v0);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, a[a4 + k]));
                c4v0 = x4.fma(b0v, c4v0);
            }
            T.cast(c0v0).intoArray(c, c0);
            T.cast(c1v0).intoArray(c, c1);
            T.cast(c2v0).intoArray(c, c2);
            T.cast(c3v0).intoArray(c, c3);
            T.cast(c4v0).intoArray(c, c4);
        }
    }

    /** C = beta S + A B. */
    static void load2(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 5) {
            a0 -= 5 * lda;
            c0 -= 5 * ldc;
            s0 -= 5 * lds;
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
            DoubleVector c0v0 = T.cast(DoubleVector.fromArray(S, s, s0)).mul(scale);
            DoubleVector c0v1 = T.cast(DoubleVector.fromArray(S, s, s0 + VL)).mul(scale);
            DoubleVector c1v0 = T.cast(DoubleVector.fromArray(S, s, s1)).mul(scale);
            DoubleVector c1v1 = T.cast(DoubleVector.fromArray(S, s, s1 + VL)).mul(scale);
            DoubleVector c2v0 = T.cast(DoubleVector.fromArray(S, s, s2)).mul(scale);
            DoubleVector c2v1 = T.cast(DoubleVector.fromArray(S, s, s2 + VL)).mul(scale);
            DoubleVector c3v0 = T.cast(DoubleVector.fromArray(S, s, s3)).mul(scale);
            DoubleVector c3v1 = T.cast(DoubleVector.fromArray(S, s, s3 + VL)).mul(scale);
            DoubleVector c4v0 = T.cast(DoubleVector.fromArray(S, s, s4)).mul(scale);
            DoubleVector c4v1 = T.cast(DoubleVector.fromArray(S, s, s4 + VL)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * (2 * VL);
                DoubleVector b0v = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector b1v = T.cast(DoubleVector.fromArray(S, b, row + VL));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[a0 + k]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[a1 + k]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, a[a3 + k]));
                c3v0 = x3.fma(b0v, c3v0);
                c3v1 = x3.fma(b1v, c3v1);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, a[a4 + k]));
                c4v0 = x4.fma(b0v, c4v0);
                c4v1 = x4.fma(b1v, c4v1);
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
        }
    }

    /** C = beta S + A B. */
    static void load3(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 5) {
            a0 -= 5 * lda;
            c0 -= 5 * ldc;
            s0 -= 5 * lds;
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
            DoubleVector c0v0 = T.cast(DoubleVector.fromArray(S, s, s0)).mul(scale);
            DoubleVector c0v1 = T.cast(DoubleVector.fromArray(S, s, s0 + VL)).mul(scale);
            DoubleVector c0v2 = T.cast(DoubleVector.fromArray(S, s, s0 + 2 * VL)).mul(scale);
            DoubleVector c1v0 = T.cast(DoubleVector.fromArray(S, s, s1)).mul(scale);
            DoubleVector c1v1 = T.cast(DoubleVector.fromArray(S, s, s1 + VL)).mul(scale);
            DoubleVector c1v2 = T.cast(DoubleVector.fromArray(S, s, s1 + 2 * VL)).mul(scale);
            DoubleVector c2v0 = T.cast(DoubleVector.fromArray(S, s, s2)).mul(scale);
            DoubleVector c2v1 = T.cast(DoubleVector.fromArray(S, s, s2 + VL)).mul(scale);
            DoubleVector c2v2 = T.cast(DoubleVector.fromArray(S, s, s2 + 2 * VL)).mul(scale);
            DoubleVector c3v0 = T.cast(DoubleVector.fromArray(S, s, s3)).mul(scale);
            DoubleVector c3v1 = T.cast(DoubleVector.fromArray(S, s, s3 + VL)).mul(scale);
            DoubleVector c3v2 = T.cast(DoubleVector.fromArray(S, s, s3 + 2 * VL)).mul(scale);
            DoubleVector c4v0 = T.cast(DoubleVector.fromArray(S, s, s4)).mul(scale);
            DoubleVector c4v1 = T.cast(DoubleVector.fromArray(S, s, s4 + VL)).mul(scale);
            DoubleVector c4v2 = T.cast(DoubleVector.fromArray(S, s, s4 + 2 * VL)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * (3 * VL);
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
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                c2v2 = x2.fma(b2v, c2v2);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, a[a3 + k]));
                c3v0 = x3.fma(b0v, c3v0);
                c3v1 = x3.fma(b1v, c3v1);
                c3v2 = x3.fma(b2v, c3v2);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, a[a4 + k]));
                c4v0 = x4.fma(b0v, c4v0);
                c4v1 = x4.fma(b1v, c4v1);
                c4v2 = x4.fma(b2v, c4v2);
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
            T.cast(c4v0).intoArray(c, c4);
            T.cast(c4v1).intoArray(c, c4 + VL);
            T.cast(c4v2).intoArray(c, c4 + 2 * VL);
        }
    }

    /** C = beta S + A B. */
    static void load4(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        a0 += rows * lda;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 5) {
            a0 -= 5 * lda;
            c0 -= 5 * ldc;
            s0 -= 5 * lds;
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
            DoubleVector c0v0 = T.cast(DoubleVector.fromArray(S, s, s0)).mul(scale);
            DoubleVector c0v1 = T.cast(DoubleVector.fromArray(S, s, s0 + VL)).mul(scale);
            DoubleVector c0v2 = T.cast(DoubleVector.fromArray(S, s, s0 + 2 * VL)).mul(scale);
            DoubleVector c0v3 = T.cast(DoubleVector.fromArray(S, s, s0 + 3 * VL)).mul(scale);
            DoubleVector c1v0 = T.cast(DoubleVector.fromArray(S, s, s1)).mul(scale);
            DoubleVector c1v1 = T.cast(DoubleVector.fromArray(S, s, s1 + VL)).mul(scale);
            DoubleVector c1v2 = T.cast(DoubleVector.fromArray(S, s, s1 + 2 * VL)).mul(scale);
            DoubleVector c1v3 = T.cast(DoubleVector.fromArray(S, s, s1 + 3 * VL)).mul(scale);
            DoubleVector c2v0 = T.cast(DoubleVector.fromArray(S, s, s2)).mul(scale);
            DoubleVector c2v1 = T.cast(DoubleVector.fromArray(S, s, s2 + VL)).mul(scale);
            DoubleVector c2v2 = T.cast(DoubleVector.fromArray(S, s, s2 + 2 * VL)).mul(scale);
            DoubleVector c2v3 = T.cast(DoubleVector.fromArray(S, s, s2 + 3 * VL)).mul(scale);
            DoubleVector c3v0 = T.cast(DoubleVector.fromArray(S, s, s3)).mul(scale);
            DoubleVector c3v1 = T.cast(DoubleVector.fromArray(S, s, s3 + VL)).mul(scale);
            DoubleVector c3v2 = T.cast(DoubleVector.fromArray(S, s, s3 + 2 * VL)).mul(scale);
            DoubleVector c3v3 = T.cast(DoubleVector.fromArray(S, s, s3 + 3 * VL)).mul(scale);
            DoubleVector c4v0 = T.cast(DoubleVector.fromArray(S, s, s4)).mul(scale);
            DoubleVector c4v1 = T.cast(DoubleVector.fromArray(S, s, s4 + VL)).mul(scale);
            DoubleVector c4v2 = T.cast(DoubleVector.fromArray(S, s, s4 + 2 * VL)).mul(scale);
            DoubleVector c4v3 = T.cast(DoubleVector.fromArray(S, s, s4 + 3 * VL)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * (4 * VL);
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
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, a[a2 + k]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                c2v2 = x2.fma(b2v, c2v2);
                c2v3 = x2.fma(b3v, c2v3);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, a[a3 + k]));
                c3v0 = x3.fma(b0v, c3v0);
                c3v1 = x3.fma(b1v, c3v1);
                c3v2 = x3.fma(b2v, c3v2);
                c3v3 = x3.fma(b3v, c3v3);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, a[a4 + k]));
                c4v0 = x4.fma(b0v, c4v0);
                c4v1 = x4.fma(b1v, c4v1);
                c4v2 = x4.fma(b2v, c4v2);
                c4v3 = x4.fma(b3v, c4v3);
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
            T.cast(c4v0).intoArray(c, c4);
            T.cast(c4v1).intoArray(c, c4 + VL);
            T.cast(c4v2).intoArray(c, c4 + 2 * VL);
            T.cast(c4v3).intoArray(c, c4 + 3 * VL);
        }
    }
}
