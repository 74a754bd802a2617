package org.lanewise.kernels.statistics;

import org.lanewise.kernels.internal.random.Mixer;

/**
 * Runs of equal bits at each place are as many as their ones allow (Wald and Wolfowitz, Annals of Mathematical Statistics 11,
 * 1940), and runs of dropped and of kept elements are as long as those of independent ones.
 */
final class Runs implements WordTest {
    private static final double RATE = 0.2;

    /** Of one run length; what is longer is one cell. */
    private static final double LEAST_EXPECTED = 50;

    @Override
    public void apply(int[] words, PValues found) {
        int[] ones = BitCounts.of(words);
        int[] changes = BitCounts.ofChanges(words);
        double n = words.length;
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            double mean = 2 * ones[bit] * (n - ones[bit]) / n + 1;
            double variance = (mean - 1) * (mean - 2) / (n - 1);
            boolean constant = ones[bit] == 0 || ones[bit] == n;
            // A bit that never changes is one run, which no number of ones explains.
            double z = constant ? Double.NEGATIVE_INFINITY : (changes[bit] + 1 - mean) / Math.sqrt(variance);
            found.normal("runs at bit " + bit, z);
        }
        lengths(words, true, 1 - RATE, found);
        lengths(words, false, RATE, found);
    }

    /** A run goes on with probability {@code on}, so that length k has probability on^(k - 1) (1 - on). */
    private static void lengths(int[] words, boolean kept, double on, PValues found) {
        double runs = words.length * on * (1 - on);
        int cells = 1 + (int) (Math.log(LEAST_EXPECTED / runs) / Math.log(on));
        double[] probabilities = new double[cells];
        for (int k = 0; k < cells - 1; k++) {
            probabilities[k] = Math.pow(on, k) * (1 - on);
        }
        probabilities[cells - 1] = Math.pow(on, cells - 1);
        int threshold = (int) Math.round(RATE * 0x1p32);
        int[] counts = new int[cells];
        int length = 0;
        boolean whole = false; // the first run may have begun earlier
        for (int word : words) {
            if (Mixer.atLeast(word, threshold) == kept) {
                length++;
            } else {
                if (whole && length > 0) {
                    counts[Math.min(length, cells) - 1]++;
                }
                whole = true;
                length = 0;
            }
        }
        found.cells("lengths of " + (kept ? "kept" : "dropped") + " runs", counts, probabilities);
    }
}
