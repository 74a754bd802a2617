package org.lanewise.bench;

import java.util.Locale;

/** Where the arrays lie. */
public enum ElementwiseLevel {
    /** Two arrays are half of a 32 KiB cache. */
    L1(2048),
    /** An array of 128 MiB is in no cache. */
    DRAM(32 << 20);

    private final int elements;

    ElementwiseLevel(int elements) {
        this.elements = elements;
    }

    /** Elements per array. */
    public int elements() {
        return elements;
    }

    /** The level with this name, in any case. */
    public static ElementwiseLevel parse(String name) {
        for (ElementwiseLevel level : values()) {
            if (level.name().equals(name.toUpperCase(Locale.ROOT))) {
                return level;
            }
        }
        throw new IllegalArgumentException("level '" + name + "' is neither l1 nor dram");
    }
}
