package org.lanewise.kernels.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What several tests found: for each statistic the probability that random words give one at least as far from the middle, on
 * either side, as theirs.
 */
final class PValues {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private int count;
    private double least = 1;
    private String leastName = "nothing";

    /** A number of hits in independent trials. */
    void binomial(String name, int trials, double probability, int hits) {
        BinomialDistribution law = BinomialDistribution.of(trials, probability);
        add(name, law.cumulativeProbability(hits), law.survivalProbability(hits - 1));
    }

    /** A sum of so many terms that it is normal, less its mean, in standard deviations. */
    void normal(String name, double z) {
        add(name, NORMAL.cumulativeProbability(z), NORMAL.survivalProbability(z));
    }

    /** Pearson's chi-square of counts in cells with these probabilities, which sum up to 1. */
    void cells(String name, int[] counts, double[] probabilities) {
        int total = 0;
        for (int hits : counts) {
            total += hits;
        }
        double chi = 0;
        for (int i = 0; i < counts.length; i++) {
            double expected = total * probabilities[i];
            chi += (counts[i] - expected) * (counts[i] - expected) / expected;
        }
        ChiSquaredDistribution law = ChiSquaredDistribution.of(counts.length - 1);
        add(name, law.cumulativeProbability(chi), law.survivalProbability(chi));
    }

    private void add(String name, double atMost, double atLeast) {
        double p = Math.min(1, 2 * Math.min(atMost, atLeast));
        p = Double.isNaN(p) ? 0 : p; // random words have a statistic
        count++;
        if (p < least) {
            least = p;
            leastName = name;
        }
    }

    /** How many. */
    int count() {
        return count;
    }

    /** The smallest. */
    double least() {
        return least;
    }

    @Override
    public String toString() {
        return "least of " + count + " p-values: " + least + " (" + leastName + ")";
    }
}
