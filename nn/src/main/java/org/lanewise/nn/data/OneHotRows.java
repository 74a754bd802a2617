package org.lanewise.nn.data;

import java.util.Arrays;

/** Labelled data with a real target for each class: 1 for the row's own, 0 for the others. */
final class OneHotRows implements Dataset {
    private final Dataset labelled;

    OneHotRows(Dataset labelled) {
        Batches.requireLabels(labelled);
        this.labelled = labelled;
    }

    @Override
    public int rows() {
        return labelled.rows();
    }

    @Override
    public int columns() {
        return labelled.columns();
    }

    @Override
    public int classes() {
        return 0;
    }

    @Override
    public int targetColumns() {
        return labelled.classes();
    }

    @Override
    public void copyRow(int row, float[] x, int xOffset) {
        labelled.copyRow(row, x, xOffset);
    }

    @Override
    public int label(int row) {
        throw new IllegalStateException("labels became real targets");
    }

    @Override
    public void copyTarget(int row, float[] y, int yOffset) {
        Arrays.fill(y, yOffset, yOffset + labelled.classes(), 0);
        y[yOffset + labelled.label(row)] = 1;
    }

    @Override
    public String toString() {
        return "one-hot " + labelled;
    }
}
