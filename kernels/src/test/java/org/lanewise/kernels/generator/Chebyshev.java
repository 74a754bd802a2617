package org.lanewise.kernels.generator;

import java.util.function.DoubleUnaryOperator;

/**
 * Fits a polynomial by interpolation at the Chebyshev points of an interval: within a small factor of the best there is
 * (Trefethen, Approximation Theory and Approximation Practice, ch. 4 and 16).
 */
final class Chebyshev {
    private Chebyshev() {}

    /** The coefficients c[0] + c[1] x + ... of degree {@code degree} for f on [low, high]. */
    static double[] fit(DoubleUnaryOperator f, double low, double high, int degree) {
        int n = degree + 1;
        double middle = (high + low) / 2;
        double half = (high - low) / 2;
        double[] samples = new double[n];
        for (int j = 0; j < n; j++) {
            samples[j] = f.applyAsDouble(middle + half * StrictMath.cos(StrictMath.PI * (j + 0.5) / n));
        }
        double[] sum = new double[n];
        double[] previous = new double[n];
        double[] current = new double[n];
        current[0] = 1; // T_0 = 1 as a polynomial in t = (x - middle) / half
        for (int k = 0; k < n; k++) {
            double weight = 0;
            for (int j = 0; j < n; j++) {
                weight += samples[j] * StrictMath.cos(StrictMath.PI * k * (j + 0.5) / n);
            }
            weight *= (k == 0 ? 1.0 : 2.0) / n;
            double[] next = new double[n]; // T_k+1 = 2 t T_k - T_k-1, and T_1 = t
            for (int i = 0; i < n; i++) {
                sum[i] += weight * current[i];
                next[i] = (i == 0 ? 0 : (k == 0 ? 1 : 2) * current[i - 1]) - previous[i];
            }
            previous = current;
            current = next;
        }
        return shifted(sum, middle, half);
    }

    /** p((x - middle) / half) as a polynomial in x, by Horner's rule on polynomials. */
    private static double[] shifted(double[] p, double middle, double half) {
        double[] result = new double[p.length];
        for (int k = p.length - 1; k >= 0; k--) {
            for (int i = p.length - 1; i >= 0; i--) {
                result[i] = ((i == 0 ? 0 : result[i - 1]) - middle * result[i]) / half;
            }
            result[0] += p[k];
        }
        return result;
    }

    /** The largest |p - f| / |f| at many points of the interval. */
    static double relativeError(double[] c, DoubleUnaryOperator f, double low, double high) {
        double worst = 0;
        int points = 2000;
        for (int j = 0; j <= points; j++) {
            double x = low + (high - low) * j / points;
            double p = 0;
            for (int i = c.length - 1; i >= 0; i--) {
                p = p * x + c[i];
            }
            worst = Math.max(worst, Math.abs(p / f.applyAsDouble(x) - 1));
        }
        return worst;
    }
}
