package org.lanewise.bench;

import java.util.Locale;

/**
 * A server under load.
 *
 * @param clients that sent
 * @param rows per request
 * @param seconds from the first request to the last answer
 * @param answered requests with the right answer
 * @param refused requests with 503
 * @param failed requests without an answer
 * @param wrong requests with another answer
 * @param computed rows that the server says it has computed meanwhile
 * @param median microseconds from when a request was due to its right answer
 * @param p99 microseconds that 99 of 100 did not exceed
 */
public record ServeRow(
        int clients,
        int rows,
        double seconds,
        long answered,
        long refused,
        long failed,
        long wrong,
        long computed,
        double median,
        double p99) {
    /** The columns of {@link #csv()}. */
    public static final String CSV_HEADER =
            "clients,rows,seconds,answered,refused,failed,wrong,computed,answered_per_s,us_median,us_p99";

    private double rate() {
        return answered / seconds;
    }

    /** One line, without its end. */
    public String csv() {
        return String.format(
                Locale.ROOT,
                "%d,%d,%.3f,%d,%d,%d,%d,%d,%.1f,%.1f,%.1f",
                clients,
                rows,
                seconds,
                answered,
                refused,
                failed,
                wrong,
                computed,
                rate(),
                median,
                p99);
    }

    /** The names of the columns of {@link #line}. */
    public static String header() {
        return String.format(
                Locale.ROOT,
                "%7s %5s %9s %9s %9s %7s %7s %11s %10s %10s",
                "clients",
                "rows",
                "answered",
                "per s",
                "503",
                "failed",
                "wrong",
                "rows done",
                "median us",
                "p99 us");
    }

    /** One line for people. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%7d %5d %9d %9.0f %9d %7d %7d %11d %10.0f %10.0f",
                clients,
                rows,
                answered,
                rate(),
                refused,
                failed,
                wrong,
                computed,
                median,
                p99);
    }
}
