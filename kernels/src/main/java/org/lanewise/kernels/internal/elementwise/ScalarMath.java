package org.lanewise.kernels.internal.elementwise;

import static org.lanewise.kernels.internal.elementwise.ExpConstants.*;

/** Elementary functions of one float, operation for operation what {@link VectorMath} does with a vector of them. */
final class ScalarMath {
    private ScalarMath() {}

    static float exp(float x) {
        x = x < LOWEST ? LOWEST : x;
        x = x > HIGHEST ? HIGHEST : x;
        float shifted = Math.fma(x, LOG2_E, MAGIC);
        float kf = shifted - MAGIC;
        float r = Math.fma(kf, MINUS_LN2_LOW, Math.fma(kf, MINUS_LN2_HIGH, x));
        float p = Math.fma(expTail(r), r * r, r) + 1;
        int k = Float.floatToRawIntBits(shifted) - MAGIC_BITS;
        int half = k >> 1; // in two steps, so that neither power of two leaves the range of normal floats
        return p * powerOfTwo(half) * powerOfTwo(k - half);
    }

    static float tanh(float x) {
        float magnitude = Math.abs(x);
        magnitude = magnitude > TANH_HIGHEST ? TANH_HIGHEST : magnitude;
        float y = -2 * magnitude;
        float shifted = Math.fma(y, LOG2_E, MAGIC);
        float kf = shifted - MAGIC;
        float r = Math.fma(kf, MINUS_LN2_LOW, Math.fma(kf, MINUS_LN2_HIGH, y));
        float q = Math.fma(expTail(r), r * r, r);
        float s = powerOfTwo(Float.floatToRawIntBits(shifted) - MAGIC_BITS);
        float e = Math.fma(s, q, s - 1); // exp(-2|x|) - 1
        float t = Math.abs(e / (e + 2));
        return Float.intBitsToFloat(Float.floatToRawIntBits(t) | Float.floatToRawIntBits(x) & Integer.MIN_VALUE);
    }

    static float logistic(float x) {
        float e = exp(-Math.abs(x));
        return (x >= 0 ? 1 : e) / (1 + e);
    }

    /** (exp(r) - 1 - r) / r^2. */
    private static float expTail(float r) {
        float p = Math.fma(C7, r, C6);
        p = Math.fma(p, r, C5);
        p = Math.fma(p, r, C4);
        p = Math.fma(p, r, C3);
        return Math.fma(p, r, C2);
    }

    private static float powerOfTwo(int k) {
        return Float.intBitsToFloat((k + 127) << 23);
    }
}
