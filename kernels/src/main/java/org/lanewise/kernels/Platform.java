package org.lanewise.kernels;

import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.gemm.f32.FloatTuning;

/**
 * What runs here and why. Decided once per JVM, from the widest vector of 128 to 512 bits that the JVM offers; {@code -Dlanewise.width=scalar},
 * {@code 128}, {@code 256} or {@code 512} chooses for tests. The choice changes speed, never results.
 */
public final class Platform {
    private Platform() {}

    /** The width of the vectors in use, in bits; 0 when the scalar twin runs. */
    public static int vectorBits() {
        return Isa.BITS;
    }

    /** The widest vector of this JVM, in bits; 0 without the module jdk.incubator.vector. */
    public static int widestVectorBits() {
        return Isa.WIDEST_BITS;
    }

    /** Whether the Vector API is used; if not, {@link #reason()} says why. */
    public static boolean isVector() {
        return Isa.VECTOR;
    }

    /** One sentence: why this width was chosen. */
    public static String reason() {
        return Isa.REASON;
    }

    /** The GEMM tile and block sizes, and what they are derived from, one per line. */
    public static String tuning() {
        return FloatTuning.explain();
    }
}
