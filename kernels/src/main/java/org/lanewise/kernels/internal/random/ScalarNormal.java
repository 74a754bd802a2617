// Written by RandomGenerator; change it there.
package org.lanewise.kernels.internal.random;

import static org.lanewise.kernels.internal.random.NormalConstants.*;
import static org.lanewise.kernels.internal.random.NormalPolynomials.*;

/** The twin of {@link VectorNormal}, for ranges that begin and end anywhere. */
public final class ScalarNormal {
    /** Elements of a block of pairs. */
    public static final int BLOCK = 2 * PAIR_DISTANCE;

    private ScalarNormal() {}

    /** y = sigma n(element), element {@code first} first. */
    public static void fill(float sigma, long key, int first, float[] ys, int yo, int n) {
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        for (int i = 0; i < n; i++) {
            ys[yo + i] = sigma * of(k0, k1, first + i);
        }
    }

    private static float of(int k0, int k1, int element) {
        int first = element & ~PAIR_DISTANCE;
        int second = element | PAIR_DISTANCE;
        int aAt = first ^ k0;
        int a1Shifted = aAt >>> 17;
        int a1 = aAt ^ a1Shifted;
        int a2 = a1 * Mixer.M1;
        int a3Shifted = a2 >>> 11;
        int a3 = a2 ^ a3Shifted;
        int a4 = a3 + k1;
        int a5 = a4 * Mixer.M2;
        int a6Shifted = a5 >>> 15;
        int a6 = a5 ^ a6Shifted;
        int a7 = a6 + k0;
        int a8 = a7 * Mixer.M3;
        int aShifted = a8 >>> 14;
        int a = a8 ^ aShifted;
        int upper = a >>> 1;
        float whole = (float) upper;
        float middle = whole + 0.5f;
        float u = middle * TWO_TO_MINUS_31;
        int uBits = Float.floatToRawIntBits(u);
        int above = uBits - SQRT_HALF_BITS;
        int kBits = above & EXPONENT_AND_SIGN;
        int mBits = uBits - kBits;
        float m = Float.intBitsToFloat(mBits);
        float f = m - 1f;
        float f2 = f * f;
        float q7 = Math.fma(f, LOG_8, LOG_7);
        float q6 = Math.fma(f, q7, LOG_6);
        float q5 = Math.fma(f, q6, LOG_5);
        float q4 = Math.fma(f, q5, LOG_4);
        float q3 = Math.fma(f, q4, LOG_3);
        float q2 = Math.fma(f, q3, LOG_2);
        float q1 = Math.fma(f, q2, LOG_1);
        float q = Math.fma(f, q1, LOG_0);
        float logM = Math.fma(f2, q, f);
        float kScaled = (float) kBits;
        float minus2LogM = logM * -2f;
        float square = Math.fma(kScaled, MINUS_LN4_SCALED, minus2LogM);
        float radius = (float) Math.sqrt(square);
        int bAt = second ^ k0;
        int b1Shifted = bAt >>> 17;
        int b1 = bAt ^ b1Shifted;
        int b2 = b1 * Mixer.M1;
        int b3Shifted = b2 >>> 11;
        int b3 = b2 ^ b3Shifted;
        int b4 = b3 + k1;
        int b5 = b4 * Mixer.M2;
        int b6Shifted = b5 >>> 15;
        int b6 = b5 ^ b6Shifted;
        int b7 = b6 + k0;
        int b8 = b7 * Mixer.M3;
        int bShifted = b8 >>> 14;
        int b = b8 ^ bShifted;
        int turned = b + EIGHTH_TURN;
        int inQuadrant = turned & QUADRANT_MASK;
        int centred = inQuadrant - EIGHTH_TURN;
        float steps = (float) centred;
        float t = steps * STEP;
        float t2 = t * t;
        float t3 = t2 * t;
        float sinRest1 = Math.fma(t2, SIN_2, SIN_1);
        float sinRest = Math.fma(t2, sinRest1, SIN_0);
        float sinT = Math.fma(t3, sinRest, t);
        float cosRest1 = Math.fma(t2, COS_2, COS_1);
        float cosRest = Math.fma(t2, cosRest1, COS_0);
        float cosBend = Math.fma(t2, cosRest, -0.5f);
        float cosT = Math.fma(t2, cosBend, 1f);
        int sinBits = Float.floatToRawIntBits(sinT);
        int cosBits = Float.floatToRawIntBits(cosT);
        int odd = turned << 1;
        int ifOdd = odd >> 31;
        int differing = sinBits ^ cosBits;
        int exchanged = differing & ifOdd;
        int sineUnsigned = sinBits ^ exchanged;
        int cosineUnsigned = cosBits ^ exchanged;
        int sineSign = turned & Integer.MIN_VALUE;
        int sineBits = sineUnsigned ^ sineSign;
        int nextQuadrant = turned + QUARTER_TURN;
        int cosineSign = nextQuadrant & Integer.MIN_VALUE;
        int cosineBits = cosineUnsigned ^ cosineSign;
        float sine = Float.intBitsToFloat(sineBits);
        float cosine = Float.intBitsToFloat(cosineBits);
        float one = radius * cosine;
        float other = radius * sine;
        return element == first ? one : other;
    }
}
