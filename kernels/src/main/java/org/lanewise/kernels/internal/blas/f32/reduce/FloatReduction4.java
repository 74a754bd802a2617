// Written by ReductionGenerator; change it there.
package org.lanewise.kernels.internal.blas.f32.reduce;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Reductions where a vector has 4 lanes. */
final class FloatReduction4 {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;

    static final int ROWS = 1;

    private FloatReduction4() {}

    static float dot(int n, float[] x, int x0, float[] y, int y0) {
        FloatVector s0 = T.cast(FloatVector.zero(S));
        FloatVector s1 = T.cast(FloatVector.zero(S));
        FloatVector s2 = T.cast(FloatVector.zero(S));
        FloatVector s3 = T.cast(FloatVector.zero(S));
        FloatVector s4 = T.cast(FloatVector.zero(S));
        FloatVector s5 = T.cast(FloatVector.zero(S));
        FloatVector s6 = T.cast(FloatVector.zero(S));
        FloatVector s7 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(FloatVector.fromArray(S, x, x0 + i)).fma(T.cast(FloatVector.fromArray(S, y, y0 + i)), s0);
            s1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 4)).fma(T.cast(FloatVector.fromArray(S, y, y0 + i + 4)), s1);
            s2 = T.cast(FloatVector.fromArray(S, x, x0 + i + 8)).fma(T.cast(FloatVector.fromArray(S, y, y0 + i + 8)), s2);
            s3 = T.cast(FloatVector.fromArray(S, x, x0 + i + 12)).fma(T.cast(FloatVector.fromArray(S, y, y0 + i + 12)), s3);
            s4 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).fma(T.cast(FloatVector.fromArray(S, y, y0 + i + 16)), s4);
            s5 = T.cast(FloatVector.fromArray(S, x, x0 + i + 20)).fma(T.cast(FloatVector.fromArray(S, y, y0 + i + 20)), s5);
            s6 = T.cast(FloatVector.fromArray(S, x, x0 + i + 24)).fma(T.cast(FloatVector.fromArray(S, y, y0 + i + 24)), s6);
            s7 = T.cast(FloatVector.fromArray(S, x, x0 + i + 28)).fma(T.cast(FloatVector.fromArray(S, y, y0 + i + 28)), s7);
        }
        s0 = T.cast(s0).add(s4);
        s1 = T.cast(s1).add(s5);
        s2 = T.cast(s2).add(s6);
        s3 = T.cast(s3).add(s7);
        s0 = T.cast(s0).add(s2);
        s1 = T.cast(s1).add(s3);
        s0 = T.cast(s0).add(s1);
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
        FloatVector s2 = T.cast(FloatVector.zero(S));
        FloatVector s3 = T.cast(FloatVector.zero(S));
        FloatVector s4 = T.cast(FloatVector.zero(S));
        FloatVector s5 = T.cast(FloatVector.zero(S));
        FloatVector s6 = T.cast(FloatVector.zero(S));
        FloatVector s7 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(FloatVector.fromArray(S, x, x0 + i)).fma(T.cast(FloatVector.fromArray(S, x, x0 + i)), s0);
            s1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 4)).fma(T.cast(FloatVector.fromArray(S, x, x0 + i + 4)), s1);
            s2 = T.cast(FloatVector.fromArray(S, x, x0 + i + 8)).fma(T.cast(FloatVector.fromArray(S, x, x0 + i + 8)), s2);
            s3 = T.cast(FloatVector.fromArray(S, x, x0 + i + 12)).fma(T.cast(FloatVector.fromArray(S, x, x0 + i + 12)), s3);
            s4 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).fma(T.cast(FloatVector.fromArray(S, x, x0 + i + 16)), s4);
            s5 = T.cast(FloatVector.fromArray(S, x, x0 + i + 20)).fma(T.cast(FloatVector.fromArray(S, x, x0 + i + 20)), s5);
            s6 = T.cast(FloatVector.fromArray(S, x, x0 + i + 24)).fma(T.cast(FloatVector.fromArray(S, x, x0 + i + 24)), s6);
            s7 = T.cast(FloatVector.fromArray(S, x, x0 + i + 28)).fma(T.cast(FloatVector.fromArray(S, x, x0 + i + 28)), s7);
        }
        s0 = T.cast(s0).add(s4);
        s1 = T.cast(s1).add(s5);
        s2 = T.cast(s2).add(s6);
        s3 = T.cast(s3).add(s7);
        s0 = T.cast(s0).add(s2);
        s1 = T.cast(s1).add(s3);
        s0 = T.cast(s0).add(s1);
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
        FloatVector s2 = T.cast(FloatVector.zero(S));
        FloatVector s3 = T.cast(FloatVector.zero(S));
        FloatVector s4 = T.cast(FloatVector.zero(S));
        FloatVector s5 = T.cast(FloatVector.zero(S));
        FloatVector s6 = T.cast(FloatVector.zero(S));
        FloatVector s7 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(FloatVector.fromArray(S, x, x0 + i)).lanewise(VectorOperators.ABS).add(s0);
            s1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 4)).lanewise(VectorOperators.ABS).add(s1);
            s2 = T.cast(FloatVector.fromArray(S, x, x0 + i + 8)).lanewise(VectorOperators.ABS).add(s2);
            s3 = T.cast(FloatVector.fromArray(S, x, x0 + i + 12)).lanewise(VectorOperators.ABS).add(s3);
            s4 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).lanewise(VectorOperators.ABS).add(s4);
            s5 = T.cast(FloatVector.fromArray(S, x, x0 + i + 20)).lanewise(VectorOperators.ABS).add(s5);
            s6 = T.cast(FloatVector.fromArray(S, x, x0 + i + 24)).lanewise(VectorOperators.ABS).add(s6);
            s7 = T.cast(FloatVector.fromArray(S, x, x0 + i + 28)).lanewise(VectorOperators.ABS).add(s7);
        }
        s0 = T.cast(s0).add(s4);
        s1 = T.cast(s1).add(s5);
        s2 = T.cast(s2).add(s6);
        s3 = T.cast(s3).add(s7);
        s0 = T.cast(s0).add(s2);
        s1 = T.cast(s1).add(s3);
        s0 = T.cast(s0).add(s1);
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
        FloatVector s2 = T.cast(FloatVector.zero(S));
        FloatVector s3 = T.cast(FloatVector.zero(S));
        FloatVector s4 = T.cast(FloatVector.zero(S));
        FloatVector s5 = T.cast(FloatVector.zero(S));
        FloatVector s6 = T.cast(FloatVector.zero(S));
        FloatVector s7 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(FloatVector.fromArray(S, x, x0 + i)).lanewise(VectorOperators.ABS).max(s0);
            s1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 4)).lanewise(VectorOperators.ABS).max(s1);
            s2 = T.cast(FloatVector.fromArray(S, x, x0 + i + 8)).lanewise(VectorOperators.ABS).max(s2);
            s3 = T.cast(FloatVector.fromArray(S, x, x0 + i + 12)).lanewise(VectorOperators.ABS).max(s3);
            s4 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).lanewise(VectorOperators.ABS).max(s4);
            s5 = T.cast(FloatVector.fromArray(S, x, x0 + i + 20)).lanewise(VectorOperators.ABS).max(s5);
            s6 = T.cast(FloatVector.fromArray(S, x, x0 + i + 24)).lanewise(VectorOperators.ABS).max(s6);
            s7 = T.cast(FloatVector.fromArray(S, x, x0 + i + 28)).lanewise(VectorOperators.ABS).max(s7);
        }
        s0 = T.cast(s0).max(s4);
        s1 = T.cast(s1).max(s5);
        s2 = T.cast(s2).max(s6);
        s3 = T.cast(s3).max(s7);
        s0 = T.cast(s0).max(s2);
        s1 = T.cast(s1).max(s3);
        s0 = T.cast(s0).max(s1);
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
        float l0 = dot(blocks, a, a0, x, x0);
        for (int i = blocks; i < n; i++) {
            float v = x[x0 + i];
            l0 = Math.fma(a[a0 + i], v, l0);
        }
        y[y0] = beta == 0 ? l0 : Math.fma(beta, y[y0], l0);
    }
}
