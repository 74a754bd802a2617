package org.lanewise.bench;

import java.util.Locale;

/**
 * One implementation of a network's inference.
 *
 * @param network widths of its layers
 * @param batch rows of a call
 * @param threads that work on one
 * @param impl whose
 * @param weights how they are stored
 * @param median microseconds per call, the median over the rounds of each round's median
 * @param p99 microseconds that 99 of 100 calls did not exceed
 * @param ratio median over the rounds of how many times faster Lanewise is
 */
public record MlpRow(
        String network, int batch, int threads, String impl, String weights, double median, double p99, double ratio) {
    /** The columns of {@link #csv()}. */
    public static final String CSV_HEADER = "network,batch,threads,impl,weights,us_median,us_p99,ratio";

    /** One line, without its end. */
    public String csv() {
        return String.format(
                Locale.ROOT,
                "%s,%d,%d,%s,%s,%.3f,%.3f,%.3f",
                network,
                batch,
                threads,
                impl,
                weights,
                median,
                p99,
                ratio);
    }

    /** The names of the columns of {@link #line}. */
    public static String header() {
        return String.format(
                Locale.ROOT,
                "%-16s %5s %7s %-12s %-7s %10s %10s %6s",
                "network",
                "batch",
                "threads",
                "impl",
                "weights",
                "median us",
                "p99 us",
                "ratio");
    }

    /** One line for people. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%-16s %5d %7d %-12s %-7s %10.2f %10.2f %6.2f",
                network,
                batch,
                threads,
                impl,
                weights,
                median,
                p99,
                ratio);
    }
}
