package org.lanewise.kernels;

/** The 16-bit format of a float's sign, exponent and first 7 bits of fraction: its upper half. */
public final class Bfloat16 {
    private Bfloat16() {}

    /** The nearest number of the format, ties to even; too large ones become infinite, a NaN stays one. */
    public static short of(float value) {
        int bits = Float.floatToRawIntBits(value);
        if (Float.isNaN(value)) {
            return (short) (bits >>> 16 | 0x40); // quiet, so that no NaN loses the bits that make it one
        }
        return (short) ((bits + 0x7fff + (bits >>> 16 & 1)) >>> 16);
    }

    /** The same number as a float. */
    public static float toFloat(short bits) {
        return Float.intBitsToFloat(bits << 16);
    }
}
