package org.lanewise.verify.reference;

/** erf and erfc in double, to a few units of 2^-53 relative (Abramowitz and Stegun 7.1.6 and 7.1.14). */
public final class ErrorFunction {
    private static final double TWO_OVER_SQRT_PI = 2 / Math.sqrt(Math.PI);

    /** Below it the series, above it the continued fraction converges fast. */
    private static final double MIDDLE = 2;

    /** erfc is below 1e-300. */
    private static final double FAR = 26;

    private ErrorFunction() {}

    /** erf(x). */
    public static double erf(double x) {
        double a = Math.abs(x);
        return a < MIDDLE ? series(x) : Math.copySign(1 - tail(a), x);
    }

    /** erfc(x) = 1 - erf(x). */
    public static double erfc(double x) {
        if (x >= MIDDLE) {
            return tail(x);
        }
        return x > -MIDDLE ? 1 - series(x) : 2 - tail(-x);
    }

    /** 2 / sqrt(pi) exp(-x^2) sum of 2^n x^(2n+1) / (2n+1)!!: all terms have one sign. */
    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return TWO_OVER_SQRT_PI * Math.exp(-x * x) * sum;
    }

    /** erfc(x) for x from {@link #MIDDLE} on: exp(-x^2) / sqrt(pi) / (x + (1/2) / (x + (2/2) / (x + ...))). */
    private static double tail(double x) {
        if (x > FAR) {
            return 0;
        }
        double fraction = 0;
        for (int n = 10 + (int) (250 / (x * x)); n > 0; n--) {
            fraction = n / 2.0 / (x + fraction);
        }
        return Math.exp(-x * x) / (Math.sqrt(Math.PI) * (x + fraction));
    }
}
