// Written by TileGenerator; change it there.
package org.lanewise.kernels.internal.gemm.tile;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** 6 rows of C by 3 vectors; B with a leading dimension. */
final class FloatDirect6x3 {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final int VL = FloatLanes.LENGTH;

    private FloatDirect6x3() {}

    /** C = A B. */
    static void zero(int kc, float[] a, int a0, int lda, float[] b, int bOffset, int ldb, float[] c, int c0, int ldc) {
        int a1 = a0 + lda;
        int a2 = a1 + lda;
        int a3 = a2 + lda;
        int a4 = a3 + lda;
        int a5 = a4 + lda;
        int c1 = c0 + ldc;
        int c2 = c1 + ldc;
        int c3 = c2 + ldc;
        int c4 = c3 + ldc;
        int c5 = c4 + ldc;
        FloatVector c0v0 = FloatVector.zero(S);
        FloatVector c0v1 = FloatVector.zero(S);
        FloatVector c0v2 = FloatVector.zero(S);
        FloatVector c1v0 = FloatVector.zero(S);
        FloatVector c1v1 = FloatVector.zero(S);
        FloatVector c1v2 = FloatVector.zero(S);
        FloatVector c2v0 = FloatVector.zero(S);
        FloatVector c2v1 = FloatVector.zero(S);
        FloatVector c2v2 = FloatVector.zero(S);
        FloatVector c3v0 = FloatVector.zero(S);
        FloatVector c3v1 = FloatVector.zero(S);
        FloatVector c3v2 = FloatVector.zero(S);
        FloatVector c4v0 = FloatVector.zero(S);
        FloatVector c4v1 = FloatVector.zero(S);
        FloatVector c4v2 = FloatVector.zero(S);
        FloatVector c5v0 = FloatVector.zero(S);
        FloatVector c5v1 = FloatVector.zero(S);
        FloatVector c5v2 = FloatVector.zero(S);
        for (int k = 0; k < kc; k++) {
            int row = bOffset + k * ldb;
            FloatVector b0 = FloatVector.fromArray(S, b, row);
            FloatVector b1 = FloatVector.fromArray(S, b, row + VL);
            FloatVector b2 = FloatVector.fromArray(S, b, row + 2 * VL);
            FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
            c0v0 = x0.fma(b0, c0v0);
            c0v1 = x0.fma(b1, c0v1);
            c0v2 = x0.fma(b2, c0v2);
            FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
            c1v0 = x1.fma(b0, c1v0);
            c1v1 = x1.fma(b1, c1v1);
            c1v2 = x1.fma(b2, c1v2);
            FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
            c2v0 = x2.fma(b0, c2v0);
            c2v1 = x2.fma(b1, c2v1);
            c2v2 = x2.fma(b2, c2v2);
            FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
            c3v0 = x3.fma(b0, c3v0);
            c3v1 = x3.fma(b1, c3v1);
            c3v2 = x3.fma(b2, c3v2);
            FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
            c4v0 = x4.fma(b0, c4v0);
            c4v1 = x4.fma(b1, c4v1);
            c4v2 = x4.fma(b2, c4v2);
            FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
            c5v0 = x5.fma(b0, c5v0);
            c5v1 = x5.fma(b1, c5v1);
            c5v2 = x5.fma(b2, c5v2);
        }
        c0v0.intoArray(c, c0);
        c0v1.intoArray(c, c0 + VL);
        c0v2.intoArray(c, c0 + 2 * VL);
        c1v0.intoArray(c, c1);
        c1v1.intoArray(c, c1 + VL);
        c1v2.intoArray(c, c1 + 2 * VL);
        c2v0.intoArray(c, c2);
        c2v1.intoArray(c, c2 + VL);
        c2v2.intoArray(c, c2 + 2 * VL);
        c3v0.intoArray(c, c3);
        c3v1.intoArray(c, c3 + VL);
        c3v2.intoArray(c, c3 + 2 * VL);
        c4v0.intoArray(c, c4);
        c4v1.intoArray(c, c4 + VL);
        c4v2.intoArray(c, c4 + 2 * VL);
        c5v0.intoArray(c, c5);
        c5v1.intoArray(c, c5 + VL);
        c5v2.intoArray(c, c5 + 2 * VL);
    }

    /** C = beta C + A B. */
    static void load(int kc, float[] a, int a0, int lda, float[] b, int bOffset, int ldb, float beta, float[] c, int c0, int ldc) {
        int a1 = a0 + lda;
        int a2 = a1 + lda;
        int a3 = a2 + lda;
        int a4 = a3 + lda;
        int a5 = a4 + lda;
        int c1 = c0 + ldc;
        int c2 = c1 + ldc;
        int c3 = c2 + ldc;
        int c4 = c3 + ldc;
        int c5 = c4 + ldc;
        FloatVector scale = FloatVector.broadcast(S, beta);
        FloatVector c0v0 = FloatVector.fromArray(S, c, c0).mul(scale);
        FloatVector c0v1 = FloatVector.fromArray(S, c, c0 + VL).mul(scale);
        FloatVector c0v2 = FloatVector.fromArray(S, c, c0 + 2 * VL).mul(scale);
        FloatVector c1v0 = FloatVector.fromArray(S, c, c1).mul(scale);
        FloatVector c1v1 = FloatVector.fromArray(S, c, c1 + VL).mul(scale);
        FloatVector c1v2 = FloatVector.fromArray(S, c, c1 + 2 * VL).mul(scale);
        FloatVector c2v0 = FloatVector.fromArray(S, c, c2).mul(scale);
        FloatVector c2v1 = FloatVector.fromArray(S, c, c2 + VL).mul(scale);
        FloatVector c2v2 = FloatVector.fromArray(S, c, c2 + 2 * VL).mul(scale);
        FloatVector c3v0 = FloatVector.fromArray(S, c, c3).mul(scale);
        FloatVector c3v1 = FloatVector.fromArray(S, c, c3 + VL).mul(scale);
        FloatVector c3v2 = FloatVector.fromArray(S, c, c3 + 2 * VL).mul(scale);
        FloatVector c4v0 = FloatVector.fromArray(S, c, c4).mul(scale);
        FloatVector c4v1 = FloatVector.fromArray(S, c, c4 + VL).mul(scale);
        FloatVector c4v2 = FloatVector.fromArray(S, c, c4 + 2 * VL).mul(scale);
        FloatVector c5v0 = FloatVector.fromArray(S, c, c5).mul(scale);
        FloatVector c5v1 = FloatVector.fromArray(S, c, c5 + VL).mul(scale);
        FloatVector c5v2 = FloatVector.fromArray(S, c, c5 + 2 * VL).mul(scale);
        for (int k = 0; k < kc; k++) {
            int row = bOffset + k * ldb;
            FloatVector b0 = FloatVector.fromArray(S, b, row);
            FloatVector b1 = FloatVector.fromArray(S, b, row + VL);
            FloatVector b2 = FloatVector.fromArray(S, b, row + 2 * VL);
            FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
            c0v0 = x0.fma(b0, c0v0);
            c0v1 = x0.fma(b1, c0v1);
            c0v2 = x0.fma(b2, c0v2);
            FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
            c1v0 = x1.fma(b0, c1v0);
            c1v1 = x1.fma(b1, c1v1);
            c1v2 = x1.fma(b2, c1v2);
            FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
            c2v0 = x2.fma(b0, c2v0);
            c2v1 = x2.fma(b1, c2v1);
            c2v2 = x2.fma(b2, c2v2);
            FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
            c3v0 = x3.fma(b0, c3v0);
            c3v1 = x3.fma(b1, c3v1);
            c3v2 = x3.fma(b2, c3v2);
            FloatVector x4 = FloatVector.broadcast(S, a[a4 + k]);
            c4v0 = x4.fma(b0, c4v0);
            c4v1 = x4.fma(b1, c4v1);
            c4v2 = x4.fma(b2, c4v2);
            FloatVector x5 = FloatVector.broadcast(S, a[a5 + k]);
            c5v0 = x5.fma(b0, c5v0);
            c5v1 = x5.fma(b1, c5v1);
            c5v2 = x5.fma(b2, c5v2);
        }
        c0v0.intoArray(c, c0);
        c0v1.intoArray(c, c0 + VL);
        c0v2.intoArray(c, c0 + 2 * VL);
        c1v0.intoArray(c, c1);
        c1v1.intoArray(c, c1 + VL);
        c1v2.intoArray(c, c1 + 2 * VL);
        c2v0.intoArray(c, c2);
        c2v1.intoArray(c, c2 + VL);
        c2v2.intoArray(c, c2 + 2 * VL);
        c3v0.intoArray(c, c3);
        c3v1.intoArray(c, c3 + VL);
        c3v2.intoArray(c, c3 + 2 * VL);
        c4v0.intoArray(c, c4);
        c4v1.intoArray(c, c4 + VL);
        c4v2.intoArray(c, c4 + 2 * VL);
        c5v0.intoArray(c, c5);
        c5v1.intoArray(c, c5 + VL);
        c5v2.intoArray(c, c5 + 2 * VL);
    }
}
