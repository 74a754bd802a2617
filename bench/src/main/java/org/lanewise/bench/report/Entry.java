package org.lanewise.bench.report;

import java.util.Collections;
import java.util.List;
import org.lanewise.bench.Median;

/**
 * One thing's rates.
 *
 * @param key what was measured
 * @param unit of the rates, such as GFLOP/s
 * @param intensity operations per byte that must be moved; 0 where that says nothing
 * @param ratio median of how many times faster Lanewise is in the same round; 0 where nothing was beside it
 * @param rates of the rounds, at least one, all positive
 */
public record Entry(Key key, String unit, double intensity, double ratio, List<Double> rates) {
    /** The implementation that regressions are looked for in. */
    public static final String LANEWISE = "lanewise";

    /** The implementation that is the machine's own rate of FMAs. */
    public static final String PEAK = "peak";

    /** Operations. */
    public static final String GFLOPS = "GFLOP/s";

    /** Bytes. */
    public static final String GBYTES = "GB/s";

    /** Checks the numbers. */
    public Entry {
        if (rates.isEmpty()) {
            throw new IllegalArgumentException("rates of " + key.text() + " must not be empty");
        }
        for (double rate : rates) {
            requireFinite("rate", key, rate, rate > 0);
        }
        requireFinite("intensity", key, intensity, intensity >= 0);
        requireFinite("ratio", key, ratio, ratio >= 0);
        rates = List.copyOf(rates);
    }

    private static void requireFinite(String name, Key key, double value, boolean inRange) {
        if (!inRange || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " = " + value + " of " + key.text() + " is out of range");
        }
    }

    /** Of the rounds. */
    public double median() {
        return Median.of(rates);
    }

    /** The slowest round. */
    public double lowest() {
        return Collections.min(rates);
    }

    /** The fastest round. */
    public double highest() {
        return Collections.max(rates);
    }

    /** How far the rounds lie apart, in their median. */
    public double spread() {
        return (highest() - lowest()) / median();
    }
}
