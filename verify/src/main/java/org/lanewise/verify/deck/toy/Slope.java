package org.lanewise.verify.deck.toy;

/** The exponent of a power law. */
public final class Slope {
    private Slope() {}

    /** The slope of the least-squares line through (log x, log y). */
    public static double of(double[] x, double[] y) {
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < x.length; i++) {
            meanX += StrictMath.log(x[i]) / x.length;
            meanY += StrictMath.log(y[i]) / x.length;
        }
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < x.length; i++) {
            double dx = StrictMath.log(x[i]) - meanX;
            covariance += dx * (StrictMath.log(y[i]) - meanY);
            variance += dx * dx;
        }
        return covariance / variance;
    }
}
