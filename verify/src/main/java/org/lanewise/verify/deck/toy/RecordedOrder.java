package org.lanewise.verify.deck.toy;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.nn.data.Dataset;

/** A data set that writes down in which order its rows are learned. */
public final class RecordedOrder implements Dataset {
    private final Dataset data;
    private final List<Integer> order = new ArrayList<>();

    /** The same rows. */
    public RecordedOrder(Dataset data) {
        this.data = data;
    }

    /** The rows of all batches until now. */
    public List<Integer> order() {
        return List.copyOf(order);
    }

    @Override
    public int rows() {
        return data.rows();
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
        data.copyRow(row, x, xOffset);
    }

    @Override
    public int label(int row) {
        return data.label(row);
    }

    @Override
    public void copyTarget(int row, float[] y, int yOffset) {
        data.copyTarget(row, y, yOffset);
    }

    @Override
    public void copyRows(int[] rowNumbers, int first, int rows, float[] x, int xOffset) {
        for (int i = first; i < first + rows; i++) {
            order.add(rowNumbers[i]);
        }
        data.copyRows(rowNumbers, first, rows, x, xOffset);
    }
}
