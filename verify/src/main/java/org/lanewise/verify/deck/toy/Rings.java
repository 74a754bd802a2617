package org.lanewise.verify.deck.toy;

import java.util.SplittableRandom;

/**
 * Two rings around the origin.
 *
 * @param x pairs, one after the other
 * @param classes 0 for the inner ring, 1 for the outer one, in turn
 */
public record Rings(float[] x, int[] classes) {
    /** Radii of 0.6 to 1 and of 1.4 to 1.8. */
    public static Rings draw(SplittableRandom random, int rows) {
        float[] x = new float[2 * rows];
        int[] classes = new int[rows];
        for (int row = 0; row < rows; row++) {
            classes[row] = row % 2;
            double radius = random.nextDouble(0.6, 1) + 0.8 * classes[row];
            double angle = random.nextDouble(2 * Math.PI);
            x[2 * row] = (float) (radius * StrictMath.cos(angle));
            x[2 * row + 1] = (float) (radius * StrictMath.sin(angle));
        }
        return new Rings(x, classes);
    }

    /** The classes as -1 and 1. */
    public int[] signs() {
        int[] signs = new int[classes.length];
        for (int row = 0; row < signs.length; row++) {
            signs[row] = 2 * classes[row] - 1;
        }
        return signs;
    }
}
