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

    private DoubleVectorUpdates() {}

    static int axpy(int n, double alpha, double[] x, int x0, double[] y, int y0) {
        int done = S.loopBound(n);
        DoubleVector a = T.cast(DoubleVector.broadcast(S, alpha));
        for (int i = 0; i < done; i += VL) {
            a.fma(T.cast(DoubleVector.fromArray(S, x, x0 + i)), T.cast(DoubleVector.fromArray(S, y, y0 + i)))
                    .intoArray(y, y0 + i);
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
