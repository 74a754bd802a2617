// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** y = h(x) over a whole number of vectors, in double lanes. */
public final class VectorHardSwish {
    private static final VectorSpecies<Float> S = WideLanes.SPECIES;
    private static final Class<? extends FloatVector> T = WideLanes.TYPE;
    private static final VectorSpecies<Double> D = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> DT = DoubleLanes.TYPE;
    private static final boolean MASKS = WideLanes.MASKS;
    private static final int VL = WideLanes.LENGTH;

    private VectorHardSwish() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            DoubleVector wide = DT.cast(x.convertShape(VectorOperators.F2D, D, 0));
            DoubleVector xl = MASKS ? wide.blend(DT.cast(DoubleVector.broadcast(D, -4.0)), wide.compare(VectorOperators.LT, DT.cast(DoubleVector.broadcast(D, -4.0)))) : wide.max(DT.cast(DoubleVector.broadcast(D, -4.0)));
            DoubleVector shifted = xl.add(DT.cast(DoubleVector.broadcast(D, 3.0)));
            DoubleVector aboveZero = MASKS ? shifted.blend(DT.cast(DoubleVector.broadcast(D, 0.0)), shifted.compare(VectorOperators.LT, DT.cast(DoubleVector.broadcast(D, 0.0)))) : shifted.max(DT.cast(DoubleVector.broadcast(D, 0.0)));
            DoubleVector gate = MASKS ? aboveZero.blend(DT.cast(DoubleVector.broadcast(D, 6.0)), aboveZero.compare(VectorOperators.GT, DT.cast(DoubleVector.broadcast(D, 6.0)))) : aboveZero.min(DT.cast(DoubleVector.broadcast(D, 6.0)));
            DoubleVector product = xl.mul(gate);
            DoubleVector w = product.mul(DT.cast(DoubleVector.broadcast(D, SIXTH)));
            FloatVector y = T.cast(w.convertShape(VectorOperators.D2F, S, 0));
            y.intoArray(ys, yo + i);
        }
    }
}
