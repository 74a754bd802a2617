package org.lanewise.nn.data;

import org.lanewise.nn.internal.Draws;

/**
 * Data to learn from and data to measure with, both scaled.
 *
 * @param train learned from
 * @param test never learned from
 * @param scaling what turned raw values into both
 */
public record Split(Dataset train, Dataset test, Scaling scaling) {
    /** Every split uses it, whatever the seed of training, so that test sets can be compared. */
    private static final long SEED = 20221122;

    /** Holds out a fifth, the same one for the same number of rows, and scales pixels 0 .. 255 to [0, 1]. */
    public static Split ofPixels(Dataset raw) {
        int[] order = order(raw);
        int testRows = testRows(raw);
        Scaling scaling = Scaling.pixels(raw.columns());
        return new Split(
                scaling.apply(raw.select(order, testRows, order.length - testRows)),
                scaling.apply(raw.select(order, 0, testRows)),
                scaling);
    }

    /** Holds out a fifth and standardises with the statistics of the rest. */
    public static Split ofTable(Dataset raw) {
        int[] order = order(raw);
        int testRows = testRows(raw);
        Dataset train = raw.select(order, testRows, order.length - testRows);
        Scaling scaling = Scaling.standardising(train);
        return new Split(scaling.apply(train), scaling.apply(raw.select(order, 0, testRows)), scaling);
    }

    /** The rows that {@link #ofPixels} holds out, as they are. */
    public static ArrayDataset heldOut(ArrayDataset raw) {
        return raw.select(order(raw), 0, testRows(raw));
    }

    /** Rows held out where the data has no test set of its own: a fifth, rounded down, at least 1. */
    private static int testRows(Dataset raw) {
        return Math.max(1, raw.rows() / 5);
    }

    /** The test rows come first. They keep no order of the file: sorted classes do no harm. */
    private static int[] order(Dataset raw) {
        int[] order = new int[raw.rows()];
        Draws.permute(SEED, Draws.SPLIT, order);
        return order;
    }
}
