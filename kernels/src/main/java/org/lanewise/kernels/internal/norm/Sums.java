// Written by NormReductionGenerator; change it there.
package org.lanewise.kernels.internal.norm;

import org.lanewise.kernels.internal.Isa;

/**
 * Sums over a row by one fixed tree: of the whole blocks of 32 elements, element i belongs to lane i mod 32; then
 * lanes l and l + 16, l + 8, l + 4, l + 2, l + 1; the rest follows element by element.
 */
final class Sums {
    private static final int LANES = 32;

    private Sums() {}

    /** The sum of x[i]. */
    static float sum(int n, float[] x, int x0) {
        int blocks = n / LANES * LANES;
        float sum = Isa.VECTOR && blocks > 0 ? VectorSums.sum(blocks, x, x0) : ScalarSums.sum(blocks, x, x0);
        for (int i = blocks; i < n; i++) {
            sum = x[x0 + i] + sum;
        }
        return sum;
    }

    /** The sum of x[i] - mean. */
    static float deviations(int n, float mean, float[] x, int x0) {
        int blocks = n / LANES * LANES;
        float sum = Isa.VECTOR && blocks > 0 ? VectorSums.deviations(blocks, mean, x, x0) : ScalarSums.deviations(blocks, mean, x, x0);
        for (int i = blocks; i < n; i++) {
            sum = (x[x0 + i] - mean) + sum;
        }
        return sum;
    }

    /** The sum of (x[i] - mean)^2 by fma. */
    static float squaredDeviations(int n, float mean, float[] x, int x0) {
        int blocks = n / LANES * LANES;
        float sum = Isa.VECTOR && blocks > 0 ? VectorSums.squaredDeviations(blocks, mean, x, x0) : ScalarSums.squaredDeviations(blocks, mean, x, x0);
        for (int i = blocks; i < n; i++) {
            sum = Math.fma(x[x0 + i] - mean, x[x0 + i] - mean, sum);
        }
        return sum;
    }

    /** The sum of (x[i] - mean) y[i] by fma. */
    static float dotOfDeviations(int n, float mean, float[] x, int x0, float[] y, int y0) {
        int blocks = n / LANES * LANES;
        float sum = Isa.VECTOR && blocks > 0 ? VectorSums.dotOfDeviations(blocks, mean, x, x0, y, y0) : ScalarSums.dotOfDeviations(blocks, mean, x, x0, y, y0);
        for (int i = blocks; i < n; i++) {
            sum = Math.fma(x[x0 + i] - mean, y[y0 + i], sum);
        }
        return sum;
    }
}
