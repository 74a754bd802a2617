// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import static org.lanewise.kernels.internal.elementwise.function.Constants.*;
import static org.lanewise.kernels.internal.elementwise.function.Polynomials.*;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** y = h(x) over a whole number of vectors, in double lanes. */
public final class VectorSoftplus {
    private static final VectorSpecies<Float> S = WideLanes.SPECIES;
    private static final Class<? extends FloatVector> T = WideLanes.TYPE;
    private static final VectorSpecies<Double> D = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> DT = DoubleLanes.TYPE;
    private static final boolean MASKS = WideLanes.MASKS;
    private static final int VL = WideLanes.LENGTH;

    private VectorSoftplus() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            DoubleVector wide = DT.cast(x.convertShape(VectorOperators.F2D, D, 0));
            DoubleVector xl = MASKS ? wide.blend(DT.cast(DoubleVector.broadcast(D, MINUS_RANGE)), wide.compare(VectorOperators.LT, DT.cast(DoubleVector.broadcast(D, MINUS_RANGE)))) : wide.max(DT.cast(DoubleVector.broadcast(D, MINUS_RANGE)));
            DoubleVector magnitude = xl.abs();
            DoubleVector c = MASKS ? magnitude.blend(DT.cast(DoubleVector.broadcast(D, RANGE)), magnitude.compare(VectorOperators.GT, DT.cast(DoubleVector.broadcast(D, RANGE)))) : magnitude.min(DT.cast(DoubleVector.broadcast(D, RANGE)));
            DoubleVector minus = c.neg();
            DoubleVector shifted = minus.fma(DT.cast(DoubleVector.broadcast(D, LOG2_E_WIDE)), DT.cast(DoubleVector.broadcast(D, MAGIC_WIDE)));
            DoubleVector k = shifted.sub(DT.cast(DoubleVector.broadcast(D, MAGIC_WIDE)));
            DoubleVector r = k.fma(DT.cast(DoubleVector.broadcast(D, MINUS_LN2_WIDE)), minus);
            DoubleVector p5 = r.fma(DT.cast(DoubleVector.broadcast(D, EXP_WIDE_6)), DT.cast(DoubleVector.broadcast(D, EXP_WIDE_5)));
            DoubleVector p4 = r.fma(p5, DT.cast(DoubleVector.broadcast(D, EXP_WIDE_4)));
            DoubleVector p3 = r.fma(p4, DT.cast(DoubleVector.broadcast(D, EXP_WIDE_3)));
            DoubleVector p2 = r.fma(p3, DT.cast(DoubleVector.broadcast(D, EXP_WIDE_2)));
            DoubleVector p1 = r.fma(p2, DT.cast(DoubleVector.broadcast(D, EXP_WIDE_1)));
            DoubleVector p = r.fma(p1, DT.cast(DoubleVector.broadcast(D, EXP_WIDE_0)));
            LongVector shiftedBits = DoubleLanes.LONG_TYPE.cast(shifted.reinterpretAsLongs());
            LongVector kBits = shiftedBits.lanewise(VectorOperators.LSHL, 52);
            LongVector pBits = DoubleLanes.LONG_TYPE.cast(p.reinterpretAsLongs());
            LongVector eBits = pBits.lanewise(VectorOperators.ADD, kBits);
            DoubleVector e = DT.cast(eBits.reinterpretAsDoubles());
            DoubleVector q9 = e.fma(DT.cast(DoubleVector.broadcast(D, LOG1P_WIDE_10)), DT.cast(DoubleVector.broadcast(D, LOG1P_WIDE_9)));
            DoubleVector q8 = e.fma(q9, DT.cast(DoubleVector.broadcast(D, LOG1P_WIDE_8)));
            DoubleVector q7 = e.fma(q8, DT.cast(DoubleVector.broadcast(D, LOG1P_WIDE_7)));
            DoubleVector q6 = e.fma(q7, DT.cast(DoubleVector.broadcast(D, LOG1P_WIDE_6)));
            DoubleVector q5 = e.fma(q6, DT.cast(DoubleVector.broadcast(D, LOG1P_WIDE_5)));
            DoubleVector q4 = e.fma(q5, DT.cast(DoubleVector.broadcast(D, LOG1P_WIDE_4)));
            DoubleVector q3 = e.fma(q4, DT.cast(DoubleVector.broadcast(D, LOG1P_WIDE_3)));
            DoubleVector q2 = e.fma(q3, DT.cast(DoubleVector.broadcast(D, LOG1P_WIDE_2)));
            DoubleVector q1 = e.fma(q2, DT.cast(DoubleVector.broadcast(D, LOG1P_WIDE_1)));
            DoubleVector q = e.fma(q1, DT.cast(DoubleVector.broadcast(D, LOG1P_WIDE_0)));
            DoubleVector log = e.mul(q);
            DoubleVector twice = xl.add(magnitude);
            DoubleVector w = twice.fma(DT.cast(DoubleVector.broadcast(D, 0.5)), log);
            FloatVector y = T.cast(w.convertShape(VectorOperators.D2F, S, 0));
            y.intoArray(ys, yo + i);
        }
    }
}
