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

    static final int ROWS = 4;

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

    static void gemv(
            int n, double[] a, int a0, int lda, double[] x, int x0, double beta, double[] y, int y0) {
        int blocks = n / 32 * 32;
        int a1 = a0 + lda;
        int a2 = a1 + lda;
        int a3 = a2 + lda;
        DoubleVector s0 = T.cast(DoubleVector.zero(S));
        DoubleVector s1 = T.cast(DoubleVector.zero(S));
        DoubleVector s2 = T.cast(DoubleVector.zero(S));
        DoubleVector s3 = T.cast(DoubleVector.zero(S));
        DoubleVector s4 = T.cast(DoubleVector.zero(S));
        DoubleVector s5 = T.cast(DoubleVector.zero(S));
        DoubleVector s6 = T.cast(DoubleVector.zero(S));
        DoubleVector s7 = T.cast(DoubleVector.zero(S));
        DoubleVector s8 = T.cast(DoubleVector.zero(S));
        DoubleVector s9 = T.cast(DoubleVector.zero(S));
        DoubleVector s10 = T.cast(DoubleVector.zero(S));
        DoubleVector s11 = T.cast(DoubleVector.zero(S));
        DoubleVector s12 = T.cast(DoubleVector.zero(S));
        DoubleVector s13 = T.cast(DoubleVector.zero(S));
        DoubleVector s14 = T.cast(DoubleVector.zero(S));
        DoubleVector s15 = T.cast(DoubleVector.zero(S));
        for (int i = 0; i < blocks; i += 32) {
            DoubleVector v0 = T.cast(DoubleVector.fromArray(S, x, x0 + i));
            s0 = T.cast(DoubleVector.fromArray(S, a, a0 + i)).fma(v0, s0);
            s4 = T.cast(DoubleVector.fromArray(S, a, a1 + i)).fma(v0, s4);
            s8 = T.cast(DoubleVector.fromArray(S, a, a2 + i)).fma(v0, s8);
            s12 = T.cast(DoubleVector.fromArray(S, a, a3 + i)).fma(v0, s12);
            DoubleVector v1 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 8));
            s1 = T.cast(DoubleVector.fromArray(S, a, a0 + i + 8)).fma(v1, s1);
            s5 = T.cast(DoubleVector.fromArray(S, a, a1 + i + 8)).fma(v1, s5);
            s9 = T.cast(DoubleVector.fromArray(S, a, a2 + i + 8)).fma(v1, s9);
            s13 = T.cast(DoubleVector.fromArray(S, a, a3 + i + 8)).fma(v1, s13);
            DoubleVector v2 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 16));
            s2 = T.cast(DoubleVector.fromArray(S, a, a0 + i + 16)).fma(v2, s2);
            s6 = T.cast(DoubleVector.fromArray(S, a, a1 + i + 16)).fma(v2, s6);
            s10 = T.cast(DoubleVector.fromArray(S, a, a2 + i + 16)).fma(v2, s10);
            s14 = T.cast(DoubleVector.fromArray(S, a, a3 + i + 16)).fma(v2, s14);
            DoubleVector v3 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 24));
            s3 = T.cast(DoubleVector.fromArray(S, a, a0 + i + 24)).fma(v3, s3);
            s7 = T.cast(DoubleVector.fromArray(S, a, a1 + i + 24)).fma(v3, s7);
            s11 = T.cast(DoubleVector.fromArray(S, a, a2 + i + 24)).fma(v3, s11);
            s15 = T.cast(DoubleVector.fromArray(S, a, a3 + i + 24)).fma(v3, s15);
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
        s4 = T.cast(s4).add(s6);
        s5 = T.cast(s5).add(s7);
        s4 = T.cast(s4).add(s5);
        s4 = T.cast(s4).add(T.cast(s4).rearrange(BY4));
        double l4 = T.cast(s4).lane(0);
        double l5 = T.cast(s4).lane(1);
        double l6 = T.cast(s4).lane(2);
        double l7 = T.cast(s4).lane(3);
        l4 = l4 + l6;
        l5 = l5 + l7;
        l4 = l4 + l5;
        s8 = T.cast(s8).add(s10);
        s9 = T.cast(s9).add(s11);
        s8 = T.cast(s8).add(s9);
        s8 = T.cast(s8).add(T.cast(s8).rearrange(BY4));
        double l8 = T.cast(s8).lane(0);
        double l9 = T.cast(s8).lane(1);
        double l10 = T.cast(s8).lane(2);
        double l11 = T.cast(s8).lane(3);
        l8 = l8 + l10;
        l9 = l9 + l11;
        l8 = l8 + l9;
        s12 = T.cast(s12).add(s14);
        s13 = T.cast(s13).add(s15);
        s12 = T.cast(s12).add(s13);
        s12 = T.cast(s12).add(T.cast(s12).rearrange(BY4));
        double l12 = T.cast(s12).lane(0);
        double l13 = T.cast(s12).lane(1);
        double l14 = T.cast(s12).lane(2);
        double l15 = T.cast(s12).lane(3);
        l12 = l12 + l14;
        l13 = l13 + l15;
        l12 = l12 + l13;
        for (int i = blocks; i < n; i++) {
            double v = x[x0 + i];
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
