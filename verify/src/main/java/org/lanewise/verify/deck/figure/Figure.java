package org.lanewise.verify.deck.figure;

import java.util.List;

/**
 * A picture: one or more panels side by side.
 *
 * @param caption one sentence: what is to be seen
 * @param panels at least one
 */
public record Figure(String caption, List<Panel> panels) {
    /** A picture of one panel. */
    public static Figure of(String caption, Panel panel) {
        return new Figure(caption, List.of(panel));
    }

    /**
     * A system of axes with its series.
     *
     * @param title above it
     * @param xLabel below it, with the unit
     * @param yLabel beside it, with the unit
     * @param logarithmicX whether x's axis is
     * @param logarithmic whether y's axis is
     * @param series what is drawn
     */
    public record Panel(
            String title,
            String xLabel,
            String yLabel,
            boolean logarithmicX,
            boolean logarithmic,
            List<Series> series) {
        /** With a linear axis of x. */
        public Panel(String title, String xLabel, String yLabel, boolean logarithmic, List<Series> series) {
            this(title, xLabel, yLabel, false, logarithmic, series);
        }
    }
}
