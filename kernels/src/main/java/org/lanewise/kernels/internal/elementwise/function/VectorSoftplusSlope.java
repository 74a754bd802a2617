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

/** dx = dy h' over a whole number of vectors, in double lanes. */
public final class VectorSoftplusSlope {
    private static final VectorSpecies<Float> S = WideLanes.SPECIES;
    private static final Class<? extends FloatVector> T = WideLanes.TYPE;
    private static final VectorSpecies<Double> D = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> DT = DoubleLanes.TYPE;
    private static final boolean MASKS = WideLanes.MASKS;
    private static final int VL = WideLanes.LENGTH;

    private VectorSoftplusSlope() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            FloatVector dy = T.cast(FloatVector.fromArray(S, dys, dyo + i));
            DoubleVector wide = DT.cast(x.convertShape(VectorOperators.F2D, D, 0));
            DoubleVector xl = MASKS ? wide.blend(DT.cast(DoubleVector.broadcast(D, MINUS_RANGE)), wide.compare(VectorOperators.LT, DT.cast(DoubleVector.broadcast(D, MINUS_RANGE)))) : wide.max(DT.cast(DoubleVector.broadcast(D, MINUS_RANGE)));
            DoubleVector c = MASKS ? xl.blend(DT.cast(DoubleVector.broadcast(D, RANGE)), xl.compare(VectorOperators.GT, DT.cast(DoubleVector.broadcast(D, RANGE)))) : xl.min(DT.cast(DoubleVector.broadcast(D, RANGE)));
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
            DoubleVector onePlusE = e.add(DT.cast(DoubleVector.broadcast(D, 1.0)));
            DoubleVector w = DT.cast(DoubleVector.broadcast(D, 1.0)).div(onePlusE);
            FloatVector slope = T.cast(w.convertShape(VectorOperators.D2F, S, 0));
            FloatVector y = dy.mul(slope);
            y.intoArray(dxs, dxo + i);
        }
    }
}
