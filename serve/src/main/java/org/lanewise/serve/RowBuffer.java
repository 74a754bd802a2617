package org.lanewise.serve;

import java.util.Arrays;

/** The rows of one request while they are read. It grows with what has come, never with what a client announces. */
final class RowBuffer {
    private static final int FIRST_VALUES = 1024;

    private final int columns;
    private final int mostRows;
    private final MemoryBudget.Lease lease;
    private float[] values = new float[0];
    private int count;

    /**
     * Of no rows.
     *
     * @param columns values per row, at least 1
     * @param mostRows columns x mostRows fit an array
     * @param lease what the memory is taken from
     */
    RowBuffer(int columns, int mostRows, MemoryBudget.Lease lease) {
        this.columns = columns;
        this.mostRows = mostRows;
        this.lease = lease;
    }

    int columns() {
        return columns;
    }

    /** Whole rows so far. */
    int rows() {
        return count / columns;
    }

    /** Their values, in the beginning of an array that may be longer. */
    float[] values() {
        return values;
    }

    /**
     * Adds the next value.
     *
     * @throws Refusal if it is not finite, or if there are too many rows
     */
    void add(float value) {
        if (!Float.isFinite(value)) {
            throw Refusal.malformed("instances[" + count / columns + "][" + count % columns + "] is " + value
                    + " as a float, but must be finite");
        }
        if (count == values.length) {
            grow();
        }
        values[count++] = value;
    }

    private void grow() {
        int most = columns * mostRows;
        if (count == most) {
            throw Refusal.tooLarge("the request has more than the " + mostRows + " rows that may be sent at a time");
        }
        int length = (int) Math.min(most, Math.max(Math.min(columns, FIRST_VALUES), 2L * count));
        lease.take(4L * length);
        float[] grown = Arrays.copyOf(values, length);
        lease.give(4L * values.length);
        values = grown;
    }
}
