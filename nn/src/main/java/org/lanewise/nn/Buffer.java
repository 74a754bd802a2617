package org.lanewise.nn;

/** Where a matrix of activations lies, rows x columns without gaps: in the plan's arena, or in the caller's array. */
final class Buffer {
    float[] array;
    int offset;
    final int columns;

    Buffer(float[] array, int offset, int columns) {
        this.array = array;
        this.offset = offset;
        this.columns = columns;
    }
}
