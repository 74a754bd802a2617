package org.lanewise.kernels.internal.random;

/**
 * The counter-based generator: a 32-bit word as a function of a 64-bit key and an element's index, by three
 * multiplications that vectorise at every width (Words, and VectorDropout and VectorNormal from the same formula). What
 * was tested: NUMERICS.md.
 */
public final class Mixer {
    /** The multipliers and shifts of Ettinger's triple32 hash. */
    public static final int M1 = 0xed5ad4bb;

    /** Second multiplier. */
    public static final int M2 = 0xac4c1b51;

    /** Third multiplier. */
    public static final int M3 = 0x31848bab;

    private Mixer() {}

    /** A key from (seed, step, layer), each absorbed by a round of splitmix64, so that close triples give unlike keys. */
    public static long key(long seed, long step, int layer) {
        return splitmix(splitmix(splitmix(seed) ^ step) ^ layer);
    }

    /** Another key, for noise, so that it does not follow the dropout of the same seed, step and layer. */
    public static long noiseKey(long seed, long step, int layer) {
        return splitmix(key(seed, step, layer));
    }

    private static long splitmix(long z) {
        z += 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** The word of an element. */
    public static int mix(long key, int element) {
        return Words.of((int) key, (int) (key >>> 32), element);
    }

    /** Whether a word is at least the threshold, both taken as unsigned. */
    public static boolean atLeast(int word, int threshold) {
        return (word ^ Integer.MIN_VALUE) >= (threshold ^ Integer.MIN_VALUE);
    }
}
