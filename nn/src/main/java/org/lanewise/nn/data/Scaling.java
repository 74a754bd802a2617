package org.lanewise.nn.data;

import java.util.Arrays;

/** What turns raw values into a network's inputs: (x - mean) * factor for each column, in double, rounded once. Immutable. */
public final class Scaling {
    private final float[] means;
    private final float[] factors;

    private Scaling(float[] means, float[] factors) {
        this.means = means;
        this.factors = factors;
    }

    /**
     * A scaling by columns.
     *
     * @param means one per column, finite
     * @param factors one per column, finite
     */
    public static Scaling of(float[] means, float[] factors) {
        if (means.length != factors.length || means.length == 0) {
            throw new IllegalArgumentException("there are " + means.length + " means and " + factors.length
                    + " factors, but each column needs one of both");
        }
        for (int i = 0; i < means.length; i++) {
            if (!Float.isFinite(means[i]) || !Float.isFinite(factors[i])) {
                throw new IllegalArgumentException("column " + i + " has mean " + means[i] + " and factor " + factors[i]
                        + ", but both must be finite");
            }
        }
        return new Scaling(means.clone(), factors.clone());
    }

    /** Changes nothing. */
    public static Scaling none(int columns) {
        return constant(columns, 1);
    }

    /** Pixels 0 .. 255 to [0, 1]. */
    public static Scaling pixels(int columns) {
        return constant(columns, 1 / 255f);
    }

    private static Scaling constant(int columns, float factor) {
        float[] factors = new float[columns];
        Arrays.fill(factors, factor);
        return of(new float[columns], factors);
    }

    /**
     * Mean 0 and standard deviation 1 in each column of {@code data}; a constant column becomes 0. Rows are read twice, in
     * order.
     */
    public static Scaling standardising(Dataset data) {
        int columns = data.columns();
        float[] row = new float[columns];
        double[] sums = new double[columns];
        for (int i = 0; i < data.rows(); i++) {
            data.copyRow(i, row, 0);
            for (int c = 0; c < columns; c++) {
                sums[c] += row[c];
            }
        }
        float[] means = new float[columns];
        for (int c = 0; c < columns; c++) {
            means[c] = (float) (sums[c] / data.rows());
        }
        double[] squares = new double[columns];
        for (int i = 0; i < data.rows(); i++) {
            data.copyRow(i, row, 0);
            for (int c = 0; c < columns; c++) {
                double deviation = (double) row[c] - means[c];
                squares[c] += deviation * deviation;
            }
        }
        float[] factors = new float[columns];
        for (int c = 0; c < columns; c++) {
            float factor = (float) (1 / Math.sqrt(squares[c] / data.rows()));
            // Infinite for a column that is constant, or so nearly that its deviation means nothing in float.
            factors[c] = Float.isFinite(factor) ? factor : 1;
        }
        return new Scaling(means, factors);
    }

    /** Values per row. */
    public int columns() {
        return means.length;
    }

    /** Whether it changes nothing. */
    public boolean isNone() {
        for (int i = 0; i < means.length; i++) {
            if (means[i] != 0 || factors[i] != 1) {
                return false;
            }
        }
        return true;
    }

    /** A copy of the means. */
    public float[] means() {
        return means.clone();
    }

    /** A copy of the factors. */
    public float[] factors() {
        return factors.clone();
    }

    /** A scaled copy. */
    public ArrayDataset apply(ArrayDataset raw) {
        requireColumns(raw);
        float[] scaled = new float[raw.features().length];
        apply(raw.features(), 0, raw.rows(), scaled, 0);
        return raw.withFeatures(scaled);
    }

    /** The same rows, scaled: a copy where they lie in memory, else a view that scales a row whenever it is read. */
    public Dataset apply(Dataset raw) {
        if (raw instanceof ArrayDataset array) {
            return apply(array);
        }
        requireColumns(raw);
        return new ScaledRows(raw, this);
    }

    private void requireColumns(Dataset raw) {
        if (raw.columns() != columns()) {
            throw new IllegalArgumentException(
                    "the data has " + raw.columns() + " columns, but the scaling " + columns());
        }
    }

    /**
     * Scales rows x columns values of x into y.
     *
     * @param xOffset index of the first value of x
     * @param yOffset index of the first value of y
     */
    public void apply(float[] x, int xOffset, int rows, float[] y, int yOffset) {
        for (int i = 0; i < rows; i++) {
            int from = xOffset + i * means.length;
            int to = yOffset + i * means.length;
            for (int c = 0; c < means.length; c++) {
                y[to + c] = (float) ((x[from + c] - (double) means[c]) * factors[c]);
            }
        }
    }
}
