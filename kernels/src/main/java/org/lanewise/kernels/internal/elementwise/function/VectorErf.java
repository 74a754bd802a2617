// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;
import static org.lanewise.kernels.internal.elementwise.function.Polynomials.*;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** y = h(x) over a whole number of vectors, in double lanes. */
public final class VectorErf {
    private static final VectorSpecies<Float> S = WideLanes.SPECIES;
    private static final Class<? extends FloatVector> T = WideLanes.TYPE;
    private static final VectorSpecies<Double> D = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> DT = DoubleLanes.TYPE;
    private static final boolean MASKS = WideLanes.MASKS;
    private static final int VL = WideLanes.LENGTH;

    private VectorErf() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            DoubleVector wide = DT.cast(x.convertShape(VectorOperators.F2D, D, 0));
            DoubleVector xl = MASKS ? wide.blend(DT.cast(DoubleVector.broadcast(D, -3.95)), wide.compare(VectorOperators.LT, DT.cast(DoubleVector.broadcast(D, -3.95)))) : wide.max(DT.cast(DoubleVector.broadcast(D, -3.95)));
            DoubleVector c = MASKS ? xl.blend(DT.cast(DoubleVector.broadcast(D, 3.95)), xl.compare(VectorOperators.GT, DT.cast(DoubleVector.broadcast(D, 3.95)))) : xl.min(DT.cast(DoubleVector.broadcast(D, 3.95)));
            DoubleVector square = c.mul(c);
            DoubleVector v = square.fma(DT.cast(DoubleVector.broadcast(D, ERF_SCALE)), DT.cast(DoubleVector.broadcast(D, -1.0)));
            DoubleVector q17 = v.fma(DT.cast(DoubleVector.broadcast(D, ERF_18)), DT.cast(DoubleVector.broadcast(D, ERF_17)));
            DoubleVector q16 = v.fma(q17, DT.cast(DoubleVector.broadcast(D, ERF_16)));
            DoubleVector q15 = v.fma(q16, DT.cast(DoubleVector.broadcast(D, ERF_15)));
            DoubleVector q14 = v.fma(q15, DT.cast(DoubleVector.broadcast(D, ERF_14)));
            DoubleVector q13 = v.fma(q14, DT.cast(DoubleVector.broadcast(D, ERF_13)));
            DoubleVector q12 = v.fma(q13, DT.cast(DoubleVector.broadcast(D, ERF_12)));
            DoubleVector q11 = v.fma(q12, DT.cast(DoubleVector.broadcast(D, ERF_11)));
            DoubleVector q10 = v.fma(q11, DT.cast(DoubleVector.broadcast(D, ERF_10)));
            DoubleVector q9 = v.fma(q10, DT.cast(DoubleVector.broadcast(D, ERF_9)));
            DoubleVector q8 = v.fma(q9, DT.cast(DoubleVector.broadcast(D, ERF_8)));
            DoubleVector q7 = v.fma(q8, DT.cast(DoubleVector.broadcast(D, ERF_7)));
            DoubleVector q6 = v.fma(q7, DT.cast(DoubleVector.broadcast(D, ERF_6)));
            DoubleVector q5 = v.fma(q6, DT.cast(DoubleVector.broadcast(D, ERF_5)));
            DoubleVector q4 = v.fma(q5, DT.cast(DoubleVector.broadcast(D, ERF_4)));
            DoubleVector q3 = v.fma(q4, DT.cast(DoubleVector.broadcast(D, ERF_3)));
            DoubleVector q2 = v.fma(q3, DT.cast(DoubleVector.broadcast(D, ERF_2)));
            DoubleVector q1 = v.fma(q2, DT.cast(DoubleVector.broadcast(D, ERF_1)));
            DoubleVector q = v.fma(q1, DT.cast(DoubleVector.broadcast(D, ERF_0)));
            DoubleVector w = c.mul(q);
            FloatVector y = T.cast(w.convertShape(VectorOperators.D2F, S, 0));
            y.intoArray(ys, yo + i);
        }
    }
}
