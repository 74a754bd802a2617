package org.lanewise.nn.internal.plan;

/** Where a matrix lies: in the arena of the pass, or in the caller's array if it is the network's input. */
public final class Buffer {
    private static final int NOWHERE = -1;

    private final int columns;
    private final boolean perRow;
    private int offset = NOWHERE;

    private Buffer(int columns, boolean perRow) {
        this.columns = columns;
        this.perRow = perRow;
    }

    /** Rows of the batch x columns, without gaps. */
    static Buffer rows(int columns) {
        return new Buffer(columns, true);
    }

    /** One row, whatever the batch. */
    static Buffer vector(int columns) {
        return new Buffer(columns, false);
    }

    /** Values per row, and from one row to the next. */
    public int columns() {
        return columns;
    }

    /** Values for {@code rows} rows. */
    long length(int rows) {
        return perRow ? (long) rows * columns : columns;
    }

    void place(int arenaOffset) {
        this.offset = arenaOffset;
    }

    /** The array that holds it. */
    public float[] array(Pass pass) {
        return offset == NOWHERE ? pass.input : pass.arena;
    }

    /** Index of its first element. */
    public int offset(Pass pass) {
        return offset == NOWHERE ? pass.inputOffset : offset;
    }
}
