package org.lanewise.kernels;

import java.util.Arrays;
import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.elementwise.Spans;
import org.lanewise.kernels.internal.random.Mixer;

/**
 * Dropout: an element is dropped (becomes 0) with probability {@code dropRate} (Srivastava et al., JMLR 15, 2014). Otherwise
 * it is multiplied by 1 / (1 - dropRate), so that its expectation is unchanged ({@link #of}, inverted dropout); or it is left
 * as it is, and inference multiplies by 1 - dropRate instead ({@link #unscaled}, as first published).
 *
 * <p>Whether element i is dropped is a function of a key, made from (seed, step, layer), and of i alone: the mask is
 * never stored, and forward and backward pass recompute the same one, at any width and thread count. The rate is exact
 * to 2^-32.
 */
public final class Dropout {
    private static final Dropout NONE = new Dropout(0, 1);

    private final float dropRate;
    private final int threshold;
    private final float scale;

    private Dropout(float dropRate, float scale) {
        this.dropRate = dropRate;
        // An element is kept when its 32-bit word, taken as unsigned, is at least the threshold. The threshold is below
        // 2^32: the largest float below 1 is 1 - 2^-24.
        this.threshold = (int) Math.round(dropRate * 0x1p32);
        this.scale = scale;
    }

    /** Drops nothing. */
    public static Dropout none() {
        return NONE;
    }

    /**
     * Drops with probability {@code dropRate} and scales what is kept: inference changes nothing.
     *
     * @throws IllegalArgumentException unless 0 &lt;= dropRate &lt; 1
     */
    public static Dropout of(float dropRate) {
        check(dropRate);
        return dropRate == 0 ? NONE : new Dropout(dropRate, 1 / (1 - dropRate));
    }

    /**
     * Drops with probability {@code dropRate} and leaves what is kept unscaled: inference multiplies the outputs, or the weights
     * that read them, by {@link #inferenceScale}.
     *
     * @throws IllegalArgumentException unless 0 &lt;= dropRate &lt; 1
     */
    public static Dropout unscaled(float dropRate) {
        check(dropRate);
        return dropRate == 0 ? NONE : new Dropout(dropRate, 1);
    }

    private static void check(float dropRate) {
        if (!(dropRate >= 0 && dropRate < 1)) {
            throw new IllegalArgumentException("dropRate = " + dropRate + ", but must be in [0, 1)");
        }
    }

    /**
     * The key of one layer in one training step.
     *
     * @param seed of the whole training
     * @param step counts over all epochs: a key used twice gives the same mask twice
     * @param layer number of the layer
     */
    public static long key(long seed, long step, int layer) {
        return Mixer.key(seed, step, layer);
    }

    /** The probability of being dropped. */
    public float dropRate() {
        return dropRate;
    }

    /** What a kept element is multiplied by in training: 1 / (1 - dropRate), or 1 where it is left unscaled. */
    public float scale() {
        return scale;
    }

    /** What an output is multiplied by at inference: 1, or 1 - dropRate where training leaves kept elements unscaled. */
    public float inferenceScale() {
        return scale == 1 ? 1 - dropRate : 1;
    }

    /** Whether nothing is ever dropped: the rate is 0, or rounds to it at 2^-32. */
    public boolean isNone() {
        return threshold == 0;
    }

    /**
     * Whether an element is kept.
     *
     * @param key from {@link #key}
     * @param element its place in the key's stream: row * columns + column in a layer's output; any int
     */
    public boolean keeps(long key, int element) {
        return Mixer.atLeast(Mixer.mix(key, element), threshold);
    }

    /**
     * Writes the mask: 0 for a dropped element and {@link #scale()} for a kept one.
     *
     * @param key from {@link #key}
     * @param firstElement stream position of the first element; positions are counted modulo 2^32
     * @param mask the result
     * @param maskOffset index of its first element
     * @param length elements
     * @throws IllegalArgumentException if the range does not fit the array
     */
    public void mask(long key, int firstElement, float[] mask, int maskOffset, int length) {
        Checks.notNegative("length", length);
        Checks.range("mask", mask, maskOffset, length);
        Arrays.fill(mask, maskOffset, maskOffset + length, 1);
        Spans.dropout(threshold, scale, key, firstElement, mask, maskOffset, length);
    }

    int threshold() {
        return threshold;
    }
}
