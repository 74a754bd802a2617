// Written by TileGenerator; change it there.
package org.lanewise.kernels.internal.gemm.tile;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** 4 rows of C by 2 vectors; B with a leading dimension. */
final class FloatDirect4x2 {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final int VL = FloatLanes.LENGTH;

    private FloatDirect4x2() {}

    /** C = A B. */
    static void zero(int kc, float[] a, int a0, int lda, float[] b, int bOffset, int ldb, float[] c, int c0, int ldc) {
        int a1 = a0 + lda;
        int a2 = a1 + lda;
        int a3 = a2 + lda;
        int c1 = c0 + ldc;
        int c2 = c1 + ldc;
        int c3 = c2 + ldc;
        FloatVector c0v0 = FloatVector.zero(S);
        FloatVector c0v1 = FloatVector.zero(S);
        FloatVector c1v0 = FloatVector.zero(S);
        FloatVector c1v1 = FloatVector.zero(S);
        FloatVector c2v0 = FloatVector.zero(S);
        FloatVector c2v1 = FloatVector.zero(S);
        FloatVector c3v0 = FloatVector.zero(S);
        FloatVector c3v1 = FloatVector.zero(S);
        for (int k = 0; k < kc; k++) {
            int row = bOffset + k * ldb;
            FloatVector b0 = FloatVector.fromArray(S, b, row);
            FloatVector b1 = FloatVector.fromArray(S, b, row + VL);
            FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
            c0v0 = x0.fma(b0, c0v0);
            c0v1 = x0.fma(b1, c0v1);
            FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
            c1v0 = x1.fma(b0, c1v0);
            c1v1 = x1.fma(b1, c1v1);
            FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
            c2v0 = x2.fma(b0, c2v0);
            c2v1 = x2.fma(b1, c2v1);
            FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
            c3v0 = x3.fma(b0, c3v0);
            c3v1 = x3.fma(b1, c3v1);
        }
        c0v0.intoArray(c, c0);
        c0v1.intoArray(c, c0 + VL);
        c1v0.intoArray(c, c1);
        c1v1.intoArray(c, c1 + VL);
        c2v0.intoArray(c, c2);
        c2v1.intoArray(c, c2 + VL);
        c3v0.intoArray(c, c3);
        c3v1.intoArray(c, c3 + VL);
    }

    /** C = beta C + A B. */
    static void load(int kc, float[] a, int a0, int lda, float[] b, int bOffset, int ldb, float beta, float[] c, int c0, int ldc) {
        int a1 = a0 + lda;
        int a2 = a1 + lda;
        int a3 = a2 + lda;
        int c1 = c0 + ldc;
        int c2 = c1 + ldc;
        int c3 = c2 + ldc;
        FloatVector scale = FloatVector.broadcast(S, beta);
        FloatVector c0v0 = FloatVector.fromArray(S, c, c0).mul(scale);
        FloatVector c0v1 = FloatVector.fromArray(S, c, c0 + VL).mul(scale);
        FloatVector c1v0 = FloatVector.fromArray(S, c, c1).mul(scale);
        FloatVector c1v1 = FloatVector.fromArray(S, c, c1 + VL).mul(scale);
        FloatVector c2v0 = FloatVector.fromArray(S, c, c2).mul(scale);
        FloatVector c2v1 = FloatVector.fromArray(S, c, c2 + VL).mul(scale);
        FloatVector c3v0 = FloatVector.fromArray(S, c, c3).mul(scale);
        FloatVector c3v1 = FloatVector.fromArray(S, c, c3 + VL).mul(scale);
        for (int k = 0; k < kc; k++) {
            int row = bOffset + k * ldb;
            FloatVector b0 = FloatVector.fromArray(S, b, row);
            FloatVector b1 = FloatVector.fromArray(S, b, row + VL);
            FloatVector x0 = FloatVector.broadcast(S, a[a0 + k]);
            c0v0 = x0.fma(b0, c0v0);
            c0v1 = x0.fma(b1, c0v1);
            FloatVector x1 = FloatVector.broadcast(S, a[a1 + k]);
            c1v0 = x1.fma(b0, c1v0);
            c1v1 = x1.fma(b1, c1v1);
            FloatVector x2 = FloatVector.broadcast(S, a[a2 + k]);
            c2v0 = x2.fma(b0, c2v0);
            c2v1 = x2.fma(b1, c2v1);
            FloatVector x3 = FloatVector.broadcast(S, a[a3 + k]);
            c3v0 = x3.fma(b0, c3v0);
            c3v1 = x3.fma(b1, c3v1);
        }
        c0v0.intoArray(c, c0);
        c0v1.intoArray(c, c0 + VL);
        c1v0.intoArray(c, c1);
        c1v1.intoArray(c, c1 + VL);
        c2v0.intoArray(c, c2);
        c2v1.intoArray(c, c2 + VL);
        c3v0.intoArray(c, c3);
        c3v1.intoArray(c, c3 + VL);
    }
}
