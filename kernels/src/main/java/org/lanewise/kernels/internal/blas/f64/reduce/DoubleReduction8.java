// Written by ReductionGenerator; change it there.
package org.lanewise.kernels.internal.blas.f64.reduce;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** Reductions where a vector has 8 lanes. */
final class DoubleReduction8 {
    private static final VectorSpecies<Double> S = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> T = DoubleLanes.TYPE;

    private static final VectorShuffle<Double> BY4 = VectorShuffle.fromOp(S, l -> l + 4 & 7);

    private DoubleReduction8() {}

    static double dot(int n, double[] x, int x0, double[] y, int y0) {
        DoubleVector s0 = T.cast(DoubleVector.zero(S));
        DoubleVector s1 = T.cast(DoubleVector.zero(S));
        DoubleVector s2 = T.cast(DoubleVector.zero(S));
        DoubleVector s3 = T.cast(DoubleVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(DoubleVector.fromArray(S, x, x0 + i)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i)), s0);
            s1 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 8)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 8)), s1);
            s2 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 16)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 16)), s2);
            s3 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 24)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 24)), s3);
        }
        s0 = T.cast(s0).add(s2);
        s1 = T.cast(s1).add(s3);
        s0 = T.cast(s0).add(s1);
        s0 = T.cast(s0).add(T.cast(s0).rearrange(BY4));
        double l0 = T.cast(s0).lane(0);
        double l1 = T.cast(s0).lane(1);
        double l2 = T.cast(s0).lane(2);
        double l3 = T.cast(s0).lane(3);
        l0 = l0 + l2;
        l1 = l1 + l3;
        l0 = l0 + l1;
        return l0;
    }

    static double sumOfSquares(int n, double[] x, int x0) {
        DoubleVector s0 = T.cast(DoubleVector.zero(S));
        DoubleVector s1 = T.cast(DoubleVector.zero(S));
        DoubleVector s2 = T.cast(DoubleVector.zero(S));
        DoubleVector s3 = T.cast(DoubleVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(DoubleVector.fromArray(S, x, x0 + i)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i)), s0);
            s1 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 8)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 8)), s1);
            s2 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 16)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 16)), s2);
            s3 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 24)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 24)), s3);
        }
        s0 = T.cast(s0).add(s2);
        s1 = T.cast(s1).add(s3);
        s0 = T.cast(s0).add(s1);
        s0 = T.cast(s0).add(T.cast(s0).rearrange(BY4));
        double l0 = T.cast(s0).lane(0);
        double l1 = T.cast(s0).lane(1);
        double l2 = T.cast(s0).lane(2);
        double l3 = T.cast(s0).lane(3);
        l0 = l0 + l2;
        l1 = l1 + l3;
        l0 = l0 + l1;
        return l0;
    }

    static double sumOfAbs(int n, double[] x, int x0) {
        DoubleVector s0 = T.cast(DoubleVector.zero(S));
        DoubleVector s1 = T.cast(DoubleVector.zero(S));
        DoubleVector s2 = T.cast(DoubleVector.zero(S));
        DoubleVector s3 = T.cast(DoubleVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(DoubleVector.fromArray(S, x, x0 + i)).lanewise(VectorOperators.ABS).add(s0);
            s1 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 8)).lanewise(VectorOperators.ABS).add(s1);
            s2 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 16)).lanewise(VectorOperators.ABS).add(s2);
            s3 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 24)).lanewise(VectorOperators.ABS).add(s3);
        }
        s0 = T.cast(s0).add(s2);
        s1 = T.cast(s1).add(s3);
        s0 = T.cast(s0).add(s1);
        s0 = T.cast(s0).add(T.cast(s0).rearrange(BY4));
        double l0 = T.cast(s0).lane(0);
        double l1 = T.cast(s0).lane(1);
        double l2 = T.cast(s0).lane(2);
        double l3 = T.cast(s0).lane(3);
        l0 = l0 + l2;
        l1 = l1 + l3;
        l0 = l0 + l1;
        return l0;
    }

    static double maxOfAbs(int n, double[] x, int x0) {
        DoubleVector s0 = T.cast(DoubleVector.zero(S));
        DoubleVector s1 = T.cast(DoubleVector.zero(S));
        DoubleVector s2 = T.cast(DoubleVector.zero(S));
        DoubleVector s3 = T.cast(DoubleVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(DoubleVector.fromArray(S, x, x0 + i)).lanewise(VectorOperators.ABS).max(s0);
            s1 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 8)).lanewise(VectorOperators.ABS).max(s1);
            s2 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 16)).lanewise(VectorOperators.ABS).max(s2);
            s3 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 24)).lanewise(VectorOperators.ABS).max(s3);
        }
        s0 = T.cast(s0).max(s2);
        s1 = T.cast(s1).max(s3);
        s0 = T.cast(s0).max(s1);
        s0 = T.cast(s0).max(T.cast(s0).rearrange(BY4));
        double l0 = T.cast(s0).lane(0);
        double l1 = T.cast(s0).lane(1);
        double l2 = T.cast(s0).lane(2);
        double l3 = T.cast(s0).lane(3);
        l0 = Math.max(l0, l2);
        l1 = Math.max(l1, l3);
        l0 = Math.max(l0, l1);
        return l0;
    }
}
