package org.lanewise.kernels.statistics;

import java.util.Arrays;
import org.lanewise.kernels.internal.random.Mixer;

/** Each bit is 1 in half of the words, a rate drops its share, each byte has all its values equally often. */
final class Frequency implements WordTest {
    private static final double[] RATES = {0.001, 0.1, 0.2, 0.8}; // 0.5 is the highest bit
    private static final int VALUES = 1 << Byte.SIZE;
    private static final double[] EQUAL = equal(VALUES);

    @Override
    public void apply(int[] words, PValues found) {
        int[] ones = BitCounts.of(words);
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            found.binomial("ones at bit " + bit, words.length, 0.5, ones[bit]);
        }
        for (double rate : RATES) {
            int threshold = (int) Math.round(rate * 0x1p32);
            int dropped = 0;
            for (int word : words) {
                dropped += Mixer.atLeast(word, threshold) ? 0 : 1;
            }
            found.binomial("dropped at " + rate, words.length, Integer.toUnsignedLong(threshold) * 0x1p-32, dropped);
        }
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            int[] counts = new int[VALUES];
            for (int word : words) {
                counts[word >>> shift & VALUES - 1]++;
            }
            found.cells("bytes at bit " + shift, counts, EQUAL);
        }
    }

    /** The probabilities of equally probable cells. */
    static double[] equal(int cells) {
        double[] equal = new double[cells];
        Arrays.fill(equal, 1.0 / cells);
        return equal;
    }
}
