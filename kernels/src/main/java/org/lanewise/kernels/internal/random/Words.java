// Written by RandomGenerator; change it there.
package org.lanewise.kernels.internal.random;

/** The generator's words. */
public final class Words {
    private Words() {}

    /** The word of an element for a key of two halves. */
    public static int of(int k0, int k1, int element) {
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
        return word;
    }
}
