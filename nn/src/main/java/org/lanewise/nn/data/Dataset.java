package org.lanewise.nn.data;

/**
 * Rows of features with a target each: a class label, or {@link #targetColumns} real values (for regression, or
 * independent binary labels 0 and 1). Rows are read by copying them, so they may lie in memory, in a file larger than
 * the heap, or be computed. No method allocates; all may be called by several threads at a time.
 *
 * <p>The methods that take one row are for implementations, which may trust their arguments; those that take many
 * check them first and throw {@link IllegalArgumentException} before anything is written.
 */
public interface Dataset {
    /** The largest label that files may have: more classes than anyone has; what is larger is an identifier or a mistake. */
    int LARGEST_LABEL = 65_535;

    /** Samples, at least 1. */
    int rows();

    /** Features per row, at least 1. */
    int columns();

    /** Labels are in [0, classes); 0 if the targets are real values. */
    int classes();

    /** Real values per row; 0 if the targets are class labels. */
    int targetColumns();

    /** Copies a row's features to {@code x[xOffset .. xOffset + columns)}; they are finite. */
    void copyRow(int row, float[] x, int xOffset);

    /** A row's class; for data with class labels only. */
    int label(int row);

    /** Copies a row's target to {@code y[yOffset .. yOffset + targetColumns)}; for data with real targets only. */
    void copyTarget(int row, float[] y, int yOffset);

    /**
     * Labelled rows in memory, as many as there are labels. The arrays are not copied: who passes them no longer changes
     * them.
     *
     * @param features rows x columns, finite (readers check that, this does not)
     * @param columns at least 1
     * @param labels one in [0, classes) per row, at least one
     * @param classes at least 1
     */
    static ArrayDataset of(float[] features, int columns, int[] labels, int classes) {
        return ArrayDataset.labelled(features, columns, labels, classes);
    }

    /**
     * Rows in memory with real targets. The arrays are not copied: who passes them no longer changes them.
     *
     * @param features rows x columns, finite (readers check that, this does not), at least one row
     * @param columns at least 1
     * @param targets rows x targetColumns, finite
     * @param targetColumns at least 1
     */
    static ArrayDataset regression(float[] features, int columns, float[] targets, int targetColumns) {
        return ArrayDataset.real(features, columns, targets, targetColumns);
    }

    /**
     * Copies features of a batch.
     *
     * @param order row numbers
     * @param first index in {@code order} of the batch's first row
     * @param rows 0 or more
     * @param x the result, rows x columns
     * @param xOffset index of its first element
     */
    default void copyRows(int[] order, int first, int rows, float[] x, int xOffset) {
        Batches.requireOrder(this, order, first, rows);
        Batches.requireSpace("x", x.length, xOffset, rows, columns());
        for (int i = 0; i < rows; i++) {
            copyRow(order[first + i], x, xOffset + i * columns());
        }
    }

    /** As the other form, for the rows {@code firstRow .. firstRow + rows}. */
    default void copyRows(int firstRow, int rows, float[] x, int xOffset) {
        Batches.requireRows(this, firstRow, rows);
        Batches.requireSpace("x", x.length, xOffset, rows, columns());
        for (int i = 0; i < rows; i++) {
            copyRow(firstRow + i, x, xOffset + i * columns());
        }
    }

    /** Copies the labels of a batch, chosen as by {@link #copyRows(int[], int, int, float[], int)}. */
    default void copyLabels(int[] order, int first, int rows, int[] labels, int labelsOffset) {
        Batches.requireLabels(this);
        Batches.requireOrder(this, order, first, rows);
        Batches.requireSpace("labels", labels.length, labelsOffset, rows, 1);
        for (int i = 0; i < rows; i++) {
            labels[labelsOffset + i] = label(order[first + i]);
        }
    }

    /** Copies the labels of the rows {@code firstRow .. firstRow + rows}. */
    default void copyLabels(int firstRow, int rows, int[] labels, int labelsOffset) {
        Batches.requireLabels(this);
        Batches.requireRows(this, firstRow, rows);
        Batches.requireSpace("labels", labels.length, labelsOffset, rows, 1);
        for (int i = 0; i < rows; i++) {
            labels[labelsOffset + i] = label(firstRow + i);
        }
    }

    /** Copies the real targets of a batch, rows x targetColumns, chosen as by {@link #copyRows(int[], int, int, float[], int)}. */
    default void copyTargets(int[] order, int first, int rows, float[] y, int yOffset) {
        Batches.requireTargets(this);
        Batches.requireOrder(this, order, first, rows);
        Batches.requireSpace("y", y.length, yOffset, rows, targetColumns());
        for (int i = 0; i < rows; i++) {
            copyTarget(order[first + i], y, yOffset + i * targetColumns());
        }
    }

    /** Copies the real targets, rows x targetColumns, of the rows {@code firstRow .. firstRow + rows}. */
    default void copyTargets(int firstRow, int rows, float[] y, int yOffset) {
        Batches.requireTargets(this);
        Batches.requireRows(this, firstRow, rows);
        Batches.requireSpace("y", y.length, yOffset, rows, targetColumns());
        for (int i = 0; i < rows; i++) {
            copyTarget(firstRow + i, y, yOffset + i * targetColumns());
        }
    }

    /**
     * The rows {@code order[first .. first + rows)}, in that order: a copy where the rows lie in memory, else a view.
     *
     * @param rows at least 1
     */
    default Dataset select(int[] order, int first, int rows) {
        return new SelectedRows(this, order, first, rows);
    }

    /**
     * The same rows with a real target for each class, 1 for the row's label and 0 for the others, as losses of real targets
     * want them: a view.
     *
     * @throws IllegalArgumentException if the targets are real values already
     */
    default Dataset oneHot() {
        return new OneHotRows(this);
    }
}
