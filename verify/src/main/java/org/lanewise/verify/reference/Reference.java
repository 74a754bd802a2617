package org.lanewise.verify.reference;

import org.lanewise.kernels.Activation;

/**
 * The activations and their derivatives in double: by definition, in a form that does not cancel, and constant where
 * they have long been so in float.
 */
public final class Reference {
    /** exp(-FAR) is far below the smallest float. */
    private static final double FAR = 120;

    /** Beyond it GELU is x or 0 in float. */
    private static final double GELU_FAR = 20;

    private static final double SQRT_2_OVER_PI = Math.sqrt(2 / Math.PI);

    /** The bound of the kernels' exp, in ulps of the true value. */
    public static final double EXP_ULPS = 1;

    private Reference() {}

    /** The bound of the kernels' h and h', in ulps of the true value. */
    public static double ulps(Activation h) {
        return switch (h.kind()) {
            case IDENTITY, STEP, RELU -> 0;
            default -> 1;
        };
    }

    /** The largest |h'| of a function that layers can have; infinite for a step. */
    public static double steepest(Activation h) {
        return switch (h.kind()) {
            case STEP -> Double.POSITIVE_INFINITY;
            case LOGISTIC -> 0.25;
            case GELU, GELU_TANH -> 1.13;
            case SILU, MISH -> 1.1;
            case HARD_SWISH -> 1.5;
            default -> Math.max(1, h.parameter());
        };
    }

    /** The largest |h''| of a function whose derivative is taken from its input, kinks of h' left out. */
    public static double curvature(Activation h) {
        return switch (h.kind()) {
            case ARCTAN, MISH -> 0.65;
            case SOFTPLUS -> 0.25;
            case GELU, GELU_TANH -> 0.8;
            case SILU -> 0.5;
            case HARD_SWISH -> 1 / 3.0;
            default -> throw new IllegalArgumentException(h + " has its derivative from the output");
        };
    }

    /** h(a). */
    public static double value(Activation h, double a) {
        return switch (h.kind()) {
            case IDENTITY -> a;
            case STEP -> a >= 0 ? 1 : a < 0 ? 0 : a;
            case RELU -> Math.max(a, 0);
            case LEAKY_RELU -> a > 0 ? a : a * h.parameter();
            case ELU -> a > 0 ? a : h.parameter() * Math.expm1(a);
            case TANH -> Math.tanh(a);
            case LOGISTIC -> logistic(a);
            case ARCTAN -> Math.atan(a);
            case SOFTPLUS -> softplus(a);
            case GELU -> a > GELU_FAR ? a : a < -GELU_FAR ? -0.0 : a * normal(a);
            case GELU_TANH -> a > GELU_FAR ? a : a < -GELU_FAR ? -0.0 : a * logistic(twiceU(a));
            case SILU -> a > FAR ? a : a < -FAR ? -0.0 : a * logistic(a);
            case HARD_SWISH -> a > 3 ? a : a < -3 ? -0.0 : a * (a + 3) / 6;
            case MISH -> a > FAR ? a : a < -FAR ? -0.0 : a * Math.tanh(softplus(a));
        };
    }

    /** h' as a function of u, which is h(a) where the derivative is taken from the output, else a. */
    public static double slope(Activation h, double u) {
        return switch (h.kind()) {
            case IDENTITY -> 1;
            case STEP -> 0;
            case RELU -> u > 0 ? 1 : 0;
            case LEAKY_RELU -> u > 0 ? 1 : h.parameter();
            case ELU -> u > 0 ? 1 : u + h.parameter();
            case TANH -> (1 - u) * (1 + u);
            case LOGISTIC -> u * (1 - u);
            case ARCTAN -> 1 / (1 + u * u);
            case SOFTPLUS -> logistic(u);
            case GELU -> u > GELU_FAR ? 1 : u < -GELU_FAR ? -0.0 : normal(u) + u * density(u);
            case GELU_TANH -> {
                double growth = 2 * SQRT_2_OVER_PI * (1 + 3 * 0.044715 * u * u);
                yield u > GELU_FAR ? 1 : u < -GELU_FAR ? -0.0 : shared(twiceU(u), u * growth);
            }
            case SILU -> u > FAR ? 1 : u < -FAR ? -0.0 : shared(u, u);
            case HARD_SWISH -> u > 3 ? 1 : u < -3 ? 0 : (u + 1.5) / 3;
            case MISH -> {
                if (Math.abs(u) > FAR) {
                    yield u > 0 ? 1 : -0.0;
                }
                double tanh = Math.tanh(softplus(u));
                double cosh = Math.cosh(softplus(u));
                yield tanh + u * logistic(u) / (cosh * cosh);
            }
        };
    }

    /** The derivative's zero away from the origin; NaN if there is none. */
    public static double slopeZero(Activation h) {
        return switch (h.kind()) {
            case GELU -> -0.7517916;
            case GELU_TANH -> -0.7524614;
            case SILU -> -1.2784645;
            case MISH -> -1.1924312;
            default -> Double.NaN;
        };
    }

    /** s(v) (1 + x s(-v)), s the logistic function. */
    private static double shared(double v, double x) {
        return logistic(v) * (1 + x * logistic(-v));
    }

    private static double logistic(double a) {
        if (a > FAR || a < -FAR) {
            return a > 0 ? 1 : 0;
        }
        double e = Math.exp(-Math.abs(a));
        return (a < 0 ? e : 1) / (1 + e);
    }

    private static double softplus(double a) {
        return a > FAR ? a : a < -FAR ? 0 : Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)));
    }

    private static double twiceU(double a) {
        return 2 * SQRT_2_OVER_PI * (a + 0.044715 * a * a * a);
    }

    /** The normal distribution's function. */
    private static double normal(double a) {
        return ErrorFunction.erfc(-a * Math.sqrt(0.5)) / 2;
    }

    private static double density(double a) {
        return Math.exp(-a * a / 2) / Math.sqrt(2 * Math.PI);
    }
}
