package org.lanewise.verify.network.layer;

import org.lanewise.kernels.Dropout;
import org.lanewise.verify.reference.ErrorFunction;

/** The random numbers of fixed features, from 64 bits of (seed, stream, index). */
final class Draws {
    /** The stream of the weights; that of the phases is one further. */
    static final long FEATURES = Long.MIN_VALUE / 4;

    private Draws() {}

    /** Uniform in [-1, 1), from the upper 24 bits. */
    static double uniform(long seed, long stream, int index) {
        return (Dropout.key(seed, stream, index) >>> 40) * 0x1p-23 - 1;
    }

    /** Standard normal: where the distribution function is a probability of 52 bits, by halving the interval. */
    static double normal(long seed, long stream, int index) {
        double p = ((Dropout.key(seed, stream, index) >>> 12) + 0.5) / 0x1p52;
        if (p > 0.5) {
            return -quantile(1 - p);
        }
        return quantile(p);
    }

    private static double quantile(double p) {
        double low = -9;
        double high = 0;
        while (low < (low + high) / 2 && (low + high) / 2 < high) {
            double middle = (low + high) / 2;
            if (ErrorFunction.erfc(-middle * Math.sqrt(0.5)) / 2 < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
