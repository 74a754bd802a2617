package org.lanewise.kernels.internal.random;

/** What the formula of normal numbers is made of. */
final class NormalConstants {
    /** From an element to the one whose word it shares: as long as the longest vector, so that whole vectors do. */
    static final int PAIR_DISTANCE = 16;

    /** What is worked on at a time: 8 KiB, whole blocks of pairs. */
    static final int L1_ELEMENTS = 2048;

    static final float TWO_TO_MINUS_31 = 0x1p-31f;

    static final int SQRT_HALF_BITS = 0x3f3504f3;

    static final int EXPONENT_AND_SIGN = 0xff800000;

    /** -2 ln 2 for k 2^23, which an exponent's bits are. */
    static final float MINUS_LN4_SCALED = (float) (-2 * 0x1.62e42fefa39efp-1 / (1 << 23));

    /** A turn is 2^32 steps. */
    static final int EIGHTH_TURN = 1 << 29;

    static final int QUARTER_TURN = 1 << 30;

    static final int QUADRANT_MASK = QUARTER_TURN - 1;

    static final float STEP = (float) (Math.PI / (1L << 31));

    private NormalConstants() {}
}
