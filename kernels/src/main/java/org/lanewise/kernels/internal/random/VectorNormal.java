// Written by RandomGenerator; change it there.
package org.lanewise.kernels.internal.random;

import static org.lanewise.kernels.internal.random.NormalConstants.*;
import static org.lanewise.kernels.internal.random.NormalPolynomials.*;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** Normal numbers over whole blocks of 32 elements: 16 pairs, a pair's elements 16 apart. */
public final class VectorNormal {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final IntVector IOTA = IntVector.zero(FloatLanes.INTS).addIndex(1);
    private static final int VL = FloatLanes.LENGTH;

    private VectorNormal() {}

    /** y = sigma n(element), element {@code start} first. In two loops: C1 refuses one as long as both. */
    public static void fill(float sigma, long key, int start, float[] ys, int yo, int n) {
        for (int i = 0; i < n; i += L1_ELEMENTS) {
            int m = Math.min(L1_ELEMENTS, n - i);
            radii(key, start + i, ys, yo + i, m);
            turn(sigma, key, start + i, ys, yo + i, m);
        }
    }

    /** The radius of a pair, in the place of its first element. */
    private static void radii(long key, int start, float[] ys, int yo, int n) {
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        for (int pair = 0; pair < n / 2; pair += VL) {
            int at = pair + (pair & -PAIR_DISTANCE);
            IntVector first = IOTA.add(start + at);
            IntVector aAt = first.lanewise(VectorOperators.XOR, k0);
            IntVector a1Shifted = aAt.lanewise(VectorOperators.LSHR, 17);
            IntVector a1 = aAt.lanewise(VectorOperators.XOR, a1Shifted);
            IntVector a2 = a1.lanewise(VectorOperators.MUL, Mixer.M1);
            IntVector a3Shifted = a2.lanewise(VectorOperators.LSHR, 11);
            IntVector a3 = a2.lanewise(VectorOperators.XOR, a3Shifted);
            IntVector a4 = a3.lanewise(VectorOperators.ADD, k1);
            IntVector a5 = a4.lanewise(VectorOperators.MUL, Mixer.M2);
            IntVector a6Shifted = a5.lanewise(VectorOperators.LSHR, 15);
            IntVector a6 = a5.lanewise(VectorOperators.XOR, a6Shifted);
            IntVector a7 = a6.lanewise(VectorOperators.ADD, k0);
            IntVector a8 = a7.lanewise(VectorOperators.MUL, Mixer.M3);
            IntVector aShifted = a8.lanewise(VectorOperators.LSHR, 14);
            IntVector a = a8.lanewise(VectorOperators.XOR, aShifted);
            IntVector upper = a.lanewise(VectorOperators.LSHR, 1);
            FloatVector whole = T.cast(upper.convert(VectorOperators.I2F, 0));
            FloatVector middle = whole.add(T.cast(FloatVector.broadcast(S, 0.5f)));
            FloatVector u = middle.mul(T.cast(FloatVector.broadcast(S, TWO_TO_MINUS_31)));
            IntVector uBits = FloatLanes.INT_TYPE.cast(u.reinterpretAsInts());
            IntVector above = uBits.lanewise(VectorOperators.SUB, SQRT_HALF_BITS);
            IntVector kBits = above.lanewise(VectorOperators.AND, EXPONENT_AND_SIGN);
            IntVector mBits = uBits.lanewise(VectorOperators.SUB, kBits);
            FloatVector m = T.cast(mBits.reinterpretAsFloats());
            FloatVector f = m.sub(T.cast(FloatVector.broadcast(S, 1f)));
            FloatVector f2 = f.mul(f);
            FloatVector q7 = f.fma(T.cast(FloatVector.broadcast(S, LOG_8)), T.cast(FloatVector.broadcast(S, LOG_7)));
            FloatVector q6 = f.fma(q7, T.cast(FloatVector.broadcast(S, LOG_6)));
            FloatVector q5 = f.fma(q6, T.cast(FloatVector.broadcast(S, LOG_5)));
            FloatVector q4 = f.fma(q5, T.cast(FloatVector.broadcast(S, LOG_4)));
            FloatVector q3 = f.fma(q4, T.cast(FloatVector.broadcast(S, LOG_3)));
            FloatVector q2 = f.fma(q3, T.cast(FloatVector.broadcast(S, LOG_2)));
            FloatVector q1 = f.fma(q2, T.cast(FloatVector.broadcast(S, LOG_1)));
            FloatVector q = f.fma(q1, T.cast(FloatVector.broadcast(S, LOG_0)));
            FloatVector logM = f2.fma(q, f);
            FloatVector kScaled = T.cast(kBits.convert(VectorOperators.I2F, 0));
            FloatVector minus2LogM = logM.mul(T.cast(FloatVector.broadcast(S, -2f)));
            FloatVector square = kScaled.fma(T.cast(FloatVector.broadcast(S, MINUS_LN4_SCALED)), minus2LogM);
            FloatVector radius = square.sqrt();
            radius.intoArray(ys, yo + at);
        }
    }

    private static void turn(float sigma, long key, int start, float[] ys, int yo, int n) {
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        for (int pair = 0; pair < n / 2; pair += VL) {
            int at = pair + (pair & -PAIR_DISTANCE);
            FloatVector radius = T.cast(FloatVector.fromArray(S, ys, yo + at));
            IntVector second = IOTA.add(start + at + PAIR_DISTANCE);
            IntVector bAt = second.lanewise(VectorOperators.XOR, k0);
            IntVector b1Shifted = bAt.lanewise(VectorOperators.LSHR, 17);
            IntVector b1 = bAt.lanewise(VectorOperators.XOR, b1Shifted);
            IntVector b2 = b1.lanewise(VectorOperators.MUL, Mixer.M1);
            IntVector b3Shifted = b2.lanewise(VectorOperators.LSHR, 11);
            IntVector b3 = b2.lanewise(VectorOperators.XOR, b3Shifted);
            IntVector b4 = b3.lanewise(VectorOperators.ADD, k1);
            IntVector b5 = b4.lanewise(VectorOperators.MUL, Mixer.M2);
            IntVector b6Shifted = b5.lanewise(VectorOperators.LSHR, 15);
            IntVector b6 = b5.lanewise(VectorOperators.XOR, b6Shifted);
            IntVector b7 = b6.lanewise(VectorOperators.ADD, k0);
            IntVector b8 = b7.lanewise(VectorOperators.MUL, Mixer.M3);
            IntVector bShifted = b8.lanewise(VectorOperators.LSHR, 14);
            IntVector b = b8.lanewise(VectorOperators.XOR, bShifted);
            IntVector turned = b.lanewise(VectorOperators.ADD, EIGHTH_TURN);
            IntVector inQuadrant = turned.lanewise(VectorOperators.AND, QUADRANT_MASK);
            IntVector centred = inQuadrant.lanewise(VectorOperators.SUB, EIGHTH_TURN);
            FloatVector steps = T.cast(centred.convert(VectorOperators.I2F, 0));
            FloatVector t = steps.mul(T.cast(FloatVector.broadcast(S, STEP)));
            FloatVector t2 = t.mul(t);
            FloatVector t3 = t2.mul(t);
            FloatVector sinRest1 = t2.fma(T.cast(FloatVector.broadcast(S, SIN_2)), T.cast(FloatVector.broadcast(S, SIN_1)));
            FloatVector sinRest = t2.fma(sinRest1, T.cast(FloatVector.broadcast(S, SIN_0)));
            FloatVector sinT = t3.fma(sinRest, t);
            FloatVector cosRest1 = t2.fma(T.cast(FloatVector.broadcast(S, COS_2)), T.cast(FloatVector.broadcast(S, COS_1)));
            FloatVector cosRest = t2.fma(cosRest1, T.cast(FloatVector.broadcast(S, COS_0)));
            FloatVector cosBend = t2.fma(cosRest, T.cast(FloatVector.broadcast(S, -0.5f)));
            FloatVector cosT = t2.fma(cosBend, T.cast(FloatVector.broadcast(S, 1f)));
            IntVector sinBits = FloatLanes.INT_TYPE.cast(sinT.reinterpretAsInts());
            IntVector cosBits = FloatLanes.INT_TYPE.cast(cosT.reinterpretAsInts());
            IntVector odd = turned.lanewise(VectorOperators.LSHL, 1);
            IntVector ifOdd = odd.lanewise(VectorOperators.ASHR, 31);
            IntVector differing = sinBits.lanewise(VectorOperators.XOR, cosBits);
            IntVector exchanged = differing.lanewise(VectorOperators.AND, ifOdd);
            IntVector sineUnsigned = sinBits.lanewise(VectorOperators.XOR, exchanged);
            IntVector cosineUnsigned = cosBits.lanewise(VectorOperators.XOR, exchanged);
            IntVector sineSign = turned.lanewise(VectorOperators.AND, Integer.MIN_VALUE);
            IntVector sineBits = sineUnsigned.lanewise(VectorOperators.XOR, sineSign);
            IntVector nextQuadrant = turned.lanewise(VectorOperators.ADD, QUARTER_TURN);
            IntVector cosineSign = nextQuadrant.lanewise(VectorOperators.AND, Integer.MIN_VALUE);
            IntVector cosineBits = cosineUnsigned.lanewise(VectorOperators.XOR, cosineSign);
            FloatVector sine = T.cast(sineBits.reinterpretAsFloats());
            FloatVector cosine = T.cast(cosineBits.reinterpretAsFloats());
            FloatVector one = radius.mul(cosine);
            FloatVector other = radius.mul(sine);
            one.mul(sigma).intoArray(ys, yo + at);
            other.mul(sigma).intoArray(ys, yo + at + PAIR_DISTANCE);
        }
    }
}
