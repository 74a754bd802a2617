// Written by RandomGenerator; change it there.
package org.lanewise.kernels.internal.random;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** y = max(x, 0) scale where an element is kept, else 0, over a whole number of vectors. */
public final class VectorReluDropout {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final IntVector IOTA = IntVector.zero(FloatLanes.INTS).addIndex(1);
    private static final int VL = FloatLanes.LENGTH;

    private VectorReluDropout() {}

    /** The loop; the first element counts as element {@code first} of the key's stream. */
    public static void run(int threshold, float scale, long key, int first, float[] xs, int xo, float[] ys, int yo, int n) {
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        int signedThreshold = threshold ^ Integer.MIN_VALUE;
        for (int i = 0; i < n; i += VL) {
            FloatVector x = T.cast(FloatVector.fromArray(S, xs, xo + i));
            IntVector element = IOTA.add(first + i);
            FloatVector h = x.max(T.cast(FloatVector.broadcast(S, 0f)));
            IntVector wordAt = element.lanewise(VectorOperators.XOR, k0);
            IntVector word1Shifted = wordAt.lanewise(VectorOperators.LSHR, 17);
            IntVector word1 = wordAt.lanewise(VectorOperators.XOR, word1Shifted);
            IntVector word2 = word1.lanewise(VectorOperators.MUL, Mixer.M1);
            IntVector word3Shifted = word2.lanewise(VectorOperators.LSHR, 11);
            IntVector word3 = word2.lanewise(VectorOperators.XOR, word3Shifted);
            IntVector word4 = word3.lanewise(VectorOperators.ADD, k1);
            IntVector word5 = word4.lanewise(VectorOperators.MUL, Mixer.M2);
            IntVector word6Shifted = word5.lanewise(VectorOperators.LSHR, 15);
            IntVector word6 = word5.lanewise(VectorOperators.XOR, word6Shifted);
            IntVector word7 = word6.lanewise(VectorOperators.ADD, k0);
            IntVector word8 = word7.lanewise(VectorOperators.MUL, Mixer.M3);
            IntVector wordShifted = word8.lanewise(VectorOperators.LSHR, 14);
            IntVector word = word8.lanewise(VectorOperators.XOR, wordShifted);
            IntVector signedWord = word.lanewise(VectorOperators.XOR, Integer.MIN_VALUE);
            FloatVector scaled = h.mul(scale);
            FloatVector y = scaled.blend(T.cast(FloatVector.broadcast(S, 0f)), signedWord.compare(VectorOperators.LT, signedThreshold).cast(S));
            y.intoArray(ys, yo + i);
        }
    }
}
