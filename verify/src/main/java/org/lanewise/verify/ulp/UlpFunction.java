package org.lanewise.verify.ulp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Elementwise;
import org.lanewise.verify.reference.ErrorFunction;
import org.lanewise.verify.reference.Reference;

/**
 * A kernel of one float and what it should give.
 *
 * @param name what {@code lanewise verify ulp NAME} selects
 * @param kernel over a range
 * @param reference in double
 * @param bound of the error in ulps of the true value
 * @param zero within {@link #NEAR_ZERO} of it the bound is {@link #ABSOLUTE_BOUND} instead; NaN if nowhere
 * @param low least argument, which is -1 or 0 for derivatives taken from an output in this range
 * @param high greatest argument
 */
public record UlpFunction(
        String name, Kernel kernel, DoubleUnaryOperator reference, double bound, double zero, float low, float high) {
    /** What counts as near a derivative's zero. */
    public static final double NEAR_ZERO = 0x1p-6;

    /** The largest absolute error there, where no relative one is possible. */
    public static final double ABSOLUTE_BOUND = 3e-10;

    /** y = f(x) from index 0 on. */
    public interface Kernel {
        /** Computes n elements. */
        void run(float[] x, float[] y, int n);
    }

    /** Every function of one float, and every derivative. */
    public static List<UlpFunction> all() {
        List<UlpFunction> all = new ArrayList<>();
        all.add(plain("exp", (x, y, n) -> Elementwise.exp(x, 0, y, 0, n), Math::exp));
        all.add(plain("expm1", (x, y, n) -> Elementwise.expm1(x, 0, y, 0, n), Math::expm1));
        all.add(plain("log1p", (x, y, n) -> Elementwise.log1p(x, 0, y, 0, n), Math::log1p));
        all.add(plain("erf", (x, y, n) -> Elementwise.erf(x, 0, y, 0, n), ErrorFunction::erf));
        all.add(plain("erfc", (x, y, n) -> Elementwise.erfc(x, 0, y, 0, n), ErrorFunction::erfc));
        for (Activation h : Activation.all()) {
            all.add(new UlpFunction(
                    h.toString(),
                    (x, y, n) -> Elementwise.activate(h, x, 0, y, 0, n),
                    x -> Reference.value(h, x),
                    Reference.ulps(h),
                    Double.NaN,
                    Float.NEGATIVE_INFINITY,
                    Float.POSITIVE_INFINITY));
        }
        for (Activation h : Activation.all()) {
            all.add(derivative(h));
        }
        return List.copyOf(all);
    }

    private static UlpFunction plain(String name, Kernel kernel, DoubleUnaryOperator reference) {
        return new UlpFunction(
                name, kernel, reference, 1, Double.NaN, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY);
    }

    private static UlpFunction derivative(Activation h) {
        boolean bounded = h.kind() == Activation.Kind.TANH || h.kind() == Activation.Kind.LOGISTIC;
        return new UlpFunction(
                h + "-derivative",
                (x, y, n) -> {
                    Arrays.fill(y, 0, n, 1); // the incoming gradient
                    Elementwise.derivative(h, x, 0, y, 0, y, 0, n);
                },
                u -> Reference.slope(h, u),
                Reference.ulps(h),
                Reference.slopeZero(h),
                bounded ? (h.kind() == Activation.Kind.TANH ? -1 : 0) : Float.NEGATIVE_INFINITY,
                bounded ? 1 : Float.POSITIVE_INFINITY);
    }
}
