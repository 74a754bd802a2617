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
}
