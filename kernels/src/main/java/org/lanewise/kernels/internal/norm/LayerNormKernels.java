package org.lanewise.kernels.internal.norm;

/** Layer normalisation of one row. Arguments have been checked. */
public final class LayerNormKernels {
    private LayerNormKernels() {}

    /**
     * statistics = mean and 1 / sqrt(variance + epsilon) of a row. The second pass also sums the deviations from the first mean,
     * which are 0 but for what that has lost by rounding, and corrects both (Chan, Golub and LeVeque, 1983).
     */
    public static void statistics(float epsilon, float[] x, int xo, float[] statistics, int so, int n) {
        float first = Sums.sum(n, x, xo) / n;
        float deviations = Sums.deviations(n, first, x, xo);
        double squares = Sums.squaredDeviations(n, first, x, xo);
        double variance = correctedVariance(n, deviations, squares);
        statistics[so] = first + deviations / n;
        statistics[so + 1] = (float) (1 / Math.sqrt(variance + epsilon));
    }

    /** Of the sums of deviations and of their squares. A NaN stays one. */
    static double correctedVariance(int n, double deviations, double squares) {
        return Math.max(0, (squares - deviations * deviations / n) / n);
    }

    /** y = gamma (x - mean) inverse + beta, in place allowed. */
    public static void forward(
            float mean,
            float inverse,
            float[] x,
            int xo,
            float[] gamma,
            int go,
            float[] beta,
            int bo,
            float[] y,
            int yo,
            int n) {
        Passes.layerNormForward(mean, inverse, x, xo, gamma, go, beta, bo, y, yo, n);
    }

    /** Adds to dGamma and dBeta, then dx = inverse (g - mean(g) - n mean(g n)), g = gamma dy, n = (x - mean) inverse. */
    public static void backward(
            float mean,
            float inverse,
            float[] x,
            int xo,
            float[] gamma,
            int go,
            float[] dy,
            int dyo,
            float[] dx,
            int dxo,
            float[] dGamma,
            int dGammaOffset,
            float[] dBeta,
            int dBetaOffset,
            int n) {
        Passes.layerNormGradients(
                mean, inverse, x, xo, gamma, go, dy, dyo, dGamma, dGammaOffset, dBeta, dBetaOffset, dx, dxo, n);
        float meanG = Sums.sum(n, dx, dxo) / n;
        float meanGn = Sums.dotOfDeviations(n, mean, x, xo, dx, dxo) * inverse / n;
        Passes.layerNormBackward(mean, inverse, meanG, -meanGn, x, xo, dx, dxo, dx, dxo, n);
    }
}
