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
public final class VectorGelu {
    private static final VectorSpecies<Float> S = WideLanes.SPECIES;
    private static final Class<? extends FloatVector> T = WideLanes.TYPE;
    private static final VectorSpecies<Double> D = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> DT = DoubleLanes.TYPE;
    private static final boolean MASKS = WideLanes.MASKS;
    private static final int VL = WideLanes.LENGTH;

    private VectorGelu() {}

    /** The loop. */
    public static void run(float[] xs, int xo, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            DoubleVector wide = DT.cast(x.convertShape(VectorOperators.F2D, D, 0));
            DoubleVector xl = MASKS ? wide.blend(DT.cast(DoubleVector.broadcast(D, -15.0)), wide.compare(VectorOperators.LT, DT.cast(DoubleVector.broadcast(D, -15.0)))) : wide.max(DT.cast(DoubleVector.broadcast(D, -15.0)));
            DoubleVector c = MASKS ? xl.blend(DT.cast(DoubleVector.broadcast(D, 15.0)), xl.compare(VectorOperators.GT, DT.cast(DoubleVector.broadcast(D, 15.0)))) : xl.min(DT.cast(DoubleVector.broadcast(D, 15.0)));
            DoubleVector a = c.abs();
            DoubleVector square = c.mul(c);
            DoubleVector exponent = square.mul(DT.cast(DoubleVector.broadcast(D, -0.5)));
            DoubleVector shifted = exponent.fma(DT.cast(DoubleVector.broadcast(D, LOG2_E_WIDE)), DT.cast(DoubleVector.broadcast(D, MAGIC_WIDE)));
            DoubleVector k = shifted.sub(DT.cast(DoubleVector.broadcast(D, MAGIC_WIDE)));
            DoubleVector r = k.fma(DT.cast(DoubleVector.broadcast(D, MINUS_LN2_WIDE)), exponent);
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
            DoubleVector below = a.sub(DT.cast(DoubleVector.broadcast(D, THREE_SQRT_2)));
            DoubleVector above = a.add(DT.cast(DoubleVector.broadcast(D, THREE_SQRT_2)));
            DoubleVector inverse = DT.cast(DoubleVector.broadcast(D, 1.0)).div(above);
            DoubleVector t = below.mul(inverse);
            DoubleVector q10 = t.fma(DT.cast(DoubleVector.broadcast(D, GAUSS_11)), DT.cast(DoubleVector.broadcast(D, GAUSS_10)));
            DoubleVector q9 = t.fma(q10, DT.cast(DoubleVector.broadcast(D, GAUSS_9)));
            DoubleVector q8 = t.fma(q9, DT.cast(DoubleVector.broadcast(D, GAUSS_8)));
            DoubleVector q7 = t.fma(q8, DT.cast(DoubleVector.broadcast(D, GAUSS_7)));
            DoubleVector q6 = t.fma(q7, DT.cast(DoubleVector.broadcast(D, GAUSS_6)));
            DoubleVector q5 = t.fma(q6, DT.cast(DoubleVector.broadcast(D, GAUSS_5)));
            DoubleVector q4 = t.fma(q5, DT.cast(DoubleVector.broadcast(D, GAUSS_4)));
            DoubleVector q3 = t.fma(q4, DT.cast(DoubleVector.broadcast(D, GAUSS_3)));
            DoubleVector q2 = t.fma(q3, DT.cast(DoubleVector.broadcast(D, GAUSS_2)));
            DoubleVector q1 = t.fma(q2, DT.cast(DoubleVector.broadcast(D, GAUSS_1)));
            DoubleVector q = t.fma(q1, DT.cast(DoubleVector.broadcast(D, GAUSS_0)));
            DoubleVector scaled = e.mul(inverse);
            DoubleVector tail = scaled.mul(q);
            LongVector signedTailBits = DoubleLanes.LONG_TYPE.cast(tail.reinterpretAsLongs());
            LongVector signedTailOf = DoubleLanes.LONG_TYPE.cast(c.reinterpretAsLongs());
            LongVector signedTailSign = signedTailOf.lanewise(VectorOperators.AND, Long.MIN_VALUE);
            LongVector signedTailSigned = signedTailBits.lanewise(VectorOperators.OR, signedTailSign);
            DoubleVector signedTail = DT.cast(signedTailSigned.reinterpretAsDoubles());
            LongVector signOf = DoubleLanes.LONG_TYPE.cast(c.reinterpretAsLongs());
            LongVector signSign = signOf.lanewise(VectorOperators.AND, Long.MIN_VALUE);
            LongVector signSigned = signSign.lanewise(VectorOperators.OR, ONE_WIDE_BITS);
            DoubleVector sign = DT.cast(signSigned.reinterpretAsDoubles());
            DoubleVector whole = sign.fma(DT.cast(DoubleVector.broadcast(D, 0.5)), DT.cast(DoubleVector.broadcast(D, 0.5)));
            DoubleVector share = whole.sub(signedTail);
            DoubleVector w = xl.mul(share);
            FloatVector y = T.cast(w.convertShape(VectorOperators.D2F, S, 0));
            y.intoArray(ys, yo + i);
        }
    }
}
