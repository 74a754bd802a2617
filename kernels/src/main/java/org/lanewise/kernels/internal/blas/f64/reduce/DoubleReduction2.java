// Written by ReductionGenerator; change it there.
package org.lanewise.kernels.internal.blas.f64.reduce;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** Reductions where a vector has 2 lanes. */
final class DoubleReduction2 {
    private static final VectorSpecies<Double> S = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> T = DoubleLanes.TYPE;

    static final int ROWS = 1;

    private DoubleReduction2() {}

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
            s1 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 2)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 2)), s1);
            s2 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 4)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 4)), s2);
            s3 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 6)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 6)), s3);
            s4 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 8)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 8)), s4);
            s5 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 10)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 10)), s5);
            s6 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 12)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 12)), s6);
            s7 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 14)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 14)), s7);
        }
        DoubleVector s8 = T.cast(DoubleVector.zero(S));
        DoubleVector s9 = T.cast(DoubleVector.zero(S));
        DoubleVector s10 = T.cast(DoubleVector.zero(S));
        DoubleVector s11 = T.cast(DoubleVector.zero(S));
        DoubleVector s12 = T.cast(DoubleVector.zero(S));
        DoubleVector s13 = T.cast(DoubleVector.zero(S));
        DoubleVector s14 = T.cast(DoubleVector.zero(S));
        DoubleVector s15 = T.cast(DoubleVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s8 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 16)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 16)), s8);
            s9 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 18)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 18)), s9);
            s10 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 20)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 20)), s10);
            s11 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 22)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 22)), s11);
            s12 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 24)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 24)), s12);
            s13 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 26)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 26)), s13);
            s14 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 28)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 28)), s14);
            s15 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 30)).fma(T.cast(DoubleVector.fromArray(S, y, y0 + i + 30)), s15);
        }
        s0 = T.cast(s0).add(s8);
        s1 = T.cast(s1).add(s9);
        s2 = T.cast(s2).add(s10);
        s3 = T.cast(s3).add(s11);
        s4 = T.cast(s4).add(s12);
        s5 = T.cast(s5).add(s13);
        s6 = T.cast(s6).add(s14);
        s7 = T.cast(s7).add(s15);
        s0 = T.cast(s0).add(s4);
        s1 = T.cast(s1).add(s5);
        s2 = T.cast(s2).add(s6);
        s3 = T.cast(s3).add(s7);
        s0 = T.cast(s0).add(s2);
        s1 = T.cast(s1).add(s3);
        s0 = T.cast(s0).add(s1);
        double l0 = T.cast(s0).lane(0);
        double l1 = T.cast(s0).lane(1);
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
            s1 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 2)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 2)), s1);
            s2 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 4)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 4)), s2);
            s3 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 6)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 6)), s3);
            s4 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 8)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 8)), s4);
            s5 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 10)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 10)), s5);
            s6 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 12)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 12)), s6);
            s7 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 14)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 14)), s7);
        }
        DoubleVector s8 = T.cast(DoubleVector.zero(S));
        DoubleVector s9 = T.cast(DoubleVector.zero(S));
        DoubleVector s10 = T.cast(DoubleVector.zero(S));
        DoubleVector s11 = T.cast(DoubleVector.zero(S));
        DoubleVector s12 = T.cast(DoubleVector.zero(S));
        DoubleVector s13 = T.cast(DoubleVector.zero(S));
        DoubleVector s14 = T.cast(DoubleVector.zero(S));
        DoubleVector s15 = T.cast(DoubleVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s8 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 16)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 16)), s8);
            s9 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 18)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 18)), s9);
            s10 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 20)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 20)), s10);
            s11 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 22)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 22)), s11);
            s12 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 24)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 24)), s12);
            s13 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 26)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 26)), s13);
            s14 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 28)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 28)), s14);
            s15 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 30)).fma(T.cast(DoubleVector.fromArray(S, x, x0 + i + 30)), s15);
        }
        s0 = T.cast(s0).add(s8);
        s1 = T.cast(s1).add(s9);
        s2 = T.cast(s2).add(s10);
        s3 = T.cast(s3).add(s11);
        s4 = T.cast(s4).add(s12);
        s5 = T.cast(s5).add(s13);
        s6 = T.cast(s6).add(s14);
        s7 = T.cast(s7).add(s15);
        s0 = T.cast(s0).add(s4);
        s1 = T.cast(s1).add(s5);
        s2 = T.cast(s2).add(s6);
        s3 = T.cast(s3).add(s7);
        s0 = T.cast(s0).add(s2);
        s1 = T.cast(s1).add(s3);
        s0 = T.cast(s0).add(s1);
        double l0 = T.cast(s0).lane(0);
        double l1 = T.cast(s0).lane(1);
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
            s1 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 2)).lanewise(VectorOperators.ABS).add(s1);
            s2 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 4)).lanewise(VectorOperators.ABS).add(s2);
            s3 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 6)).lanewise(VectorOperators.ABS).add(s3);
            s4 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 8)).lanewise(VectorOperators.ABS).add(s4);
            s5 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 10)).lanewise(VectorOperators.ABS).add(s5);
            s6 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 12)).lanewise(VectorOperators.ABS).add(s6);
            s7 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 14)).lanewise(VectorOperators.ABS).add(s7);
        }
        DoubleVector s8 = T.cast(DoubleVector.zero(S));
        DoubleVector s9 = T.cast(DoubleVector.zero(S));
        DoubleVector s10 = T.cast(DoubleVector.zero(S));
        DoubleVector s11 = T.cast(DoubleVector.zero(S));
        DoubleVector s12 = T.cast(DoubleVector.zero(S));
        DoubleVector s13 = T.cast(DoubleVector.zero(S));
        DoubleVector s14 = T.cast(DoubleVector.zero(S));
        DoubleVector s15 = T.cast(DoubleVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s8 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 16)).lanewise(VectorOperators.ABS).add(s8);
            s9 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 18)).lanewise(VectorOperators.ABS).add(s9);
            s10 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 20)).lanewise(VectorOperators.ABS).add(s10);
            s11 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 22)).lanewise(VectorOperators.ABS).add(s11);
            s12 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 24)).lanewise(VectorOperators.ABS).add(s12);
            s13 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 26)).lanewise(VectorOperators.ABS).add(s13);
            s14 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 28)).lanewise(VectorOperators.ABS).add(s14);
            s15 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 30)).lanewise(VectorOperators.ABS).add(s15);
        }
        s0 = T.cast(s0).add(s8);
        s1 = T.cast(s1).add(s9);
        s2 = T.cast(s2).add(s10);
        s3 = T.cast(s3).add(s11);
        s4 = T.cast(s4).add(s12);
        s5 = T.cast(s5).add(s13);
        s6 = T.cast(s6).add(s14);
        s7 = T.cast(s7).add(s15);
        s0 = T.cast(s0).add(s4);
        s1 = T.cast(s1).add(s5);
        s2 = T.cast(s2).add(s6);
        s3 = T.cast(s3).add(s7);
        s0 = T.cast(s0).add(s2);
        s1 = T.cast(s1).add(s3);
        s0 = T.cast(s0).add(s1);
        double l0 = T.cast(s0).lane(0);
        double l1 = T.cast(s0).lane(1);
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
            s1 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 2)).lanewise(VectorOperators.ABS).max(s1);
            s2 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 4)).lanewise(VectorOperators.ABS).max(s2);
            s3 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 6)).lanewise(VectorOperators.ABS).max(s3);
            s4 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 8)).lanewise(VectorOperators.ABS).max(s4);
            s5 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 10)).lanewise(VectorOperators.ABS).max(s5);
            s6 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 12)).lanewise(VectorOperators.ABS).max(s6);
            s7 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 14)).lanewise(VectorOperators.ABS).max(s7);
        }
        DoubleVector s8 = T.cast(DoubleVector.zero(S));
        DoubleVector s9 = T.cast(DoubleVector.zero(S));
        DoubleVector s10 = T.cast(DoubleVector.zero(S));
        DoubleVector s11 = T.cast(DoubleVector.zero(S));
        DoubleVector s12 = T.cast(DoubleVector.zero(S));
        DoubleVector s13 = T.cast(DoubleVector.zero(S));
        DoubleVector s14 = T.cast(DoubleVector.zero(S));
        DoubleVector s15 = T.cast(DoubleVector.zero(S));
        for (int i = 0; i < n; i += 32) {
            s8 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 16)).lanewise(VectorOperators.ABS).max(s8);
            s9 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 18)).lanewise(VectorOperators.ABS).max(s9);
            s10 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 20)).lanewise(VectorOperators.ABS).max(s10);
            s11 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 22)).lanewise(VectorOperators.ABS).max(s11);
            s12 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 24)).lanewise(VectorOperators.ABS).max(s12);
            s13 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 26)).lanewise(VectorOperators.ABS).max(s13);
            s14 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 28)).lanewise(VectorOperators.ABS).max(s14);
            s15 = T.cast(DoubleVector.fromArray(S, x, x0 + i + 30)).lanewise(VectorOperators.ABS).max(s15);
        }
        s0 = T.cast(s0).max(s8);
        s1 = T.cast(s1).max(s9);
        s2 = T.cast(s2).max(s10);
        s3 = T.cast(s3).max(s11);
        s4 = T.cast(s4).max(s12);
        s5 = T.cast(s5).max(s13);
        s6 = T.cast(s6).max(s14);
        s7 = T.cast(s7).max(s15);
        s0 = T.cast(s0).max(s4);
        s1 = T.cast(s1).max(s5);
        s2 = T.cast(s2).max(s6);
        s3 = T.cast(s3).max(s7);
        s0 = T.cast(s0).max(s2);
        s1 = T.cast(s1).max(s3);
        s0 = T.cast(s0).max(s1);
        double l0 = T.cast(s0).lane(0);
        double l1 = T.cast(s0).lane(1);
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
