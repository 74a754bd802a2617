// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64.tile;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** Tiles of 8 rows of C by 1 to 4 vectors; A by columns, B with a leading dimension, vectors of half the width. The method's number counts the vectors. */
final class DoubleHalfT8 {
    private static final VectorSpecies<Double> S = DoubleLanes.HALF_SPECIES;
    private static final Class<? extends DoubleVector> T = DoubleLanes.HALF_TYPE;
    private static final int VL = DoubleLanes.HALF_LENGTH;

    private DoubleHalfT8() {}

    /** C = A B. */
    static void zero1(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double[] c, int c0, int ldc) {
        a0 += rows;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 8) {
            a0 -= 8;
            c0 -= 8 * ldc;
            int c1 = c0 + ldc;
            int c2 = c0 + 2 * ldc;
            int c3 = c0 + 3 * ldc;
            int c4 = c0 + 4 * ldc;
            int c5 = c0 + 5 * ldc;
            int c6 = c0 + 6 * ldc;
            int c7 = c0 + 7 * ldc;
            DoubleVector c0v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c1v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c2v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c3v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c4v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c5v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c6v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c7v0 = T.cast(DoubleVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                int column = a0 + k * lda;
                DoubleVector b0v = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[column]));
                c0v0 = x0.fma(b0v, c0v0);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[column + 1]));
                c1v0 = x1.fma(b0v, c1v0);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, a[column + 2]));
                c2v0 = x2.fma(b0v, c2v0);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, a[column + 3]));
                c3v0 = x3.fma(b0v, c3v0);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, a[column + 4]));
                c4v0 = x4.fma(b0v, c4v0);
                DoubleVector x5 = T.cast(DoubleVector.broadcast(S, a[column + 5]));
                c5v0 = x5.fma(b0v, c5v0);
                DoubleVector x6 = T.cast(DoubleVector.broadcast(S, a[column + 6]));
                c6v0 = x6.fma(b0v, c6v0);
                DoubleVector x7 = T.cast(DoubleVector.broadcast(S, a[column + 7]));
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
    static void zero2(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double[] c, int c0, int ldc) {
        a0 += rows;
        c0 += rows * ldc;
        for (int i = 0; i < rows; i += 8) {
            a0 -= 8;
            c0 -= 8 * ldc;
            int c1 = c0 + ldc;
            int c2 = c0 + 2 * ldc;
            int c3 = c0 + 3 * ldc;
            int c4 = c0 + 4 * ldc;
            int c5 = c0 + 5 * ldc;
            int c6 = c0 + 6 * ldc;
            int c7 = c0 + 7 * ldc;
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
            DoubleVector c5v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c5v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c6v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c6v1 = T.cast(DoubleVector.zero(S));
            DoubleVector c7v0 = T.cast(DoubleVector.zero(S));
            DoubleVector c7v1 = T.cast(DoubleVector.zero(S));
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                int column = a0 + k * lda;
                DoubleVector b0v = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector b1v = T.cast(DoubleVector.fromArray(S, b, row + VL));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[column]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[column + 1]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, a[column + 2]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, a[column + 3]));
                c3v0 = x3.fma(b0v, c3v0);
                c3v1 = x3.fma(b1v, c3v1);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, a[column + 4]));
                c4v0 = x4.fma(b0v, c4v0);
                c4v1 = x4.fma(b1v, c4v1);
                DoubleVector x5 = T.cast(DoubleVector.broadcast(S, a[column + 5]));
                c5v0 = x5.fma(b0v, c5v0);
                c5v1 = x5.fma(b1v, c5v1);
                DoubleVector x6 = T.cast(DoubleVector.broadcast(S, a[column + 6]));
                c6v0 = x6.fma(b0v, c6v0);
                c6v1 = x6.fma(b1v, c6v1);
                DoubleVector x7 = T.cast(DoubleVector.broadcast(S, a[column + 7]));
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
    static void load1(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        a0 += rows;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 8) {
            a0 -= 8;
            c0 -= 8 * ldc;
            s0 -= 8 * lds;
            int c1 = c0 + ldc;
            int s1 = s0 + lds;
            int c2 = c0 + 2 * ldc;
            int s2 = s0 + 2 * lds;
            int c3 = c0 + 3 * ldc;
            int s3 = s0 + 3 * lds;
            int c4 = c0 + 4 * ldc;
            int s4 = s0 + 4 * lds;
            int c5 = c0 + 5 * ldc;
            int s5 = s0 + 5 * lds;
            int c6 = c0 + 6 * ldc;
            int s6 = s0 + 6 * lds;
            int c7 = c0 + 7 * ldc;
            int s7 = s0 + 7 * lds;
            DoubleVector c0v0 = T.cast(DoubleVector.fromArray(S, s, s0)).mul(scale);
            DoubleVector c1v0 = T.cast(DoubleVector.fromArray(S, s, s1)).mul(scale);
            DoubleVector c2v0 = T.cast(DoubleVector.fromArray(S, s, s2)).mul(scale);
            DoubleVector c3v0 = T.cast(DoubleVector.fromArray(S, s, s3)).mul(scale);
            DoubleVector c4v0 = T.cast(DoubleVector.fromArray(S, s, s4)).mul(scale);
            DoubleVector c5v0 = T.cast(DoubleVector.fromArray(S, s, s5)).mul(scale);
            DoubleVector c6v0 = T.cast(DoubleVector.fromArray(S, s, s6)).mul(scale);
            DoubleVector c7v0 = T.cast(DoubleVector.fromArray(S, s, s7)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                int column = a0 + k * lda;
                DoubleVector b0v = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[column]));
                c0v0 = x0.fma(b0v, c0v0);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[column + 1]));
                c1v0 = x1.fma(b0v, c1v0);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, a[column + 2]));
                c2v0 = x2.fma(b0v, c2v0);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, a[column + 3]));
                c3v0 = x3.fma(b0v, c3v0);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, a[column + 4]));
                c4v0 = x4.fma(b0v, c4v0);
                DoubleVector x5 = T.cast(DoubleVector.broadcast(S, a[column + 5]));
                c5v0 = x5.fma(b0v, c5v0);
                DoubleVector x6 = T.cast(DoubleVector.broadcast(S, a[column + 6]));
                c6v0 = x6.fma(b0v, c6v0);
                DoubleVector x7 = T.cast(DoubleVector.broadcast(S, a[column + 7]));
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
    static void load2(int rows, int kc, double[] a, int a0, int lda, double[] b, int b0, int ldb, double beta, double[] s, int s0, int lds, double[] c, int c0, int ldc) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        a0 += rows;
        c0 += rows * ldc;
        s0 += rows * lds;
        for (int i = 0; i < rows; i += 8) {
            a0 -= 8;
            c0 -= 8 * ldc;
            s0 -= 8 * lds;
            int c1 = c0 + ldc;
            int s1 = s0 + lds;
            int c2 = c0 + 2 * ldc;
            int s2 = s0 + 2 * lds;
            int c3 = c0 + 3 * ldc;
            int s3 = s0 + 3 * lds;
            int c4 = c0 + 4 * ldc;
            int s4 = s0 + 4 * lds;
            int c5 = c0 + 5 * ldc;
            int s5 = s0 + 5 * lds;
            int c6 = c0 + 6 * ldc;
            int s6 = s0 + 6 * lds;
            int c7 = c0 + 7 * ldc;
            int s7 = s0 + 7 * lds;
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
            DoubleVector c5v0 = T.cast(DoubleVector.fromArray(S, s, s5)).mul(scale);
            DoubleVector c5v1 = T.cast(DoubleVector.fromArray(S, s, s5 + VL)).mul(scale);
            DoubleVector c6v0 = T.cast(DoubleVector.fromArray(S, s, s6)).mul(scale);
            DoubleVector c6v1 = T.cast(DoubleVector.fromArray(S, s, s6 + VL)).mul(scale);
            DoubleVector c7v0 = T.cast(DoubleVector.fromArray(S, s, s7)).mul(scale);
            DoubleVector c7v1 = T.cast(DoubleVector.fromArray(S, s, s7 + VL)).mul(scale);
            for (int k = 0; k < kc; k++) {
                int row = b0 + k * ldb;
                int column = a0 + k * lda;
                DoubleVector b0v = T.cast(DoubleVector.fromArray(S, b, row));
                DoubleVector b1v = T.cast(DoubleVector.fromArray(S, b, row + VL));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, a[column]));
                c0v0 = x0.fma(b0v, c0v0);
                c0v1 = x0.fma(b1v, c0v1);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, a[column + 1]));
                c1v0 = x1.fma(b0v, c1v0);
                c1v1 = x1.fma(b1v, c1v1);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, a[column + 2]));
                c2v0 = x2.fma(b0v, c2v0);
                c2v1 = x2.fma(b1v, c2v1);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, a[column + 3]));
                c3v0 = x3.fma(b0v, c3v0);
                c3v1 = x3.fma(b1v, c3v1);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, a[column + 4]));
                c4v0 = x4.fma(b0v, c4v0);
                c4v1 = x4.fma(b1v, c4v1);
                DoubleVector x5 = T.cast(DoubleVector.broadcast(S, a[column + 5]));
                c5v0 = x5.fma(b0v, c5v0);
                c5v1 = x5.fma(b1v, c5v1);
                DoubleVector x6 = T.cast(DoubleVector.broadcast(S, a[column + 6]));
                c6v0 = x6.fma(b0v, c6v0);
                c6v1 = x6.fma(b1v, c6v1);
                DoubleVector x7 = T.cast(DoubleVector.broadcast(S, a[column + 7]));
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
