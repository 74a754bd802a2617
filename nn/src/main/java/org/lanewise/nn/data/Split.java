package org.lanewise.nn.data;

import java.util.List;

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

    private static final double TEST_FRACTION = 0.2;

    /** Holds out a fifth, the same one for the same number of rows, and scales pixels 0 .. 255 to [0, 1]. */
    public static Split ofPixels(Dataset raw) {
        return of(parts(raw), Scaling.pixels(raw.columns()));
    }

    /** Holds out a fifth and standardises with the statistics of the rest. */
    public static Split ofTable(Dataset raw) {
        List<Dataset> parts = parts(raw);
        return of(parts, Scaling.standardising(parts.get(0)));
    }

    /** The rows that {@link #ofPixels} holds out, as they are. */
    public static Dataset heldOut(Dataset raw) {
        return parts(raw).get(1);
    }

    private static List<Dataset> parts(Dataset raw) {
        return Partition.random(raw, SEED, TEST_FRACTION);
    }

    private static Split of(List<Dataset> parts, Scaling scaling) {
        return new Split(scaling.apply(parts.get(0)), scaling.apply(parts.get(1)), scaling);
    }
}
