package org.lanewise.kernels.internal;

/** The instruction set's share of every decision: vector width and registers, decided once. */
public final class Isa {
    /** The property that chooses the width in tests: widest, scalar, 128, 256 or 512. */
    public static final String WIDTH_PROPERTY = "lanewise.width";

    private static final String MODULE = "jdk.incubator.vector";

    /** The widest vector of this JVM in bits, 0 without the vector module. */
    public static final int WIDEST_BITS = widest();

    /** The widths that tiles and reductions are made for: 16 virtual lanes hold no more, 64 bits are no gain. */
    private static final int NARROWEST = 128;

    private static final int WIDEST = 512;

    /** Whether the property has chosen the width: vector kernels then run from the first call on. */
    public static final boolean WIDTH_IS_CHOSEN = System.getProperty(WIDTH_PROPERTY) != null;

    /** The vector width in use in bits, 0 for the scalar twin. */
    public static final int BITS = chosen();

    /** The width of the vectors that serve the last columns of a matrix. */
    public static final int HALF_BITS = BITS > NARROWEST ? BITS / 2 : BITS;

    /** Whether vector kernels run. */
    public static final boolean VECTOR = BITS > 0;

    /** Whether this is an ARM processor. */
    public static final boolean AARCH64 = System.getProperty("os.arch", "").equals("aarch64");

    /**
     * Vector registers: 32 on AVX-512 (at any width, by AVX-512VL) and AArch64, 16 on AVX2 and AVX. HotSpot's widest
     * vector is 512 exactly when it may use the upper 16.
     */
    public static final int REGISTERS = WIDEST_BITS >= 512 || AARCH64 ? 32 : 16;

    /** Why {@link #BITS} is what it is. */
    public static final String REASON = reason();

    private Isa() {}

    private static int widest() {
        // Without the module the classes of the Vector API cannot be linked; VectorWidth is then never touched.
        return ModuleLayer.boot().findModule(MODULE).isPresent() ? VectorWidth.preferredBits() : 0;
    }

    private static int chosen() {
        String wanted = System.getProperty(WIDTH_PROPERTY);
        if (wanted == null) {
            return usable(WIDEST_BITS);
        }
        int bits = switch (wanted) {
            case "widest" -> usable(WIDEST_BITS);
            case "scalar" -> 0;
            case "128" -> 128;
            case "256" -> 256;
            case "512" -> 512;
            default ->
                throw new IllegalArgumentException(
                        WIDTH_PROPERTY + " = " + wanted + ", but must be widest, scalar, 128, 256 or 512");
        };
        if (bits > WIDEST_BITS) {
            throw new IllegalArgumentException(WIDTH_PROPERTY + " = " + wanted
                    + ", but the widest vector of this JVM has " + WIDEST_BITS + " bits");
        }
        return bits;
    }

    /** The width to use where the JVM's widest is {@code widest} bits: SVE offers up to 2048, a JVM without SIMD 64. */
    public static int usable(int widest) {
        return widest < NARROWEST ? 0 : Math.min(WIDEST, widest);
    }

    private static String reason() {
        String wanted = System.getProperty(WIDTH_PROPERTY);
        if (wanted != null) {
            return "-D" + WIDTH_PROPERTY + "=" + wanted + " asks for it";
        }
        if (WIDEST_BITS == 0) {
            return "the module " + MODULE + " is not resolved: start java with --add-modules " + MODULE;
        }
        if (!VECTOR) {
            return "the widest vector of this JVM has " + WIDEST_BITS + " bits, kernels use " + NARROWEST + " to "
                    + WIDEST;
        }
        return BITS == WIDEST_BITS
                ? "the widest vector this JVM prefers"
                : "the widest that kernels use; this JVM prefers " + WIDEST_BITS + " bits";
    }
}
