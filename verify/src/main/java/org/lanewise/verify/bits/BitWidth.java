package org.lanewise.verify.bits;

import java.util.List;

/** A vector width of the bit matrix, and how a JVM is told to have no wider one. */
public enum BitWidth {
    /** The scalar twins. */
    SCALAR(0),
    /** SSE and AVX with three operands, or NEON. */
    BITS_128(128),
    /** AVX2, or SVE. */
    BITS_256(256),
    /** AVX-512. */
    BITS_512(512);

    private final int bits;

    BitWidth(int bits) {
        this.bits = bits;
    }

    /** 0 for the scalar twins. */
    public int bits() {
        return bits;
    }

    /** The widest vectors become this wide: each architecture knows one of the flags and ignores the other. */
    List<String> options() {
        return this == SCALAR
                ? List.of("-Dlanewise.width=scalar")
                : List.of("-XX:UseAVX=" + ordinal(), "-XX:MaxVectorSize=" + bits / Byte.SIZE);
    }

    /** As the command line and the table call it. */
    @Override
    public String toString() {
        return this == SCALAR ? "scalar" : Integer.toString(bits);
    }
}
