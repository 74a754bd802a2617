package org.lanewise.nn.data;

import java.util.Arrays;

/** Rows in memory. Made by {@link Dataset#of} and {@link Dataset#regression}; its arrays may be read in place. */
public final class ArrayDataset implements Dataset {
    private final int rows;
    private final int columns;
    private final int classes;
    private final int targetColumns;
    private final float[] features;
    private final int[] labels;
    private final float[] targets;

    private ArrayDataset(
            int rows, int columns, float[] features, int classes, int[] labels, int targetColumns, float[] targets) {
        this.rows = rows;
        this.columns = columns;
        this.features = features;
        this.classes = classes;
        this.labels = labels;
        this.targetColumns = targetColumns;
        this.targets = targets;
    }

    static ArrayDataset labelled(float[] features, int columns, int[] labels, int classes) {
        requirePositive("classes", classes);
        requireShape(features, columns, labels.length);
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] < 0 || labels[i] >= classes) {
                throw new IllegalArgumentException(
                        "label of row " + i + " = " + labels[i] + ", but there are " + classes + " classes");
            }
        }
        return new ArrayDataset(labels.length, columns, features, classes, labels, 0, new float[0]);
    }

    static ArrayDataset real(float[] features, int columns, float[] targets, int targetColumns) {
        requirePositive("targetColumns", targetColumns);
        if (targets.length % targetColumns != 0) {
            throw new IllegalArgumentException(
                    "targets has " + targets.length + " elements, which are no rows of " + targetColumns);
        }
        int rows = targets.length / targetColumns;
        requireShape(features, columns, rows);
        return new ArrayDataset(rows, columns, features, 0, new int[0], targetColumns, targets);
    }

    private static void requireShape(float[] features, int columns, int rows) {
        requirePositive("rows", rows);
        requirePositive("columns", columns);
        if (features.length != (long) rows * columns) {
            throw new IllegalArgumentException(
                    "features has " + features.length + " elements, but " + rows + " x " + columns + " are needed");
        }
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " = " + value + ", but must be at least 1");
        }
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public int targetColumns() {
        return targetColumns;
    }

    /** The array itself, rows x columns; not to be changed. */
    public float[] features() {
        return features;
    }

    /** The array itself, one per row; empty if the targets are real values. Not to be changed. */
    public int[] labels() {
        return labels;
    }

    /** The array itself, rows x targetColumns; empty if the targets are labels. Not to be changed. */
    public float[] targets() {
        return targets;
    }

    @Override
    public void copyRow(int row, float[] x, int xOffset) {
        System.arraycopy(features, row * columns, x, xOffset, columns);
    }

    @Override
    public int label(int row) {
        return labels[row];
    }

    @Override
    public void copyTarget(int row, float[] y, int yOffset) {
        System.arraycopy(targets, row * targetColumns, y, yOffset, targetColumns);
    }

    /** A copy of the rows {@code order[first .. first + count)}, in that order. */
    @Override
    public ArrayDataset select(int[] order, int first, int count) {
        Batches.requireSelection(this, order, first, count);
        float[] x = new float[arraySize(count, columns)];
        copyRows(order, first, count, x, 0);
        if (classes == 0) {
            float[] y = new float[arraySize(count, targetColumns)];
            copyTargets(order, first, count, y, 0);
            return new ArrayDataset(count, columns, x, 0, labels, targetColumns, y);
        }
        int[] chosen = new int[count];
        copyLabels(order, first, count, chosen, 0);
        return new ArrayDataset(count, columns, x, classes, chosen, 0, targets);
    }

    /** Rows may be chosen again and again, so a selection may be larger than the data. */
    private static int arraySize(int rows, int columns) {
        long size = (long) rows * columns;
        if (size > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    rows + " rows of " + columns + " values are more than an array can hold");
        }
        return (int) size;
    }

    /** The same targets with other features of the same shape. */
    ArrayDataset withFeatures(float[] others) {
        requireShape(others, columns, rows);
        return new ArrayDataset(rows, columns, others, classes, labels, targetColumns, targets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArrayDataset that
                && columns == that.columns
                && classes == that.classes
                && targetColumns == that.targetColumns
                && Arrays.equals(features, that.features)
                && Arrays.equals(labels, that.labels)
                && Arrays.equals(targets, that.targets);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(labels) + Arrays.hashCode(targets)) + Arrays.hashCode(features);
    }

    @Override
    public String toString() {
        String kind = classes > 0 ? classes + " classes" : targetColumns + " real targets";
        return "Dataset[" + rows + " x " + columns + ", " + kind + "]";
    }
}
