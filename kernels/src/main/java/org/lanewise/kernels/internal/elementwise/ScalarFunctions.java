// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise;

import static org.lanewise.kernels.internal.elementwise.ExpConstants.*;

/** Elementary functions of one float: the twins of {@link VectorFunctions}. */
final class ScalarFunctions {
    private ScalarFunctions() {}

    static float expShifted(float x, float shift) {
        float d = x - shift;
        float low = d < LOWEST ? LOWEST : d;
        float clamped = low > HIGHEST ? HIGHEST : low;
        float shifted = Math.fma(clamped, LOG2_E, MAGIC);
        float kf = shifted - MAGIC;
        float rHigh = Math.fma(kf, MINUS_LN2_HIGH, clamped);
        float r = Math.fma(kf, MINUS_LN2_LOW, rHigh);
        float p5 = Math.fma(r, C7, C6);
        float p4 = Math.fma(p5, r, C5);
        float p3 = Math.fma(p4, r, C4);
        float p2 = Math.fma(p3, r, C3);
        float p1 = Math.fma(p2, r, C2);
        float r2 = r * r;
        float q = Math.fma(p1, r2, r);
        int shiftedBits = Float.floatToRawIntBits(shifted);
        int k = shiftedBits - MAGIC_BITS;
        float p = q + 1f;
        int half = k >> 1;
        int rest = k - half;
        int s0Biased = half + 127;
        int s0Bits = s0Biased << 23;
        float s0 = Float.intBitsToFloat(s0Bits);
        int s1Biased = rest + 127;
        int s1Bits = s1Biased << 23;
        float s1 = Float.intBitsToFloat(s1Bits);
        float scaled = p * s0;
        float y = scaled * s1;
        return y;
    }

    static float tanh(float x) {
        float magnitude = Math.abs(x);
        float m = magnitude > TANH_HIGHEST ? TANH_HIGHEST : magnitude;
        float d = m * -2f;
        float shifted = Math.fma(d, LOG2_E, MAGIC);
        float kf = shifted - MAGIC;
        float rHigh = Math.fma(kf, MINUS_LN2_HIGH, d);
        float r = Math.fma(kf, MINUS_LN2_LOW, rHigh);
        float p5 = Math.fma(r, C7, C6);
        float p4 = Math.fma(p5, r, C5);
        float p3 = Math.fma(p4, r, C4);
        float p2 = Math.fma(p3, r, C3);
        float p1 = Math.fma(p2, r, C2);
        float r2 = r * r;
        float q = Math.fma(p1, r2, r);
        int shiftedBits = Float.floatToRawIntBits(shifted);
        int k = shiftedBits - MAGIC_BITS;
        int sBiased = k + 127;
        int sBits = sBiased << 23;
        float s = Float.intBitsToFloat(sBits);
        float sMinus1 = s - 1f;
        float e = Math.fma(s, q, sMinus1);
        float ePlus2 = e + 2f;
        float t = e / ePlus2;
        float positive = Math.abs(t);
        int xBits = Float.floatToRawIntBits(x);
        int sign = xBits & Integer.MIN_VALUE;
        int tBits = Float.floatToRawIntBits(positive);
        int yBits = tBits | sign;
        float y = Float.intBitsToFloat(yBits);
        return y;
    }

    static float logistic(float x) {
        float magnitude = Math.abs(x);
        float d = 0f - magnitude;
        float low = d < LOWEST ? LOWEST : d;
        float clamped = low > HIGHEST ? HIGHEST : low;
        float shifted = Math.fma(clamped, LOG2_E, MAGIC);
        float kf = shifted - MAGIC;
        float rHigh = Math.fma(kf, MINUS_LN2_HIGH, clamped);
        float r = Math.fma(kf, MINUS_LN2_LOW, rHigh);
        float p5 = Math.fma(r, C7, C6);
        float p4 = Math.fma(p5, r, C5);
        float p3 = Math.fma(p4, r, C4);
        float p2 = Math.fma(p3, r, C3);
        float p1 = Math.fma(p2, r, C2);
        float r2 = r * r;
        float q = Math.fma(p1, r2, r);
        int shiftedBits = Float.floatToRawIntBits(shifted);
        int k = shiftedBits - MAGIC_BITS;
        float p = q + 1f;
        int half = k >> 1;
        int rest = k - half;
        int s0Biased = half + 127;
        int s0Bits = s0Biased << 23;
        float s0 = Float.intBitsToFloat(s0Bits);
        int s1Biased = rest + 127;
        int s1Bits = s1Biased << 23;
        float s1 = Float.intBitsToFloat(s1Bits);
        float scaled = p * s0;
        float e = scaled * s1;
        float numerator = x >= 0f ? 1f : e;
        float denominator = e + 1f;
        float y = numerator / denominator;
        return y;
    }
}
