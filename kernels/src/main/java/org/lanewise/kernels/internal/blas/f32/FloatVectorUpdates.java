package org.lanewise.kernels.internal.blas.f32;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Updates of neighbouring elements in whole vectors. Each returns how many it has done. */
final class FloatVectorUpdates {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private FloatVectorUpdates() {}

    static int axpy(int n, float alpha, float[] x, int x0, float[] y, int y0) {
        int done = S.loopBound(n);
        FloatVector a = T.cast(FloatVector.broadcast(S, alpha));
        for (int i = 0; i < done; i += VL) {
            a.fma(T.cast(FloatVector.fromArray(S, x, x0 + i)), T.cast(FloatVector.fromArray(S, y, y0 + i)))
                    .intoArray(y, y0 + i);
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
