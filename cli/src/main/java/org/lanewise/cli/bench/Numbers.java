package org.lanewise.cli.bench;

import java.util.Locale;

/** Numbers as the report writes them. */
final class Numbers {
    private Numbers() {}

    /** Three digits or so. */
    static String rate(double rate) {
        return String.format(Locale.ROOT, rate < 10 ? "%.2f" : rate < 1000 ? "%.1f" : "%.0f", rate);
    }

    /** A share as a percentage without sign. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    /** A change with its sign. */
    static String change(double change) {
        return String.format(Locale.ROOT, "%+.1f%%", 100 * change);
    }

    /** How many times. */
    static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    /** A text that is not broken at its spaces. */
    static String unbroken(String text) {
        return text.replace(' ', '\u00a0');
    }
}
