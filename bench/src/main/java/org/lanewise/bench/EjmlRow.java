package org.lanewise.bench;

import java.util.Locale;

/**
 * One operation by one implementation.
 *
 * @param op the operation
 * @param type of the elements
 * @param n the order of its matrices
 * @param impl whose
 * @param gigaflops billions of operations per second, median
 * @param ratio median of how many times faster it is than EJML in the same round
 */
public record EjmlRow(String op, Type type, int n, String impl, double gigaflops, double ratio) {
    /** The columns of {@link #csv()}. */
    public static final String CSV_HEADER = "op,dtype,n,impl,gflops,ratio";

    /** One line, without its end. */
    public String csv() {
        return String.format(Locale.ROOT, "%s,%s,%d,%s,%.3f,%.3f", op, type.id(), n, impl, gigaflops, ratio);
    }

    /** The names of the columns of {@link #line}. */
    public static String header() {
        return String.format(
                Locale.ROOT, "%-13s %-5s %6s %-9s %9s %7s", "op", "dtype", "n", "impl", "GFLOP/s", "ratio");
    }

    /** One line for people. */
    public String line() {
        return String.format(Locale.ROOT, "%-13s %-5s %6d %-9s %9.2f %7.2f", op, type.id(), n, impl, gigaflops, ratio);
    }
}
