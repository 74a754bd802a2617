package org.lanewise.nn.data;

import java.util.List;

/**
 * How a CSV file is to be read. Columns are named as the first line does, or by their number, from 1. Immutable.
 *
 * @param header whether the first line names the columns
 * @param targets the target columns; if empty the one named {@code label}, {@code class} or {@code target}, else the last
 * @param realTargets whether targets are real values; else there is one target, a class label
 * @param categorical columns of which numbers, too, are names of categories
 */
public record CsvOptions(Header header, List<String> targets, boolean realTargets, List<String> categorical) {
    /** Whether the first line names the columns. */
    public enum Header {
        /** If it has the name of a target, or if none of its values is a number. */
        AUTO,
        /** Always. */
        YES,
        /** Never: it is data. */
        NO
    }

    /** Copies the lists. */
    public CsvOptions {
        targets = List.copyOf(targets);
        categorical = List.copyOf(categorical);
        if (targets.size() > 1 && !realTargets) {
            throw new IllegalArgumentException(
                    "targets are " + targets + ", but a class label is in one column; real values may be in several");
        }
    }

    /** Finds the header by itself; class labels in the usual column. */
    public static CsvOptions standard() {
        return new CsvOptions(Header.AUTO, List.of(), false, List.of());
    }

    /** With another rule for the first line. */
    public CsvOptions withHeader(Header other) {
        return new CsvOptions(other, targets, realTargets, categorical);
    }

    /** Class labels in this column: whole numbers from 0, or names. */
    public CsvOptions withLabel(String column) {
        return new CsvOptions(header, List.of(column), false, categorical);
    }

    /** Real values in these columns; none for the usual one. */
    public CsvOptions withRealTargets(String... columns) {
        return new CsvOptions(header, List.of(columns), true, categorical);
    }

    /** Takes numbers in these columns for names of categories. */
    public CsvOptions withCategorical(String... columns) {
        return new CsvOptions(header, targets, realTargets, List.of(columns));
    }
}
