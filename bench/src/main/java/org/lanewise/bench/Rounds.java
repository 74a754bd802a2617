package org.lanewise.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Contenders measured in turn, a slice of time each per round, so that what slows the machine down for a while slows
 * all of them. A ratio is taken within a round, and the median over the rounds.
 */
final class Rounds {
    /** Index of the FMA peak among the contenders. */
    static final int PEAK = 0;

    /** Index of Lanewise. */
    static final int LANEWISE = 1;

    private static final int FEWEST_ROUNDS = 3;

    private final List<Timed> contenders;
    private final int rounds;
    private final double slice;

    /** rates[contender][round], NaN where a slow contender sat out. */
    private final double[][] rates;

    Rounds(List<Timed> contenders, int rounds, double seconds) {
        this.contenders = contenders;
        this.rounds = rounds;
        slice = seconds / rounds;
        rates = new double[contenders.size()][rounds];
        for (double[] row : rates) {
            Arrays.fill(row, Double.NaN);
        }
    }

    /** Refuses no rounds and no time, and more of either than anybody waits for. */
    static void requireBudget(int rounds, double seconds) {
        if (rounds < 1 || rounds > 10_000) {
            throw new IllegalArgumentException("rounds = " + rounds + " must be from 1 to 10000");
        }
        if (!(seconds > 0) || seconds > 3600) {
            throw new IllegalArgumentException("seconds = " + seconds + " must be above 0 and at most 3600");
        }
    }

    void run() {
        int count = contenders.size();
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < count; turn++) {
                // A different first one each round: nobody always follows the same neighbour's cache.
                int index = (turn + round) % count;
                if (takesPart(index, round)) {
                    rates[index][round] = contenders.get(index).slice(slice);
                }
            }
        }
    }

    /** A call longer than a slice would blow the time: such a contender takes part in every s-th round. */
    private boolean takesPart(int index, int round) {
        if (index <= LANEWISE) {
            return true;
        }
        double slices = contenders.get(index).secondsPerCall() / slice;
        int most = Math.max(1, rounds / FEWEST_ROUNDS);
        int stride = (int) Math.max(1, Math.min(most, Math.ceil(slices)));
        return round % stride == 0;
    }

    double median(int index) {
        return Median.of(rates(index));
    }

    /** The highest rate less the lowest, in medians. */
    double spread(int index) {
        List<Double> values = rates(index);
        return (Collections.max(values) - Collections.min(values)) / Median.of(values);
    }

    /** Of the rounds in which it took part. */
    List<Double> rates(int index) {
        List<Double> values = new ArrayList<>();
        for (double rate : rates[index]) {
            if (!Double.isNaN(rate)) {
                values.add(rate);
            }
        }
        return values;
    }

    /** The median over the rounds of how many times faster one contender is than another. */
    double medianRatio(int index, int other) {
        List<Double> values = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double ratio = rates[index][round] / rates[other][round];
            if (!Double.isNaN(ratio)) {
                values.add(ratio);
            }
        }
        return Median.of(values);
    }
}
