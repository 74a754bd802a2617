package org.lanewise.kernels;

import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.elementwise.Spans;
import org.lanewise.kernels.internal.random.Mixer;

/**
 * Normal numbers n(key, element) times sigma, to corrupt inputs (Bishop, Neural Computation 7, 1995) or to draw initial
 * weights. An element's number is a function of a key, made from (seed, step, layer), and of its place alone, wherever a
 * range begins, at any width and thread count; noise is never stored.
 *
 * <p>Elements i and i + 16 of each 32 are a pair made by Box and Muller's transformation from their two words of 32 bits
 * (NUMERICS.md). The largest |n| is 6.67.
 */
public final class GaussianNoise {
    private final float sigma;

    private GaussianNoise(float sigma) {
        this.sigma = sigma;
    }

    /**
     * Noise with mean 0.
     *
     * @param sigma the standard deviation, finite and not negative
     */
    public static GaussianNoise of(float sigma) {
        Checks.finite("sigma", sigma);
        if (sigma < 0) {
            throw new IllegalArgumentException("sigma = " + sigma + " is negative");
        }
        return new GaussianNoise(sigma);
    }

    /**
     * The key of one layer in one training step. It is unlike {@link Dropout#key} of the same three.
     *
     * @param seed of the whole training
     * @param step counts over all epochs: a key used twice gives the same noise twice
     * @param layer number of the layer
     */
    public static long key(long seed, long step, int layer) {
        return Mixer.noiseKey(seed, step, layer);
    }

    /** The standard deviation. */
    public float sigma() {
        return sigma;
    }

    /**
     * y = sigma n(key, firstElement + i).
     *
     * @param key from {@link #key}
     * @param firstElement stream position of the first element; positions are counted modulo 2^32
     * @param y the result
     * @param yOffset index of its first element
     * @param length elements
     * @throws IllegalArgumentException if y is null or the range does not fit it
     */
    public void fill(long key, int firstElement, float[] y, int yOffset, int length) {
        Checks.notNegative("length", length);
        Checks.range("y", y, yOffset, length);
        Spans.normal(sigma, key, firstElement, y, yOffset, length);
    }

    /**
     * y = x + sigma n(key, firstElement + i), rounded once.
     *
     * @param key from {@link #key}
     * @param firstElement stream position of the first element; positions are counted modulo 2^32
     * @param x the input
     * @param xOffset index of its first element
     * @param y the result; the same range as x or one that does not overlap it
     * @param yOffset index of its first element
     * @param length elements
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if an argument is null, a range does not fit its array or two overlap in part;
     *     nothing has been written then
     */
    public void add(
            long key,
            int firstElement,
            float[] x,
            int xOffset,
            float[] y,
            int yOffset,
            int length,
            Workspace workspace) {
        Checks.notNull("workspace", workspace);
        Checks.notNegative("length", length);
        Checks.range("x", x, xOffset, length);
        Checks.range("y", y, yOffset, length);
        Checks.inPlaceOrDisjoint("y", y, yOffset, "x", x, xOffset, length);
        Spans.addNormal(sigma, key, firstElement, x, xOffset, y, yOffset, length, workspace.block());
    }
}
