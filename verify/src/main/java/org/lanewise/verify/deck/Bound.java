package org.lanewise.verify.deck;

import java.util.Locale;

/**
 * What a measured number must keep.
 *
 * @param least the smallest that upholds the claim
 * @param most the largest
 */
public record Bound(double least, double most) {
    /** Checks that there is room between the two. */
    public Bound {
        if (!(least <= most)) {
            throw new IllegalArgumentException("least = " + least + ", but most = " + most);
        }
    }

    /** measured &lt;= most. */
    public static Bound atMost(double most) {
        return new Bound(Double.NEGATIVE_INFINITY, most);
    }

    /** measured &gt;= least. */
    public static Bound atLeast(double least) {
        return new Bound(least, Double.POSITIVE_INFINITY);
    }

    /** least &lt;= measured &lt;= most. */
    public static Bound between(double least, double most) {
        return new Bound(least, most);
    }

    /** measured == value, such as a count of differences. */
    public static Bound exactly(double value) {
        return new Bound(value, value);
    }

    /** Whether the bound is kept; by a NaN never. */
    public boolean keeps(double measured) {
        return measured >= least && measured <= most;
    }

    @Override
    public String toString() {
        if (least == most) {
            return "= " + text(least);
        }
        if (least == Double.NEGATIVE_INFINITY) {
            return "<= " + text(most);
        }
        return most == Double.POSITIVE_INFINITY ? ">= " + text(least) : text(least) + " .. " + text(most);
    }

    /** A number with as many digits as one reads. */
    public static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e6) {
            return String.valueOf((long) value);
        }
        double size = Math.abs(value);
        String text = String.format(Locale.ROOT, size >= 1e-3 && size < 1e6 ? "%.4g" : "%.2e", value);
        // 0.05000 is 0.05, and 1.00e-05 is 1e-5.
        return text.replaceAll("(\\.\\d*?)0+(e|$)", "$1$2")
                .replaceAll("\\.(e|$)", "$1")
                .replaceAll("e([+-])0?", "e$1")
                .replace("e+", "e");
    }
}
