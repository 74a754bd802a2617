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
public final class VectorGeluTanh {
    private static final VectorSpecies<Float> S = WideLanes.SPECIES;
    private static final Class<? extends FloatVector> T = WideLanes.TYPE;
    private static final VectorSpecies<Double> D = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> DT = DoubleLanes.TYPE;
    private static final boolean MASKS = WideLanes.MASKS;
    private static final int VL = WideLanes.LENGTH;

    private VectorGeluTanh() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            DoubleVector wide = DT.cast(x.convertShape(VectorOperators.F2D, D, 0));
            DoubleVector xl = MASKS ? wide.blend(DT.cast(DoubleVector.broadcast(D, -12.0)), wide.compare(VectorOperators.LT, DT.cast(DoubleVector.broadcast(D, -12.0)))) : wide.max(DT.cast(DoubleVector.broadcast(D, -12.0)));
            DoubleVector c = MASKS ? xl.blend(DT.cast(DoubleVector.broadcast(D, 12.0)), xl.compare(VectorOperators.GT, DT.cast(DoubleVector.broadcast(D, 12.0)))) : xl.min(DT.cast(DoubleVector.broadcast(D, 12.0)));
            DoubleVector square = c.mul(c);
            DoubleVector factor = square.fma(DT.cast(DoubleVector.broadcast(D, GELU_TANH_CUBIC)), DT.cast(DoubleVector.broadcast(D, GELU_TANH_LINEAR)));
            DoubleVector u2 = factor.mul(c);
            DoubleVector minus = u2.neg();
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
            DoubleVector w = xl.div(onePlusE);
            FloatVector y = T.cast(w.convertShape(VectorOperators.D2F, S, 0));
            y.intoArray(ys, yo + i);
        }
    }
}
