package org.lanewise.kernels.internal.blas.f32;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Updates of neighbouring elements in whole vectors. Each returns how many it has done. */
final class FloatVectorUpdates {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    /** Columns of {@link #pair}. */
    static final int PAIR = 2 * VL;

    private FloatVectorUpdates() {}

    /** How many of n columns go by pairs of vectors: few, whose rows are too short for a loop of their own. */
    static int narrow(int n) {
        return n <= 2 * PAIR ? n / PAIR * PAIR : 0;
    }

    /** Two vectors of columns of A, all m rows: a = fma(alpha x, y, a). */
    static void pair(int m, float alpha, float[] x, int x0, int incX, float[] y, int y0, float[] a, int a0, int lda) {
        FloatVector v = T.cast(FloatVector.fromArray(S, y, y0));
        FloatVector w = T.cast(FloatVector.fromArray(S, y, y0 + VL));
        for (int i = 0; i < m; i++) {
            int at = a0 + i * lda;
            FloatVector f = T.cast(FloatVector.broadcast(S, alpha * x[x0 + i * incX]));
            f.fma(v, T.cast(FloatVector.fromArray(S, a, at))).intoArray(a, at);
            f.fma(w, T.cast(FloatVector.fromArray(S, a, at + VL))).intoArray(a, at + VL);
        }
    }

    static int axpy(int n, float alpha, float[] x, int x0, float[] y, int y0) {
        int done = S.loopBound(n);
        FloatVector a = T.cast(FloatVector.broadcast(S, alpha));
        for (int i = 0; i < done; i += VL) {
            a.fma(T.cast(FloatVector.fromArray(S, x, x0 + i)), T.cast(FloatVector.fromArray(S, y, y0 + i)))
                    .intoArray(y, y0 + i);
        }
        return done;
    }

    /** Four rows of A: a = fma(f, y, a). All loads before the stores, which may lie at the same low address bits. */
    static int fourRows(
            int n,
            float f0,
            float f1,
            float f2,
            float f3,
            float[] y,
            int y0,
            float[] a,
            int a0,
            int a1,
            int a2,
            int a3) {
        int done = S.loopBound(n);
        FloatVector v0 = T.cast(FloatVector.broadcast(S, f0));
        FloatVector v1 = T.cast(FloatVector.broadcast(S, f1));
        FloatVector v2 = T.cast(FloatVector.broadcast(S, f2));
        FloatVector v3 = T.cast(FloatVector.broadcast(S, f3));
        for (int j = 0; j < done; j += VL) {
            FloatVector v = T.cast(FloatVector.fromArray(S, y, y0 + j));
            FloatVector s0 = v0.fma(v, T.cast(FloatVector.fromArray(S, a, a0 + j)));
            FloatVector s1 = v1.fma(v, T.cast(FloatVector.fromArray(S, a, a1 + j)));
            FloatVector s2 = v2.fma(v, T.cast(FloatVector.fromArray(S, a, a2 + j)));
            FloatVector s3 = v3.fma(v, T.cast(FloatVector.fromArray(S, a, a3 + j)));
            T.cast(s0).intoArray(a, a0 + j);
            T.cast(s1).intoArray(a, a1 + j);
            T.cast(s2).intoArray(a, a2 + j);
            T.cast(s3).intoArray(a, a3 + j);
        }
        return done;
    }

    static int scal(int n, float alpha, float[] x, int x0) {
        int done = S.loopBound(n);
        for (int i = 0; i < done; i += VL) {
            T.cast(FloatVector.fromArray(S, x, x0 + i)).mul(alpha).intoArray(x, x0 + i);
        }
        return done;
    }

    static int divide(int n, float divisor, float[] x, int x0) {
        int done = S.loopBound(n);
        FloatVector d = T.cast(FloatVector.broadcast(S, divisor));
        for (int i = 0; i < done; i += VL) {
            T.cast(FloatVector.fromArray(S, x, x0 + i)).div(d).intoArray(x, x0 + i);
        }
        return done;
    }

    static int swap(int n, float[] x, int x0, float[] y, int y0) {
        int done = S.loopBound(n);
        for (int i = 0; i < done; i += VL) {
            FloatVector u = T.cast(FloatVector.fromArray(S, x, x0 + i));
            T.cast(FloatVector.fromArray(S, y, y0 + i)).intoArray(x, x0 + i);
            u.intoArray(y, y0 + i);
        }
        return done;
    }
}
