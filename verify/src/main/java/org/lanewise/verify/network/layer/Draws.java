package org.lanewise.verify.network.layer;

import org.lanewise.kernels.Dropout;

/** The random numbers of fixed features, from 64 bits of (seed, stream, index). */
final class Draws {
    /** The stream of the weights; that of the phases is one further. */
    static final long FEATURES = Long.MIN_VALUE / 4;

    private Draws() {}

    /** Uniform in [-1, 1), from the upper 24 bits. */
    static double uniform(long seed, long stream, int index) {
        return (Dropout.key(seed, stream, index) >>> 40) * 0x1p-23 - 1;
    }

    /** Standard normal (Box and Muller, 1958): the upper half of the bits is the radius, the lower one the angle. */
    static double normal(long seed, long stream, int index) {
        long bits = Dropout.key(seed, stream, index);
        double radius = Math.sqrt(-2 * Math.log(((bits >>> 32) + 0.5) / 0x1p32));
        return radius * Math.cos(2 * Math.PI * (bits & 0xffffffffL) / 0x1p32);
    }
}
