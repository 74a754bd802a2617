// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** dx = dy h' over a whole number of vectors, in double lanes. */
public final class VectorArctanSlope {
    private static final VectorSpecies<Float> S = WideLanes.SPECIES;
    private static final Class<? extends FloatVector> T = WideLanes.TYPE;
    private static final VectorSpecies<Double> D = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> DT = DoubleLanes.TYPE;
    private static final int VL = WideLanes.LENGTH;

    private VectorArctanSlope() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            FloatVector dy = T.cast(FloatVector.fromArray(S, dys, dyo + i));
            DoubleVector wide = DT.cast(x.convertShape(VectorOperators.F2D, D, 0));
            DoubleVector denominator = wide.fma(wide, DT.cast(DoubleVector.broadcast(D, 1.0)));
            DoubleVector w = DT.cast(DoubleVector.broadcast(D, 1.0)).div(denominator);
            FloatVector slope = T.cast(w.convertShape(VectorOperators.D2F, S, 0));
            FloatVector y = dy.mul(slope);
            y.intoArray(dxs, dxo + i);
        }
    }
}
