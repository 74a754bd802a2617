package org.lanewise.nn.data;

import java.util.Arrays;

/**
 * Labelled rows. The arrays are not copied: whoever makes a data set no longer changes them.
 *
 * @param rows samples, at least 1
 * @param columns values per sample, at least 1
 * @param features rows x columns, finite
 * @param labels one class in [0, classes) per row
 * @param classes at least 1
 */
public record Dataset(int rows, int columns, float[] features, int[] labels, int classes) {
    /** Checks everything but the finiteness of the features, which readers check. */
    public Dataset {
        if (rows < 1 || columns < 1 || classes < 1) {
            throw new IllegalArgumentException("rows = " + rows + ", columns = " + columns + ", classes = " + classes
                    + ", but each must be at least 1");
        }
        if (features.length != (long) rows * columns) {
            throw new IllegalArgumentException(
                    "features has " + features.length + " elements, but " + rows + " x " + columns + " are needed");
        }
        if (labels.length != rows) {
            throw new IllegalArgumentException(
                    "labels has " + labels.length + " elements, but there are " + rows + " rows");
        }
        for (int i = 0; i < rows; i++) {
            if (labels[i] < 0 || labels[i] >= classes) {
                throw new IllegalArgumentException(
                        "label of row " + i + " = " + labels[i] + ", but there are " + classes + " classes");
            }
        }
    }

    /** A copy of the rows {@code numbers[from .. to)}, in that order. */
    public Dataset select(int[] numbers, int from, int to) {
        float[] chosen = new float[(to - from) * columns];
        int[] chosenLabels = new int[to - from];
        for (int i = from; i < to; i++) {
            System.arraycopy(features, numbers[i] * columns, chosen, (i - from) * columns, columns);
            chosenLabels[i - from] = labels[numbers[i]];
        }
        return new Dataset(to - from, columns, chosen, chosenLabels, classes);
    }

    /** The same rows with another number of classes, which must cover the labels. */
    public Dataset withClasses(int count) {
        return new Dataset(rows, columns, features, labels, count);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dataset that
                && columns == that.columns
                && classes == that.classes
                && Arrays.equals(features, that.features)
                && Arrays.equals(labels, that.labels);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(labels) + Arrays.hashCode(features);
    }

    @Override
    public String toString() {
        return "Dataset[" + rows + " x " + columns + ", " + classes + " classes]";
    }
}
