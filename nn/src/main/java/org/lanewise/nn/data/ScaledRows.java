package org.lanewise.nn.data;

/** Other data's rows, scaled whenever they are read. */
final class ScaledRows implements Dataset {
    private final Dataset raw;
    private final Scaling scaling;

    ScaledRows(Dataset raw, Scaling scaling) {
        this.raw = raw;
        this.scaling = scaling;
    }

    @Override
    public int rows() {
        return raw.rows();
    }

    @Override
    public int columns() {
        return raw.columns();
    }

    @Override
    public int classes() {
        return raw.classes();
    }

    @Override
    public int targetColumns() {
        return raw.targetColumns();
    }

    @Override
    public void copyRow(int row, float[] x, int xOffset) {
        raw.copyRow(row, x, xOffset);
        scaling.apply(x, xOffset, 1, x, xOffset);
    }

    @Override
    public int label(int row) {
        return raw.label(row);
    }

    @Override
    public void copyTarget(int row, float[] y, int yOffset) {
        raw.copyTarget(row, y, yOffset);
    }

    @Override
    public String toString() {
        return "scaled " + raw;
    }
}
