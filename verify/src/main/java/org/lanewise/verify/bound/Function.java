package org.lanewise.verify.bound;

import org.lanewise.kernels.Activation;

/** Activations in double, with what is stated about the kernels' own. StrictMath is within 2 ulp of double. */
public final class Function {
    /** The kernels' exp for x &lt;= 0, which is what softmax asks of it; 1.06 over all such floats. */
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

    /** The largest |h'|. */
    public static double steepest(Activation h) {
        return h == Activation.LOGISTIC ? 0.25 : 1;
    }

    /** The stated bound of the kernel's error, in ulps of the true value; 2.499 and 2.402 over all floats (NUMERICS.md). */
    public static double ulps(Activation h) {
        return switch (h) {
            case IDENTITY, RELU -> 0;
            case TANH, LOGISTIC -> 2.5;
        };
    }
}
