package org.lanewise.bench;

import java.util.Locale;

/**
 * One implementation of a training step.
 *
 * @param impl whose
 * @param threads that work
 * @param milliseconds per step, median
 * @param gigaflops operations of its products per nanosecond
 * @param ratio median of how many times faster Lanewise is, on all threads of the run, in the same round
 */
public record StepRow(String impl, int threads, double milliseconds, double gigaflops, double ratio) {
    /** The columns of {@link #csv()}. */
    public static final String CSV_HEADER = "impl,threads,ms_per_step,gflops,lanewise_is_times_faster";

    /** One line, without its end. */
    public String csv() {
        return String.format(Locale.ROOT, "%s,%d,%.4f,%.2f,%.3f", impl, threads, milliseconds, gigaflops, ratio);
    }

    /** The names of the columns of {@link #line}. */
    public static String header() {
        return String.format(Locale.ROOT, "%-10s %7s %8s %8s %6s", "impl", "threads", "ms/step", "GFLOP/s", "ratio");
    }

    /** One line for people. */
    public String line() {
        return String.format(Locale.ROOT, "%-10s %7d %8.3f %8.1f %6.2f", impl, threads, milliseconds, gigaflops, ratio);
    }
}
