// Written by RandomGenerator; change it there.
package org.lanewise.kernels.internal.random;

/** The twin of {@link VectorDropout}. */
public final class ScalarDropout {
    private ScalarDropout() {}

    /** The loop. */
    public static void run(int threshold, float scale, long key, int first, float[] xs, int xo, float[] ys, int yo, int n) {
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        int signedThreshold = threshold ^ Integer.MIN_VALUE;
        for (int i = 0; i < n; i++) {
            ys[yo + i] = of(k0, k1, first + i, signedThreshold, scale, xs[xo + i]);
        }
    }

    private static float of(int k0, int k1, int element, int signedThreshold, float scale, float x) {
        int wordAt = element ^ k0;
        int word1Shifted = wordAt >>> 17;
        int word1 = wordAt ^ word1Shifted;
        int word2 = word1 * Mixer.M1;
        int word3Shifted = word2 >>> 11;
        int word3 = word2 ^ word3Shifted;
        int word4 = word3 + k1;
        int word5 = word4 * Mixer.M2;
        int word6Shifted = word5 >>> 15;
        int word6 = word5 ^ word6Shifted;
        int word7 = word6 + k0;
        int word8 = word7 * Mixer.M3;
        int wordShifted = word8 >>> 14;
        int word = word8 ^ wordShifted;
        int signedWord = word ^ Integer.MIN_VALUE;
        float scaled = x * scale;
        float y = signedWord < signedThreshold ? 0f : scaled;
        return y;
    }
}
