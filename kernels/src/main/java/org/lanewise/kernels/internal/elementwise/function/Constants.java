package org.lanewise.kernels.internal.elementwise.function;

/** What the functions' formulas have in common. */
final class Constants {
    /** 1.5 * 2^23: added to a float below 2^22 it leaves the rounded integer in the low bits. */
    static final float MAGIC = 0x1.8p23f;

    static final float LOG2_E = 0x1.715476p0f;

    /** ln 2 in 21 bits, so that its products with k are exact, negated, and what that leaves. */
    static final float MINUS_LN2_HIGH = -0x1.62e43p-1f;

    static final float MINUS_LN2_LOW = 0x1.05c61p-29f;

    /** ln 2 in 15 bits, so that its products with any exponent are floats; for k 2^23, which an exponent's bits are. */
    static final float LN2_HIGH_SCALED = 0x1.62e4p-24f;

    static final float LN2_LOW_SCALED = 0x1.7f7d1cp-43f;

    /** exp(-104) = 2^-150.04 rounds to 0. */
    static final float EXP_LOWEST = -104;

    /** The least float whose exponential rounds to infinity. */
    static final float EXP_HIGHEST = 0x1.62e43p6f;

    /** exp(-18) = 1.5e-8 is less than half an ulp below 1. */
    static final float EXPM1_LOWEST = -18;

    /** tanh(10) = 1 - 4e-9 rounds to 1. */
    static final float TANH_HIGHEST = 10;

    /** Below it exp(x) - 1 rounds to x, an ulp at most off. */
    static final float TINY = 0x1p-24f;

    static final float MINUS_TINY = -TINY;

    static final int ONE_BITS = 0x3f800000;

    static final int EXPONENT_AND_SIGN = 0xff800000;

    static final int HALF_BITS = 0x3f000000;

    static final int SQRT_HALF_BITS = 0x3f3504f3;

    /** Where arctan changes its argument: chosen so that no part's rounding weighs more than an ulp of the sum. */
    static final float ARCTAN_LOW = 0.6f;

    static final float ARCTAN_HIGH = 2.2f;

    static final float QUARTER_PI = 0x1.921fb6p-1f;

    static final float HALF_PI = 0x1.921fb6p0f;

    /** pi less the float nearest to it, as a share of pi. */
    static final float PI_LOW_SHARE = (float) ((Math.PI - (float) Math.PI) / Math.PI);

    static final float THIRD = 1f / 3;

    static final float THIRD_LOW = (float) (1.0 / 3 - THIRD);

    static final double MAGIC_WIDE = 0x1.8p52;

    static final double LOG2_E_WIDE = 0x1.71547652b82fep0;

    static final double MINUS_LN2_WIDE = -0x1.62e42fefa39efp-1;

    static final long ONE_WIDE_BITS = 0x3ff0000000000000L;

    /** exp(-110) is 2^-8.7 of the smallest float. */
    static final double RANGE = 110;

    static final double MINUS_RANGE = -RANGE;

    /** tanh(softplus(40)) = 1 - 4e-35. */
    static final double MISH_HIGHEST = 40;

    static final double SIXTH = 1.0 / 6;

    /** 2 / 3.95^2. */
    static final double ERF_SCALE = 2 / (3.95 * 3.95);

    static final double THREE_SQRT_2 = 0x1.0f876ccdf6cdap2;

    /** 1 / sqrt(2 pi). */
    static final double GAUSS_PEAK = 0x1.9884533d43651p-2;

    /** 2 sqrt(2 / pi). */
    static final double GELU_TANH_LINEAR = 0x1.9884533d43651p0;

    static final double GELU_TANH_CUBIC = GELU_TANH_LINEAR * 0.044715;

    static final double GELU_TANH_CUBIC_3 = 3 * GELU_TANH_CUBIC;

    private Constants() {}
}
