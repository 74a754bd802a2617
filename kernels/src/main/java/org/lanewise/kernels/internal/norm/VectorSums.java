// Written by NormReductionGenerator; change it there.
package org.lanewise.kernels.internal.norm;

import org.lanewise.kernels.internal.FloatLanes;

/** Names the sum for the vector length; n is a multiple of 32. Linked only when vector kernels run. */
final class VectorSums {
    private VectorSums() {}

    /** The sum of x[i]. */
    public static float sum(int n, float[] x, int x0) {
        return switch (FloatLanes.LENGTH) {
            case 4 -> VectorSums4.sum(n, x, x0);
            case 8 -> VectorSums8.sum(n, x, x0);
            case 16 -> VectorSums16.sum(n, x, x0);
            default -> throw new AssertionError(FloatLanes.LENGTH);
        };
    }

    /** The sum of x[i] - mean. */
    public static float deviations(int n, float mean, float[] x, int x0) {
        return switch (FloatLanes.LENGTH) {
            case 4 -> VectorSums4.deviations(n, mean, x, x0);
            case 8 -> VectorSums8.deviations(n, mean, x, x0);
            case 16 -> VectorSums16.deviations(n, mean, x, x0);
            default -> throw new AssertionError(FloatLanes.LENGTH);
        };
    }

    /** The sum of (x[i] - mean)^2 by fma. */
    public static float squaredDeviations(int n, float mean, float[] x, int x0) {
        return switch (FloatLanes.LENGTH) {
            case 4 -> VectorSums4.squaredDeviations(n, mean, x, x0);
            case 8 -> VectorSums8.squaredDeviations(n, mean, x, x0);
            case 16 -> VectorSums16.squaredDeviations(n, mean, x, x0);
            default -> throw new AssertionError(FloatLanes.LENGTH);
        };
    }

    /** The sum of (x[i] - mean) y[i] by fma. */
    public static float dotOfDeviations(int n, float mean, float[] x, int x0, float[] y, int y0) {
        return switch (FloatLanes.LENGTH) {
            case 4 -> VectorSums4.dotOfDeviations(n, mean, x, x0, y, y0);
            case 8 -> VectorSums8.dotOfDeviations(n, mean, x, x0, y, y0);
            case 16 -> VectorSums16.dotOfDeviations(n, mean, x, x0, y, y0);
            default -> throw new AssertionError(FloatLanes.LENGTH);
        };
    }
}
