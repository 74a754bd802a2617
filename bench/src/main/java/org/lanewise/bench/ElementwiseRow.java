package org.lanewise.bench;

import java.util.Locale;

/**
 * One operation's result.
 *
 * @param op the operation
 * @param elements per call
 * @param level where they lie
 * @param impl whose
 * @param nanoseconds per element, median
 * @param ratioToCopy median of how many times longer it takes than a copy of as many bytes in the same round
 */
public record ElementwiseRow(
        String op, int elements, ElementwiseLevel level, String impl, double nanoseconds, double ratioToCopy) {
    /** The columns of {@link #csv()}. */
    public static final String CSV_HEADER = "op,elements,level,impl,ns_per_element,ratio_to_copy";

    /** One line, without its end. */
    public String csv() {
        return String.format(Locale.ROOT, "%s,%d,%s,%s,%.4f,%.3f", op, elements, level, impl, nanoseconds, ratioToCopy);
    }

    /** The names of the columns of {@link #line}. */
    public static String header() {
        return String.format(Locale.ROOT, "%-26s %-5s %-18s %10s %8s", "op", "level", "impl", "ns/element", "copies");
    }

    /** One line for people. */
    public String line() {
        return String.format(Locale.ROOT, "%-26s %-5s %-18s %10.3f %8.2f", op, level, impl, nanoseconds, ratioToCopy);
    }
}
