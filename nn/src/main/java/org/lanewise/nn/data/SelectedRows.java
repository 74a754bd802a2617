package org.lanewise.nn.data;

import java.util.Arrays;

/** Some rows of other data, in an order of their own, read where they are. */
final class SelectedRows implements Dataset {
    private final Dataset data;
    private final int[] numbers;

    SelectedRows(Dataset data, int[] order, int first, int rows) {
        Batches.requireSelection(data, order, first, rows);
        this.data = data;
        this.numbers = Arrays.copyOfRange(order, first, first + rows);
    }

    @Override
    public int rows() {
        return numbers.length;
    }

    @Override
    public int columns() {
        return data.columns();
    }

    @Override
    public int classes() {
        return data.classes();
    }

    @Override
    public int targetColumns() {
        return data.targetColumns();
    }

    @Override
    public void copyRow(int row, float[] x, int xOffset) {
        data.copyRow(numbers[row], x, xOffset);
    }

    @Override
    public int label(int row) {
        return data.label(numbers[row]);
    }

    @Override
    public void copyTarget(int row, float[] y, int yOffset) {
        data.copyTarget(numbers[row], y, yOffset);
    }

    @Override
    public String toString() {
        return rows() + " rows of " + data;
    }
}
