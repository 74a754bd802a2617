package org.lanewise.nn.check;

import org.lanewise.kernels.Activation;

/** The activations in double, by definition. */
final class DoubleActivation {
    /** Beyond it the series of erf is no longer summed: erf is 1 in double. */
    private static final double FAR = 6;

    private DoubleActivation() {}

    static double value(Activation h, double a) {
        return switch (h.kind()) {
            case IDENTITY -> a;
            case STEP -> a >= 0 ? 1 : 0;
            case RELU -> Math.max(a, 0);
            case LEAKY_RELU -> a > 0 ? a : a * h.parameter();
            case ELU -> a > 0 ? a : h.parameter() * StrictMath.expm1(a);
            case TANH -> StrictMath.tanh(a);
            case LOGISTIC -> logistic(a);
            case ARCTAN -> StrictMath.atan(a);
            case SOFTPLUS -> softplus(a);
            case GELU -> a * (1 + erf(a * Math.sqrt(0.5))) / 2;
            case GELU_TANH -> a * logistic(2 * Math.sqrt(2 / Math.PI) * (a + 0.044715 * a * a * a));
            case SILU -> a * logistic(a);
            case HARD_SWISH -> a * Math.min(Math.max(a + 3, 0), 6) / 6;
            case MISH -> a * StrictMath.tanh(softplus(a));
        };
    }

    static double logistic(double a) {
        double e = StrictMath.exp(-Math.abs(a));
        return (a < 0 ? e : 1) / (1 + e);
    }

    static double softplus(double a) {
        return Math.max(a, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(a)));
    }

    /** erf x = 2 / sqrt(pi) exp(-x^2) sum 2^n x^(2n+1) / (2n+1)!!, all terms of one sign (Abramowitz and Stegun, 7.1.6). */
    private static double erf(double x) {
        if (Math.abs(x) > FAR) {
            return Math.signum(x);
        }
        double term = x;
        double sum = x;
        for (int n = 1; Math.abs(term) > Math.abs(sum) * 0x1p-54; n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return 2 / Math.sqrt(Math.PI) * StrictMath.exp(-x * x) * sum;
    }
}
