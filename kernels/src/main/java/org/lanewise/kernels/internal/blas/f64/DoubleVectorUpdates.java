// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.blas.f64;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** Updates of neighbouring elements in whole vectors. Each returns how many it has done. */
final class DoubleVectorUpdates {
    private static final VectorSpecies<Double> S = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> T = DoubleLanes.TYPE;
    private static final int VL = DoubleLanes.LENGTH;

    /** Columns of {@link #pair}. */
    static final int PAIR = 2 * VL;

    private DoubleVectorUpdates() {}

    /** How many of n columns go by pairs of vectors: few, whose rows are too short for a loop of their own. */
    static int narrow(int n) {
        return n <= 2 * PAIR ? n / PAIR * PAIR : 0;
    }

    /** Two vectors of columns of A, all m rows: a = fma(alpha x, y, a). */
    static void pair(int m, double alpha, double[] x, int x0, int incX, double[] y, int y0, double[] a, int a0, int lda) {
        DoubleVector v = T.cast(DoubleVector.fromArray(S, y, y0));
        DoubleVector w = T.cast(DoubleVector.fromArray(S, y, y0 + VL));
        for (int i = 0; i < m; i++) {
            int at = a0 + i * lda;
            DoubleVector f = T.cast(DoubleVector.broadcast(S, alpha * x[x0 + i * incX]));
            f.fma(v, T.cast(DoubleVector.fromArray(S, a, at))).intoArray(a, at);
            f.fma(w, T.cast(DoubleVector.fromArray(S, a, at + VL))).intoArray(a, at + VL);
        }
    }

    static int axpy(int n, double alpha, double[] x, int x0, double[] y, int y0) {
        int done = S.loopBound(n);
        DoubleVector a = T.cast(DoubleVector.broadcast(S, alpha));
        for (int i = 0; i < done; i += VL) {
            a.fma(T.cast(DoubleVector.fromArray(S, x, x0 + i)), T.cast(DoubleVector.fromArray(S, y, y0 + i)))
                    .intoArray(y, y0 + i);
        }
        return done;
    }

    /** Four rows of A: a = fma(f, y, a). All loads before the stores, which may lie at the same low address bits. */
    static int fourRows(
            int n,
            double f0,
            double f1,
            double f2,
            double f3,
            double[] y,
            int y0,
            double[] a,
            int a0,
            int a1,
            int a2,
            int a3) {
        int done = S.loopBound(n);
        DoubleVector v0 = T.cast(DoubleVector.broadcast(S, f0));
        DoubleVector v1 = T.cast(DoubleVector.broadcast(S, f1));
        DoubleVector v2 = T.cast(DoubleVector.broadcast(S, f2));
        DoubleVector v3 = T.cast(DoubleVector.broadcast(S, f3));
        for (int j = 0; j < done; j += VL) {
            DoubleVector v = T.cast(DoubleVector.fromArray(S, y, y0 + j));
            DoubleVector s0 = v0.fma(v, T.cast(DoubleVector.fromArray(S, a, a0 + j)));
            DoubleVector s1 = v1.fma(v, T.cast(DoubleVector.fromArray(S, a, a1 + j)));
            DoubleVector s2 = v2.fma(v, T.cast(DoubleVector.fromArray(S, a, a2 + j)));
            DoubleVector s3 = v3.fma(v, T.cast(DoubleVector.fromArray(S, a, a3 + j)));
            T.cast(s0).intoArray(a, a0 + j);
            T.cast(s1).intoArray(a, a1 + j);
            T.cast(s2).intoArray(a, a2 + j);
            T.cast(s3).intoArray(a, a3 + j);
        }
        return done;
    }

    static int scal(int n, double alpha, double[] x, int x0) {
        int done = S.loopBound(n);
        for (int i = 0; i < done; i += VL) {
            T.cast(DoubleVector.fromArray(S, x, x0 + i)).mul(alpha).intoArray(x, x0 + i);
        }
        return done;
    }

    static int divide(int n, double divisor, double[] x, int x0) {
        int done = S.loopBound(n);
        DoubleVector d = T.cast(DoubleVector.broadcast(S, divisor));
        for (int i = 0; i < done; i += VL) {
            T.cast(DoubleVector.fromArray(S, x, x0 + i)).div(d).intoArray(x, x0 + i);
        }
        return done;
    }

    static int swap(int n, double[] x, int x0, double[] y, int y0) {
        int done = S.loopBound(n);
        for (int i = 0; i < done; i += VL) {
            DoubleVector u = T.cast(DoubleVector.fromArray(S, x, x0 + i));
            T.cast(DoubleVector.fromArray(S, y, y0 + i)).intoArray(x, x0 + i);
            u.intoArray(y, y0 + i);
        }
        return done;
    }
}
