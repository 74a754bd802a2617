// Written by NormReductionGenerator; change it there.
package org.lanewise.kernels.internal.norm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Sums where a vector has 16 lanes. */
final class VectorSums16 {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;

    private VectorSums16() {}

    static float sum(int n, float[] x, int x0) {
        FloatVector s0 = T.cast(FloatVector.zero(S));
        FloatVector s1 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(FloatVector.fromArray(S, x, x0 + i)).add(s0);
            s1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).add(s1);
        }
        s0 = T.cast(s0).add(s1);
        float l0 = T.cast(s0).lane(0);
        float l1 = T.cast(s0).lane(1);
        float l2 = T.cast(s0).lane(2);
        float l3 = T.cast(s0).lane(3);
        float l4 = T.cast(s0).lane(4);
        float l5 = T.cast(s0).lane(5);
        float l6 = T.cast(s0).lane(6);
        float l7 = T.cast(s0).lane(7);
        float l8 = T.cast(s0).lane(8);
        float l9 = T.cast(s0).lane(9);
        float l10 = T.cast(s0).lane(10);
        float l11 = T.cast(s0).lane(11);
        float l12 = T.cast(s0).lane(12);
        float l13 = T.cast(s0).lane(13);
        float l14 = T.cast(s0).lane(14);
        float l15 = T.cast(s0).lane(15);
        l0 = l0 + l8;
        l1 = l1 + l9;
        l2 = l2 + l10;
        l3 = l3 + l11;
        l4 = l4 + l12;
        l5 = l5 + l13;
        l6 = l6 + l14;
        l7 = l7 + l15;
        l0 = l0 + l4;
        l1 = l1 + l5;
        l2 = l2 + l6;
        l3 = l3 + l7;
        l0 = l0 + l2;
        l1 = l1 + l3;
        l0 = l0 + l1;
        return l0;
    }

    static float deviations(int n, float mean, float[] x, int x0) {
        FloatVector s0 = T.cast(FloatVector.zero(S));
        FloatVector s1 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(FloatVector.fromArray(S, x, x0 + i)).sub(T.cast(FloatVector.broadcast(S, mean))).add(s0);
            s1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).sub(T.cast(FloatVector.broadcast(S, mean))).add(s1);
        }
        s0 = T.cast(s0).add(s1);
        float l0 = T.cast(s0).lane(0);
        float l1 = T.cast(s0).lane(1);
        float l2 = T.cast(s0).lane(2);
        float l3 = T.cast(s0).lane(3);
        float l4 = T.cast(s0).lane(4);
        float l5 = T.cast(s0).lane(5);
        float l6 = T.cast(s0).lane(6);
        float l7 = T.cast(s0).lane(7);
        float l8 = T.cast(s0).lane(8);
        float l9 = T.cast(s0).lane(9);
        float l10 = T.cast(s0).lane(10);
        float l11 = T.cast(s0).lane(11);
        float l12 = T.cast(s0).lane(12);
        float l13 = T.cast(s0).lane(13);
        float l14 = T.cast(s0).lane(14);
        float l15 = T.cast(s0).lane(15);
        l0 = l0 + l8;
        l1 = l1 + l9;
        l2 = l2 + l10;
        l3 = l3 + l11;
        l4 = l4 + l12;
        l5 = l5 + l13;
        l6 = l6 + l14;
        l7 = l7 + l15;
        l0 = l0 + l4;
        l1 = l1 + l5;
        l2 = l2 + l6;
        l3 = l3 + l7;
        l0 = l0 + l2;
        l1 = l1 + l3;
        l0 = l0 + l1;
        return l0;
    }

    static float squaredDeviations(int n, float mean, float[] x, int x0) {
        FloatVector s0 = T.cast(FloatVector.zero(S));
        FloatVector s1 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(FloatVector.fromArray(S, x, x0 + i)).sub(T.cast(FloatVector.broadcast(S, mean))).fma(T.cast(FloatVector.fromArray(S, x, x0 + i)).sub(T.cast(FloatVector.broadcast(S, mean))), s0);
            s1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).sub(T.cast(FloatVector.broadcast(S, mean))).fma(T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).sub(T.cast(FloatVector.broadcast(S, mean))), s1);
        }
        s0 = T.cast(s0).add(s1);
        float l0 = T.cast(s0).lane(0);
        float l1 = T.cast(s0).lane(1);
        float l2 = T.cast(s0).lane(2);
        float l3 = T.cast(s0).lane(3);
        float l4 = T.cast(s0).lane(4);
        float l5 = T.cast(s0).lane(5);
        float l6 = T.cast(s0).lane(6);
        float l7 = T.cast(s0).lane(7);
        float l8 = T.cast(s0).lane(8);
        float l9 = T.cast(s0).lane(9);
        float l10 = T.cast(s0).lane(10);
        float l11 = T.cast(s0).lane(11);
        float l12 = T.cast(s0).lane(12);
        float l13 = T.cast(s0).lane(13);
        float l14 = T.cast(s0).lane(14);
        float l15 = T.cast(s0).lane(15);
        l0 = l0 + l8;
        l1 = l1 + l9;
        l2 = l2 + l10;
        l3 = l3 + l11;
        l4 = l4 + l12;
        l5 = l5 + l13;
        l6 = l6 + l14;
        l7 = l7 + l15;
        l0 = l0 + l4;
        l1 = l1 + l5;
        l2 = l2 + l6;
        l3 = l3 + l7;
        l0 = l0 + l2;
        l1 = l1 + l3;
        l0 = l0 + l1;
        return l0;
    }

    static float dotOfDeviations(int n, float mean, float[] x, int x0, float[] y, int y0) {
        FloatVector s0 = T.cast(FloatVector.zero(S));
        FloatVector s1 = T.cast(FloatVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(FloatVector.fromArray(S, x, x0 + i)).sub(T.cast(FloatVector.broadcast(S, mean))).fma(T.cast(FloatVector.fromArray(S, y, y0 + i)), s0);
            s1 = T.cast(FloatVector.fromArray(S, x, x0 + i + 16)).sub(T.cast(FloatVector.broadcast(S, mean))).fma(T.cast(FloatVector.fromArray(S, y, y0 + i + 16)), s1);
        }
        s0 = T.cast(s0).add(s1);
        float l0 = T.cast(s0).lane(0);
        float l1 = T.cast(s0).lane(1);
        float l2 = T.cast(s0).lane(2);
        float l3 = T.cast(s0).lane(3);
        float l4 = T.cast(s0).lane(4);
        float l5 = T.cast(s0).lane(5);
        float l6 = T.cast(s0).lane(6);
        float l7 = T.cast(s0).lane(7);
        float l8 = T.cast(s0).lane(8);
        float l9 = T.cast(s0).lane(9);
        float l10 = T.cast(s0).lane(10);
        float l11 = T.cast(s0).lane(11);
        float l12 = T.cast(s0).lane(12);
        float l13 = T.cast(s0).lane(13);
        float l14 = T.cast(s0).lane(14);
        float l15 = T.cast(s0).lane(15);
        l0 = l0 + l8;
        l1 = l1 + l9;
        l2 = l2 + l10;
        l3 = l3 + l11;
        l4 = l4 + l12;
        l5 = l5 + l13;
        l6 = l6 + l14;
        l7 = l7 + l15;
        l0 = l0 + l4;
        l1 = l1 + l5;
        l2 = l2 + l6;
        l3 = l3 + l7;
        l0 = l0 + l2;
        l1 = l1 + l3;
        l0 = l0 + l1;
        return l0;
    }
}
