package org.lanewise.nn.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lanewise.nn.internal.Draws;

/**
 * Data divided at random into what is learned from and parts held out (for validation, for testing): a function of the
 * number of rows, the seed and the fractions, and of the labels if they are to be in the same proportions everywhere.
 * Parts are copies of data in memory and views of other data; each row is in one of them.
 *
 * <p>Whatever is fitted to data, {@link Scaling#standardising} for example, should see the first part only.
 */
public final class Partition {
    private Partition() {}

    /**
     * The rest, then a part for each fraction, which has {@code Math.round(fraction * rows)} rows, at least one.
     *
     * @param fractions each positive; their parts leave at least one row
     */
    public static List<Dataset> random(Dataset data, long seed, double... fractions) {
        int[] order = order(data, seed);
        int[] sizes = sizes(data, fractions);
        int[] parts = new int[order.length];
        int next = 0;
        for (int p = 0; p < sizes.length; p++) {
            Arrays.fill(parts, next, next + sizes[p], p + 1);
            next += sizes[p];
        }
        return select(data, order, parts, sizes.length);
    }

    /**
     * As {@link #random}, but each part has of each class what the whole has, up to rounding: the first held-out part up to
     * less than one row, later ones up to less than two.
     *
     * @param data with class labels
     */
    public static List<Dataset> stratified(Dataset data, long seed, double... fractions) {
        Batches.requireLabels(data);
        int[] order = order(data, seed);
        int[] sizes = sizes(data, fractions);
        int[] byClass = positionsByClass(data, order);
        int[] parts = new int[order.length];
        long left = order.length;
        for (int p = 0; p < sizes.length; p++) {
            // Of what is left, sorted by class, every (left / size)-th.
            long i = 0;
            for (int position : byClass) {
                if (parts[position] == 0) {
                    if ((i + 1) * sizes[p] / left > i * sizes[p] / left) {
                        parts[position] = p + 1;
                    }
                    i++;
                }
            }
            left -= sizes[p];
        }
        return select(data, order, parts, sizes.length);
    }

    /** All row numbers, shuffled. */
    private static int[] order(Dataset data, long seed) {
        int[] order = new int[data.rows()];
        Draws.permute(seed, Draws.SPLIT, order);
        return order;
    }

    private static int[] sizes(Dataset data, double[] fractions) {
        int[] sizes = new int[fractions.length];
        long sum = 0;
        for (int i = 0; i < sizes.length; i++) {
            if (!(fractions[i] > 0 && fractions[i] < 1)) {
                throw new IllegalArgumentException(
                        "fraction " + i + " = " + fractions[i] + ", but must be between 0 and 1");
            }
            sizes[i] = (int) Math.max(1, Math.round(fractions[i] * data.rows()));
            sum += sizes[i];
        }
        if (sum >= data.rows()) {
            throw new IllegalArgumentException("fractions " + Arrays.toString(fractions) + " of " + data.rows()
                    + " rows are " + Arrays.toString(sizes) + " rows, which leaves none to learn from");
        }
        return sizes;
    }

    /** Positions in the order, sorted by the label there; a counting sort, which keeps the order within a class. */
    private static int[] positionsByClass(Dataset data, int[] order) {
        int[] next = new int[data.classes() + 1];
        for (int row : order) {
            next[data.label(row) + 1]++;
        }
        for (int c = 1; c < next.length; c++) {
            next[c] += next[c - 1];
        }
        int[] positions = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            positions[next[data.label(order[i])]++] = i;
        }
        return positions;
    }

    private static List<Dataset> select(Dataset data, int[] order, int[] parts, int heldOut) {
        List<Dataset> selected = new ArrayList<>();
        int[] rows = new int[order.length];
        for (int p = 0; p <= heldOut; p++) {
            int count = 0;
            for (int i = 0; i < order.length; i++) {
                if (parts[i] == p) {
                    rows[count++] = order[i];
                }
            }
            selected.add(data.select(rows, 0, count));
        }
        return selected;
    }
}
