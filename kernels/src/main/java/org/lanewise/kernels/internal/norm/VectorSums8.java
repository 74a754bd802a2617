// Written by NormReductionGenerator; change it there.
package org.lanewise.kernels.internal.norm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Sums where a vector has 8 lanes. */
final class VectorSums8 {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;

    private static final VectorShuffle<Float> BY4 = VectorShuffle.fromOp(S, l -> l + 4 & 7);

    private VectorSums8() {}

    static float sum(int n, float[] x, int x0) {
        FloatVector s0 = T.cast(FloatVector.zero(S));
        FloatVector s1 = T.cast(FloatVector.zero(S));
        FloatVector s2 = T.cast(FloatVector.zero(S));
        FloatVector s3 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(FloatVector.fromArray(S, x, x0 + i)).add(s0);
            s1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 8)).add(s1);
            s2 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).add(s2);
            s3 = T.cast(FloatVector.fromArray(S, x, x0 + i + 24)).add(s3);
        }
        s0 = T.cast(s0).add(s2);
        s1 = T.cast(s1).add(s3);
        s0 = T.cast(s0).add(s1);
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

    static float deviations(int n, float mean, float[] x, int x0) {
        FloatVector s0 = T.cast(FloatVector.zero(S));
        FloatVector s1 = T.cast(FloatVector.zero(S));
        FloatVector s2 = T.cast(FloatVector.zero(S));
        FloatVector s3 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(FloatVector.fromArray(S, x, x0 + i)).sub(T.cast(FloatVector.broadcast(S, mean))).add(s0);
            s1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 8)).sub(T.cast(FloatVector.broadcast(S, mean))).add(s1);
            s2 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).sub(T.cast(FloatVector.broadcast(S, mean))).add(s2);
            s3 = T.cast(FloatVector.fromArray(S, x, x0 + i + 24)).sub(T.cast(FloatVector.broadcast(S, mean))).add(s3);
        }
        s0 = T.cast(s0).add(s2);
        s1 = T.cast(s1).add(s3);
        s0 = T.cast(s0).add(s1);
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

    static float squaredDeviations(int n, float mean, float[] x, int x0) {
        FloatVector s0 = T.cast(FloatVector.zero(S));
        FloatVector s1 = T.cast(FloatVector.zero(S));
        FloatVector s2 = T.cast(FloatVector.zero(S));
        FloatVector s3 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(FloatVector.fromArray(S, x, x0 + i)).sub(T.cast(FloatVector.broadcast(S, mean))).fma(T.cast(FloatVector.fromArray(S, x, x0 + i)).sub(T.cast(FloatVector.broadcast(S, mean))), s0);
            s1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 8)).sub(T.cast(FloatVector.broadcast(S, mean))).fma(T.cast(FloatVector.fromArray(S, x, x0 + i + 8)).sub(T.cast(FloatVector.broadcast(S, mean))), s1);
            s2 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).sub(T.cast(FloatVector.broadcast(S, mean))).fma(T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).sub(T.cast(FloatVector.broadcast(S, mean))), s2);
            s3 = T.cast(FloatVector.fromArray(S, x, x0 + i + 24)).sub(T.cast(FloatVector.broadcast(S, mean))).fma(T.cast(FloatVector.fromArray(S, x, x0 + i + 24)).sub(T.cast(FloatVector.broadcast(S, mean))), s3);
        }
        s0 = T.cast(s0).add(s2);
        s1 = T.cast(s1).add(s3);
        s0 = T.cast(s0).add(s1);
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

    static float dotOfDeviations(int n, float mean, float[] x, int x0, float[] y, int y0) {
        FloatVector s0 = T.cast(FloatVector.zero(S));
        FloatVector s1 = T.cast(FloatVector.zero(S));
        FloatVector s2 = T.cast(FloatVector.zero(S));
        FloatVector s3 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(FloatVector.fromArray(S, x, x0 + i)).sub(T.cast(FloatVector.broadcast(S, mean))).fma(T.cast(FloatVector.fromArray(S, y, y0 + i)), s0);
            s1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 8)).sub(T.cast(FloatVector.broadcast(S, mean))).fma(T.cast(FloatVector.fromArray(S, y, y0 + i + 8)), s1);
            s2 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).sub(T.cast(FloatVector.broadcast(S, mean))).fma(T.cast(FloatVector.fromArray(S, y, y0 + i + 16)), s2);
            s3 = T.cast(FloatVector.fromArray(S, x, x0 + i + 24)).sub(T.cast(FloatVector.broadcast(S, mean))).fma(T.cast(FloatVector.fromArray(S, y, y0 + i + 24)), s3);
        }
        s0 = T.cast(s0).add(s2);
        s1 = T.cast(s1).add(s3);
        s0 = T.cast(s0).add(s1);
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
}
