package org.lanewise.verify.bound;

/** The constants of IEEE arithmetic, rounding to nearest (Higham, Accuracy and Stability, 2nd ed., ch. 2 and 3). */
public final class Rounding {
    /** Unit roundoff of float: a rounded result is off by a factor 1 + d, |d| &lt;= 2^-24. */
    public static final double FLOAT = 0x1p-24;

    /** Half the smallest float: what a rounding may lose where the result is subnormal. */
    public static final double FLOAT_UNDERFLOW = 0x1p-150;

    /** Unit roundoff of double. */
    public static final double DOUBLE = 0x1p-53;

    private Rounding() {}

    /**
     * What {@code roundings} roundings in a chain may do: gamma_n = n u / (1 - n u). Added is the oracle's own share: the
     * same chain in double, where an fma is two roundings, and up to four more for alpha, beta and their sum.
     */
    public static double gamma(int roundings) {
        return gamma(roundings, FLOAT) + gamma(2 * roundings + 4, DOUBLE);
    }

    /** gamma_n = n u / (1 - n u). */
    public static double gamma(int roundings, double unit) {
        double nu = roundings * unit;
        return nu / (1 - nu);
    }

    /** The distance of floats around a real number. */
    public static double ulp(double x) {
        return Math.scalb(1.0, Math.max(Math.getExponent(x), Float.MIN_EXPONENT) - 23);
    }
}
