// Written by ReductionGenerator; change it there.
package org.lanewise.kernels.internal.blas.f32.reduce;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Reductions where a vector has 16 lanes. */
final class FloatReduction16 {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;

    private static final VectorShuffle<Float> BY8 = VectorShuffle.fromOp(S, l -> l + 8 & 15);
    private static final VectorShuffle<Float> BY4 = VectorShuffle.fromOp(S, l -> l + 4 & 15);

    static final int ROWS = 4;

    private FloatReduction16() {}

    static float dot(int n, float[] x, int x0, float[] y, int y0) {
        FloatVector s0 = T.cast(FloatVector.zero(S));
        FloatVector s1 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(FloatVector.fromArray(S, x, x0 + i)).fma(T.cast(FloatVector.fromArray(S, y, y0 + i)), s0);
            s1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).fma(T.cast(FloatVector.fromArray(S, y, y0 + i + 16)), s1);
        }
        s0 = T.cast(s0).add(s1);
        s0 = T.cast(s0).add(T.cast(s0).rearrange(BY8));
        s0 = T.cast(s0).add(T.cast(s0).rearrange(BY4));
        float l0 = T.cast(s0).lane(0);
        float l1 = T.cast(s0).lane(1);
        float l2 = T.cast(s0).lane(2);
        float l3 = T.cast(s0).lane(3);
        l0 = l0 + l2;
        l1 = l1 + l3;
        l0 = l0 + l1;
        return l0;
    }

    static float sumOfSquares(int n, float[] x, int x0) {
        FloatVector s0 = T.cast(FloatVector.zero(S));
        FloatVector s1 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(FloatVector.fromArray(S, x, x0 + i)).fma(T.cast(FloatVector.fromArray(S, x, x0 + i)), s0);
            s1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).fma(T.cast(FloatVector.fromArray(S, x, x0 + i + 16)), s1);
        }
        s0 = T.cast(s0).add(s1);
        s0 = T.cast(s0).add(T.cast(s0).rearrange(BY8));
        s0 = T.cast(s0).add(T.cast(s0).rearrange(BY4));
        float l0 = T.cast(s0).lane(0);
        float l1 = T.cast(s0).lane(1);
        float l2 = T.cast(s0).lane(2);
        float l3 = T.cast(s0).lane(3);
        l0 = l0 + l2;
        l1 = l1 + l3;
        l0 = l0 + l1;
        return l0;
    }

    static float sumOfAbs(int n, float[] x, int x0) {
        FloatVector s0 = T.cast(FloatVector.zero(S));
        FloatVector s1 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(FloatVector.fromArray(S, x, x0 + i)).lanewise(VectorOperators.ABS).add(s0);
            s1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).lanewise(VectorOperators.ABS).add(s1);
        }
        s0 = T.cast(s0).add(s1);
        s0 = T.cast(s0).add(T.cast(s0).rearrange(BY8));
        s0 = T.cast(s0).add(T.cast(s0).rearrange(BY4));
        float l0 = T.cast(s0).lane(0);
        float l1 = T.cast(s0).lane(1);
        float l2 = T.cast(s0).lane(2);
        float l3 = T.cast(s0).lane(3);
        l0 = l0 + l2;
        l1 = l1 + l3;
        l0 = l0 + l1;
        return l0;
    }

    static float maxOfAbs(int n, float[] x, int x0) {
        FloatVector s0 = T.cast(FloatVector.zero(S));
        FloatVector s1 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(FloatVector.fromArray(S, x, x0 + i)).lanewise(VectorOperators.ABS).max(s0);
            s1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).lanewise(VectorOperators.ABS).max(s1);
        }
        s0 = T.cast(s0).max(s1);
        s0 = T.cast(s0).max(T.cast(s0).rearrange(BY8));
        s0 = T.cast(s0).max(T.cast(s0).rearrange(BY4));
        float l0 = T.cast(s0).lane(0);
        float l1 = T.cast(s0).lane(1);
        float l2 = T.cast(s0).lane(2);
        float l3 = T.cast(s0).lane(3);
        l0 = Math.max(l0, l2);
        l1 = Math.max(l1, l3);
        l0 = Math.max(l0, l1);
        return l0;
    }

    static void gemv(
            int n, float[] a, int a0, int lda, float[] x, int x0, float beta, float[] y, int y0) {
        int blocks = n / 32 * 32;
        int a1 = a0 + lda;
        int a2 = a1 + lda;
        int a3 = a2 + lda;
        FloatVector s0 = T.cast(FloatVector.zero(S));
        FloatVector s1 = T.cast(FloatVector.zero(S));
        FloatVector s2 = T.cast(FloatVector.zero(S));
        FloatVector s3 = T.cast(FloatVector.zero(S));
        FloatVector s4 = T.cast(FloatVector.zero(S));
        FloatVector s5 = T.cast(FloatVector.zero(S));
        FloatVector s6 = T.cast(FloatVector.zero(S));
        FloatVector s7 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < blocks; i += 32) {
            FloatVector v0 = T.cast(FloatVector.fromArray(S, x, x0 + i));
            s0 = T.cast(FloatVector.fromArray(S, a, a0 + i)).fma(v0, s0);
            s2 = T.cast(FloatVector.fromArray(S, a, a1 + i)).fma(v0, s2);
            s4 = T.cast(FloatVector.fromArray(S, a, a2 + i)).fma(v0, s4);
            s6 = T.cast(FloatVector.fromArray(S, a, a3 + i)).fma(v0, s6);
            FloatVector v1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16));
            s1 = T.cast(FloatVector.fromArray(S, a, a0 + i + 16)).fma(v1, s1);
            s3 = T.cast(FloatVector.fromArray(S, a, a1 + i + 16)).fma(v1, s3);
            s5 = T.cast(FloatVector.fromArray(S, a, a2 + i + 16)).fma(v1, s5);
            s7 = T.cast(FloatVector.fromArray(S, a, a3 + i + 16)).fma(v1, s7);
        }
        s0 = T.cast(s0).add(s1);
        s0 = T.cast(s0).add(T.cast(s0).rearrange(BY8));
        s0 = T.cast(s0).add(T.cast(s0).rearrange(BY4));
        float l0 = T.cast(s0).lane(0);
        float l1 = T.cast(s0).lane(1);
        float l2 = T.cast(s0).lane(2);
        float l3 = T.cast(s0).lane(3);
        l0 = l0 + l2;
        l1 = l1 + l3;
        l0 = l0 + l1;
        s2 = T.cast(s2).add(s3);
        s2 = T.cast(s2).add(T.cast(s2).rearrange(BY8));
        s2 = T.cast(s2).add(T.cast(s2).rearrange(BY4));
        float l4 = T.cast(s2).lane(0);
        float l5 = T.cast(s2).lane(1);
        float l6 = T.cast(s2).lane(2);
        float l7 = T.cast(s2).lane(3);
        l4 = l4 + l6;
        l5 = l5 + l7;
        l4 = l4 + l5;
        s4 = T.cast(s4).add(s5);
        s4 = T.cast(s4).add(T.cast(s4).rearrange(BY8));
        s4 = T.cast(s4).add(T.cast(s4).rearrange(BY4));
        float l8 = T.cast(s4).lane(0);
        float l9 = T.cast(s4).lane(1);
        float l10 = T.cast(s4).lane(2);
        float l11 = T.cast(s4).lane(3);
        l8 = l8 + l10;
        l9 = l9 + l11;
        l8 = l8 + l9;
        s6 = T.cast(s6).add(s7);
        s6 = T.cast(s6).add(T.cast(s6).rearrange(BY8));
        s6 = T.cast(s6).add(T.cast(s6).rearrange(BY4));
        float l12 = T.cast(s6).lane(0);
        float l13 = T.cast(s6).lane(1);
        float l14 = T.cast(s6).lane(2);
        float l15 = T.cast(s6).lane(3);
        l12 = l12 + l14;
        l13 = l13 + l15;
        l12 = l12 + l13;
        for (int i = blocks; i < n; i++) {
            float v = x[x0 + i];
            l0 = Math.fma(a[a0 + i], v, l0);
            l4 = Math.fma(a[a1 + i], v, l4);
            l8 = Math.fma(a[a2 + i], v, l8);
            l12 = Math.fma(a[a3 + i], v, l12);
        }
        y[y0] = beta == 0 ? l0 : Math.fma(beta, y[y0], l0);
        y[y0 + 1] = beta == 0 ? l4 : Math.fma(beta, y[y0 + 1], l4);
        y[y0 + 2] = beta == 0 ? l8 : Math.fma(beta, y[y0 + 2], l8);
        y[y0 + 3] = beta == 0 ? l12 : Math.fma(beta, y[y0 + 3], l12);
    }
}
