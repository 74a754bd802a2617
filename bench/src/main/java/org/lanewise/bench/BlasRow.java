package org.lanewise.bench;

import java.util.Locale;

/**
 * One routine by one implementation.
 *
 * @param op the routine
 * @param type its elements
 * @param n elements of a vector, or the order of a matrix
 * @param increment distance of the vectors' elements
 * @param impl whose
 * @param nanoseconds per call, median
 * @param ratio median of how many times faster Lanewise is in the same round
 */
public record BlasRow(String op, Type type, int n, int increment, String impl, double nanoseconds, double ratio) {
    /** The columns of {@link #csv()}. */
    public static final String CSV_HEADER = "op,dtype,n,increments,impl,ns,ratio";

    /** One line, without its end. */
    public String csv() {
        return String.format(
                Locale.ROOT, "%s,%s,%d,%d,%s,%.1f,%.3f", op, type.id(), n, increment, impl, nanoseconds, ratio);
    }

    /** The names of the columns of {@link #line}. */
    public static String header() {
        return String.format(
                Locale.ROOT, "%-7s %-5s %8s %4s %-9s %14s %7s", "op", "dtype", "n", "inc", "impl", "ns", "ratio");
    }

    /** One line for people. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%-7s %-5s %8d %4d %-9s %14.1f %7.2f",
                op,
                type.id(),
                n,
                increment,
                impl,
                nanoseconds,
                ratio);
    }
}
