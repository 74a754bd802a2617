package org.lanewise.verify.bound;

import org.lanewise.kernels.Activation;

/** Activations in double, with what is stated about the kernels' own. StrictMath is within 2 ulp of double. */
public final class Function {
    /** The kernels' exp, over all floats in [-104, 0], which is what softmax asks of it (measured 1.06). */
    public static final double EXP_ULPS = 1.1;

    private Function() {}

    /** h(a). */
    public static double value(Activation h, double a) {
        return switch (h) {
            case IDENTITY -> a;
            case RELU -> Math.max(a, 0);
            case TANH -> StrictMath.tanh(a);
            case LOGISTIC -> 1 / (1 + StrictMath.exp(-a));
        };
    }

    /** h'(a). */
    public static double derivative(Activation h, double a) {
        double y = value(h, a);
        return switch (h) {
            case IDENTITY -> 1;
            case RELU -> a > 0 ? 1 : 0;
            case TANH -> 1 - y * y;
            case LOGISTIC -> y * (1 - y);
        };
    }

    /** The largest |h'|. */
    public static double steepest(Activation h) {
        return h == Activation.LOGISTIC ? 0.25 : 1;
    }

    /** The stated bound of the kernel's error over all floats, in ulps of the true value (NUMERICS.md). */
    public static double ulps(Activation h) {
        return switch (h) {
            case IDENTITY, RELU -> 0;
            case TANH -> 2.5;
            case LOGISTIC -> 2.5;
        };
    }
}
