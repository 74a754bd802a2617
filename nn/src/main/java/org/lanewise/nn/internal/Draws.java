package org.lanewise.nn.internal;

import org.lanewise.kernels.Dropout;

/**
 * Random numbers as a function of (seed, stream, index): every draw can be repeated alone. Streams are negative because
 * dropout uses the training steps, which are not, as its own.
 */
public final class Draws {
    /** Splits of a data set. */
    public static final long SPLIT = Long.MIN_VALUE;

    /** Initial parameters; layer l uses {@code INITIAL + l}. */
    public static final long INITIAL = Long.MIN_VALUE / 2;

    /** Fixed random features: weights, and phases one further. */
    public static final long FEATURES = Long.MIN_VALUE / 4;

    private Draws() {}

    /** The stream that shuffles epoch {@code epoch}, counted from 0. */
    public static long shuffle(int epoch) {
        return -1L - epoch;
    }

    /** Uniform on the 2^24 multiples of 2^-23 in [-1, 1). */
    public static float uniform(long seed, long stream, int index) {
        return (Dropout.key(seed, stream, index) >>> 40) * 0x1p-23f - 1;
    }

    /** Standard normal: the quantile of a probability of 52 bits, which is never 0 or 1. */
    public static double normal(long seed, long stream, int index) {
        return NormalQuantile.of(((Dropout.key(seed, stream, index) >>> 12) + 0.5) * 0x1p-52);
    }

    /** The numbers 0 .. size - 1 in random order (Fisher and Yates), written over {@code order}. */
    public static void permute(long seed, long stream, int[] order) {
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int i = order.length - 1; i > 0; i--) {
            // 32 random bits scaled to 0 .. i: biased by at most i / 2^32, in exchange for one draw per swap.
            int j = (int) ((Dropout.key(seed, stream, i) >>> 32) * (i + 1L) >>> 32);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }
}
