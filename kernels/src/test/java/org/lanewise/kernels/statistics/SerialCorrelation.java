package org.lanewise.kernels.statistics;

/**
 * Words are uncorrelated with those behind them, as fractions from their highest bit and from their lowest; and the first five
 * bits of two neighbours have all their values equally often (Knuth, TAOCP 2, 3.3.2 K and B).
 */
final class SerialCorrelation implements WordTest {
    /** Neighbours, vectors, pairs of the noise, widths of layers. */
    private static final int[] LAGS = {1, 2, 3, 4, 5, 8, 16, 32, 64, 512, 784};

    private static final int BITS = 5;
    private static final double[] EQUAL = Frequency.equal(1 << 2 * BITS);

    @Override
    public void apply(int[] words, PValues found) {
        apply("from the highest bit", words, found);
        int[] reversed = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            reversed[i] = Integer.reverse(words[i]);
        }
        apply("from the lowest bit", reversed, found);
    }

    private static void apply(String from, int[] words, PValues found) {
        for (int lag : LAGS) {
            // A signed word over 2^32 has mean 0 and variance 1 / 12; products are uncorrelated with variance 1 / 144.
            double sum = 0;
            for (int i = lag; i < words.length; i++) {
                sum += words[i] * 0x1p-32 * (words[i - lag] * 0x1p-32);
            }
            found.normal("correlation at lag " + lag + " " + from, 12 * sum / Math.sqrt(words.length - lag));
        }
        int[] counts = new int[1 << 2 * BITS];
        for (int i = 1; i < words.length; i += 2) {
            counts[words[i - 1] >>> -BITS << BITS | words[i] >>> -BITS]++;
        }
        found.cells("pairs " + from, counts, EQUAL);
    }
}
