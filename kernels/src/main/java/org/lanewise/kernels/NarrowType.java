package org.lanewise.kernels;

/** How a {@link NarrowMatrix} keeps a weight. */
public enum NarrowType {
    /** 16 bits: the nearest {@link Bfloat16}, off by at most 2^-9 of the weight (7 bits of fraction). */
    BF16,

    /**
     * 8 bits: a whole number q from -127 to 127 of the unit's scale s, the weight being q s exactly. s is the unit's largest
     * weight over 127, rounded up to 17 significant bits, so that no product q s is rounded; off by at most s / 2.
     */
    INT8
}
