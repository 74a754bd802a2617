// Written by NormGenerator; change it there.
package org.lanewise.kernels.internal.norm;

/** sum += x - mean, squares += (x - mean)^2: the scalar twin. */
final class ScalarBatchNormDeviations {
    private ScalarBatchNormDeviations() {}

    /** The pass. */
    static void run(float[] xs, int xAt, float[] means, int meanAt, float[] sums, int sumAt, float[] squaress, int squaresAt, int n) {
        for (int i = 0; i < n; i++) {
            float x = xs[xAt + i];
            float mean = means[meanAt + i];
            float sum = sums[sumAt + i];
            float squares = squaress[squaresAt + i];
            float d = x - mean;
            float sumNext = sum + d;
            float squaresNext = Math.fma(d, d, squares);
            sums[sumAt + i] = sumNext;
            squaress[squaresAt + i] = squaresNext;
        }
    }
}
