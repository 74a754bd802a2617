package org.lanewise.kernels.generator;

/** What the error function's polynomials are fitted to: integrals, by the trapezoidal and Simpson's rule. */
final class ErrorIntegral {
    private static final double TWO_OVER_SQRT_PI = 2 / StrictMath.sqrt(StrictMath.PI);

    private ErrorIntegral() {}

    /**
     * exp(x^2) erfc(x) = 2 / sqrt(pi) integral over t &gt; 0 of exp(-t^2 - 2 x t), by t = exp(s - exp(-s)), after which the
     * trapezoidal rule converges exponentially (Takahasi and Mori, Publ. RIMS 9, 1974).
     */
    static double erfcx(double x) {
        double step = 1.0 / 64;
        double sum = 0;
        for (double s = -4.5; s < 4; s += step) {
            double t = StrictMath.exp(s - StrictMath.exp(-s));
            sum += StrictMath.exp(-t * (t + 2 * x)) * t * (1 + StrictMath.exp(-s));
        }
        return TWO_OVER_SQRT_PI * step * sum;
    }

    /** erf(x) / x as a function of x^2: 2 / sqrt(pi) integral over 0 &lt; u &lt; 1 of exp(-x^2 u^2). */
    static double erfOverX(double xSquared) {
        int intervals = 1000;
        double sum = 0;
        for (int i = 0; i <= intervals; i++) {
            double u = (double) i / intervals;
            int weight = i == 0 || i == intervals ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * StrictMath.exp(-xSquared * u * u);
        }
        return TWO_OVER_SQRT_PI * sum / (3 * intervals);
    }
}
