package org.lanewise.nn.data;

/** The checks of the copying methods of {@link Dataset}. */
final class Batches {
    private Batches() {}

    static void requireLabels(Dataset data) {
        if (data.classes() == 0) {
            throw new IllegalArgumentException(
                    "labels are wanted of data with " + data.targetColumns() + " real targets per row");
        }
    }

    static void requireTargets(Dataset data) {
        if (data.targetColumns() == 0) {
            throw new IllegalArgumentException(
                    "real targets are wanted of data with labels of " + data.classes() + " classes");
        }
    }

    static void requireOrder(Dataset data, int[] order, int first, int rows) {
        if (first < 0 || rows < 0 || first > order.length - rows) {
            throw new IllegalArgumentException("order has " + order.length + " elements, but first = " + first
                    + " and rows = " + rows + " do not fit");
        }
        for (int i = first; i < first + rows; i++) {
            if (order[i] < 0 || order[i] >= data.rows()) {
                throw new IllegalArgumentException(
                        "order[" + i + "] = " + order[i] + ", but the data has " + data.rows() + " rows");
            }
        }
    }

    /** A data set has rows. */
    static void requireSelection(Dataset data, int[] order, int first, int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("rows = " + rows + ", but data has at least 1");
        }
        requireOrder(data, order, first, rows);
    }

    static void requireRows(Dataset data, int firstRow, int rows) {
        if (firstRow < 0 || rows < 0 || firstRow > data.rows() - rows) {
            throw new IllegalArgumentException("the data has " + data.rows() + " rows, but firstRow = " + firstRow
                    + " and rows = " + rows + " do not fit");
        }
    }

    static void requireSpace(String name, int length, int offset, int rows, int columns) {
        if (offset < 0 || offset + (long) rows * columns > length) {
            throw new IllegalArgumentException(name + " has " + length + " elements, but offset " + offset + " and "
                    + rows + " rows of " + columns + " do not fit");
        }
    }
}
