// Written by ReductionGenerator; change it there.
package org.lanewise.kernels.internal.blas.f64.reduce;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** Reductions where a vector has 4 lanes. */
final class DoubleReduction4 {
    private static final VectorSpecies<Double> S = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> T = DoubleLanes.TYPE;

    static final int ROWS = 1;

    private DoubleReduction4() {}

    static double dot(int n, double[] x, int x0, double[] y, int y0) {
        DoubleVector s0 = T.cast(DoubleVector.zero(S));
        DoubleVector s1 = T.cast(DoubleVector.zero(S));
        DoubleVector s2 = T.cast(DoubleVector.zero(S));
        DoubleVector s3 = T.cast(DoubleVector.zero(S));
        DoubleVector s4 = T.cast(DoubleVector.zero(S));
        DoubleVector s5 = T.cast(DoubleVector.zero(S));
        DoubleVector s6 = T.cast(DoubleVector.zero(S));
        DoubleVector s7 = T.cast(DoubleVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(DoubleVector.fromArray(S, x, x0 + i)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i)), s0);
            s1 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 4)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 4)), s1);
            s2 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 8)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 8)), s2);
            s3 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 12)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 12)), s3);
            s4 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 16)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 16)), s4);
            s5 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 20)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 20)), s5);
            s6 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 24)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 24)), s6);
            s7 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 28)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 28)), s7);
        }
        s0 = T.cast(s0).add(s4);
        s1 = T.cast(s1).add(s5);
        s2 = T.cast(s2).add(s6);
        s3 = T.cast(s3).add(s7);
        s0 = T.cast(s0).add(s2);
        s1 = T.cast(s1).add(s3);
        s0 = T.cast(s0).add(s1);
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
        DoubleVector s4 = T.cast(DoubleVector.zero(S));
        DoubleVector s5 = T.cast(DoubleVector.zero(S));
        DoubleVector s6 = T.cast(DoubleVector.zero(S));
        DoubleVector s7 = T.cast(DoubleVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(DoubleVector.fromArray(S, x, x0 + i)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i)), s0);
            s1 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 4)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 4)), s1);
            s2 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 8)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 8)), s2);
            s3 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 12)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 12)), s3);
            s4 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 16)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 16)), s4);
            s5 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 20)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 20)), s5);
            s6 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 24)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 24)), s6);
            s7 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 28)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 28)), s7);
        }
        s0 = T.cast(s0).add(s4);
        s1 = T.cast(s1).add(s5);
        s2 = T.cast(s2).add(s6);
        s3 = T.cast(s3).add(s7);
        s0 = T.cast(s0).add(s2);
        s1 = T.cast(s1).add(s3);
        s0 = T.cast(s0).add(s1);
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
        DoubleVector s4 = T.cast(DoubleVector.zero(S));
        DoubleVector s5 = T.cast(DoubleVector.zero(S));
        DoubleVector s6 = T.cast(DoubleVector.zero(S));
        DoubleVector s7 = T.cast(DoubleVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(DoubleVector.fromArray(S, x, x0 + i)).lanewise(VectorOperators.ABS).add(s0);
            s1 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 4)).lanewise(VectorOperators.ABS).add(s1);
            s2 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 8)).lanewise(VectorOperators.ABS).add(s2);
            s3 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 12)).lanewise(VectorOperators.ABS).add(s3);
            s4 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 16)).lanewise(VectorOperators.ABS).add(s4);
            s5 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 20)).lanewise(VectorOperators.ABS).add(s5);
            s6 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 24)).lanewise(VectorOperators.ABS).add(s6);
            s7 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 28)).lanewise(VectorOperators.ABS).add(s7);
        }
        s0 = T.cast(s0).add(s4);
        s1 = T.cast(s1).add(s5);
        s2 = T.cast(s2).add(s6);
        s3 = T.cast(s3).add(s7);
        s0 = T.cast(s0).add(s2);
        s1 = T.cast(s1).add(s3);
        s0 = T.cast(s0).add(s1);
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
        DoubleVector s4 = T.cast(DoubleVector.zero(S));
        DoubleVector s5 = T.cast(DoubleVector.zero(S));
        DoubleVector s6 = T.cast(DoubleVector.zero(S));
        DoubleVector s7 = T.cast(DoubleVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s0 = T.cast(DoubleVector.fromArray(S, x, x0 + i)).lanewise(VectorOperators.ABS).max(s0);
            s1 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 4)).lanewise(VectorOperators.ABS).max(s1);
            s2 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 8)).lanewise(VectorOperators.ABS).max(s2);
            s3 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 12)).lanewise(VectorOperators.ABS).max(s3);
            s4 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 16)).lanewise(VectorOperators.ABS).max(s4);
            s5 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 20)).lanewise(VectorOperators.ABS).max(s5);
            s6 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 24)).lanewise(VectorOperators.ABS).max(s6);
            s7 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 28)).lanewise(VectorOperators.ABS).max(s7);
        }
        s0 = T.cast(s0).max(s4);
        s1 = T.cast(s1).max(s5);
        s2 = T.cast(s2).max(s6);
        s3 = T.cast(s3).max(s7);
        s0 = T.cast(s0).max(s2);
        s1 = T.cast(s1).max(s3);
        s0 = T.cast(s0).max(s1);
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
        double l0 = dot(blocks, a, a0, x, x0);
        for (int i = blocks; i < n; i++) {
            double v = x[x0 + i];
            l0 = Math.fma(a[a0 + i], v, l0);
        }
        y[y0] = beta == 0 ? l0 : Math.fma(beta, y[y0], l0);
    }
}
