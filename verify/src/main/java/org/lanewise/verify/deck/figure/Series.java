package org.lanewise.verify.deck.figure;

/**
 * One line or cloud of points.
 *
 * @param name in the legend
 * @param x abscissas
 * @param y ordinates, as many
 * @param style how it is drawn
 */
public record Series(String name, double[] x, double[] y, Style style) {
    /** How a series is drawn. */
    public enum Style {
        /** Points joined in order; a NaN is a gap. */
        LINE,
        /** The same with a mark at each point, for few points. */
        MARKED,
        /** The same in the colour of the text: what parts classes. */
        BOUNDARY,
        /** Points alone. */
        POINTS
    }

    /** Checks the lengths. */
    public Series {
        if (x.length != y.length) {
            throw new IllegalArgumentException("x has " + x.length + " elements, but y " + y.length);
        }
    }

    /** A line over 1, 2, 3, ..., such as a loss over the epochs. */
    public static Series over(String name, double[] y) {
        double[] x = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i + 1;
        }
        return new Series(name, x, y, Style.LINE);
    }
}
