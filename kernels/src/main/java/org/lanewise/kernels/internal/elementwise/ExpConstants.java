package org.lanewise.kernels.internal.elementwise;

/**
 * exp(x) = 2^k exp(r), k = round(x / ln 2), r = x - k ln 2, |r| &lt;= ln 2 / 2, exp(r) by its Taylor polynomial of degree 7:
 * the first term left out is (ln 2 / 2)^8 / 8! = 5.2e-9, 0.09 ulp.
 */
final class ExpConstants {
    /** 1.5 * 2^23: added to a float below 2^22 it leaves the rounded integer in the low bits. */
    static final float MAGIC = 0x1.8p23f;

    static final int MAGIC_BITS = Float.floatToRawIntBits(MAGIC);

    static final float LOG2_E = 0x1.715476p0f;

    /** ln 2 rounded to float, negated, and what that leaves. */
    static final float MINUS_LN2_HIGH = -0x1.62e43p-1f;

    static final float MINUS_LN2_LOW = 0x1.05c61p-29f;

    /** exp(-104) = 2^-150.04 rounds to 0. */
    static final float LOWEST = -104;

    /** exp(89) = 2^128.4 rounds to infinity. */
    static final float HIGHEST = 89;

    /** tanh(10) = 1 - 4e-9 rounds to 1. */
    static final float TANH_HIGHEST = 10;

    static final float C2 = 1f / 2;
    static final float C3 = 1f / 6;
    static final float C4 = 1f / 24;
    static final float C5 = 1f / 120;
    static final float C6 = 1f / 720;
    static final float C7 = 1f / 5040;

    private ExpConstants() {}
}
