package org.lanewise.bench;

import java.util.Arrays;
import java.util.List;

/** The middle value: a colleague's build in one round does not move it. */
public final class Median {
    private Median() {}

    /** Of numbers; the mean of the two in the middle where their count is even. */
    public static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The same. */
    public static double of(List<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
