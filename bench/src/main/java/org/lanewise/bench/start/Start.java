package org.lanewise.bench.start;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.lanewise.bench.Median;

/**
 * How one JVM got up to speed.
 *
 * @param firstCall milliseconds that the first product took, the loading of our classes included
 * @param settled milliseconds from the start of the first product until the rate stays at 80 % of the final rate
 * @param gflops the final rate
 */
public record Start(double firstCall, double settled, double gflops) {
    private static final double SHARE = 0.8;

    /** How many slices in a row must reach the share: a single fast one is not yet the final code. */
    private static final int SLICES = 5;

    /**
     * Judges the slices of a run.
     *
     * @param firstCall milliseconds
     * @param times milliseconds from the start of the first product to the start of each slice
     * @param rates GFLOP/s of each slice; the median of the last quarter is the final rate
     */
    static Start of(double firstCall, List<Double> times, List<Double> rates) {
        int count = rates.size();
        double last = Median.of(rates.subList(count - (count + 3) / 4, count));
        int first = 0;
        for (int i = 0; i < count && i < first + SLICES; i++) {
            if (rates.get(i) < SHARE * last) {
                first = i + 1;
            }
        }
        return new Start(firstCall, times.get(Math.min(first, count - 1)), last);
    }

    /** Each number's median. */
    public static Start median(List<Start> starts) {
        return new Start(
                median(starts, Start::firstCall), median(starts, Start::settled), median(starts, Start::gflops));
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> number) {
        return Median.of(starts.stream().mapToDouble(number).toArray());
    }

    /** One line that {@link #parse} reads. */
    String text() {
        return String.format(Locale.ROOT, "start %.3f %.1f %.2f", firstCall, settled, gflops);
    }

    static Start parse(String text) {
        String[] words = text.split(" ");
        if (words.length != 4 || !words[0].equals("start")) {
            throw new IllegalStateException("'" + text + "' is no result of a start");
        }
        return new Start(Double.parseDouble(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3]));
    }
}
