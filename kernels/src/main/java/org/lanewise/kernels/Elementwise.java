package org.lanewise.kernels;

import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.elementwise.Spans;
import org.lanewise.kernels.internal.elementwise.function.Function;

/** Elementwise kernels over ranges of {@code float[]}. A range may be its own output (same array and offset). */
public final class Elementwise {
    private Elementwise() {}

    /**
     * y = h(x).
     *
     * @param activation h
     * @param x the input
     * @param xOffset index of its first element
     * @param y the output; the same range as x or one that does not overlap it
     * @param yOffset index of its first element
     * @param length elements
     * @throws IllegalArgumentException if an argument is null, a range does not fit its array or two overlap in part;
     *     nothing has been written then
     */
    public static void activate(Activation activation, float[] x, int xOffset, float[] y, int yOffset, int length) {
        Checks.notNull("activation", activation);
        check(x, xOffset, y, yOffset, length);
        Spans.activate(activation, x, xOffset, y, yOffset, length);
    }

    /**
     * dx = dy h'(a), the derivative of h within 1 ulp and one product.
     *
     * @param activation h
     * @param u h's output h(a) where {@link Activation#derivativeFromOutput}, else its input a
     * @param uOffset index of its first element
     * @param dy dJ/dh, the incoming gradient
     * @param dyOffset index of its first element
     * @param dx dJ/da, the result; the same range as dy or as u, or one that overlaps neither
     * @param dxOffset index of its first element
     * @param length elements
     * @throws IllegalArgumentException if an argument is null, a range does not fit its array or two overlap in part;
     *     nothing has been written then
     */
    public static void derivative(
            Activation activation,
            float[] u,
            int uOffset,
            float[] dy,
            int dyOffset,
            float[] dx,
            int dxOffset,
            int length) {
        Checks.notNull("activation", activation);
        checkGradient("u", u, uOffset, dy, dyOffset, dx, dxOffset, length);
        Spans.slope(activation, 1, u, uOffset, dy, dyOffset, dx, dxOffset, length);
    }

    /**
     * PReLU with a learned slope per element, such as the units of one row: y = x where x &gt; 0, else alpha x (He et al.,
     * ICCV 2015). For one fixed slope there is {@link Activation#leakyRelu}.
     *
     * @param alpha a slope for each element
     * @param alphaOffset index of its first element
     * @param x the input
     * @param xOffset index of its first element
     * @param y the output; the same range as x or one that does not overlap it
     * @param yOffset index of its first element
     * @param length elements
     * @throws IllegalArgumentException if an argument is null, a range does not fit its array or two overlap in part;
     *     nothing has been written then
     */
    public static void prelu(
            float[] alpha, int alphaOffset, float[] x, int xOffset, float[] y, int yOffset, int length) {
        check(x, xOffset, y, yOffset, length);
        Checks.range("alpha", alpha, alphaOffset, length);
        Checks.disjointRanges("y", y, yOffset, "alpha", alpha, alphaOffset, length);
        Spans.prelu(alpha, alphaOffset, x, xOffset, y, yOffset, length);
    }

    /**
     * PReLU's gradients: where x &gt; 0, dx = dy; elsewhere dx = alpha dy, and alphaGradient takes fma(x, dy,
     * alphaGradient). Called row by row it sums over the rows in their order.
     *
     * @param alpha a slope for each element
     * @param alphaOffset index of its first element
     * @param x the input
     * @param xOffset index of its first element
     * @param dy dJ/dy
     * @param dyOffset index of its first element
     * @param dx dJ/dx, the result; the same range as dy or as x, or one that overlaps neither
     * @param dxOffset index of its first element
     * @param alphaGradient dJ/dalpha, added to; it must overlap none of the others
     * @param alphaGradientOffset index of its first element
     * @param length elements
     * @throws IllegalArgumentException if an argument is null, a range does not fit its array or two overlap in part;
     *     nothing has been written then
     */
    public static void preluDerivative(
            float[] alpha,
            int alphaOffset,
            float[] x,
            int xOffset,
            float[] dy,
            int dyOffset,
            float[] dx,
            int dxOffset,
            float[] alphaGradient,
            int alphaGradientOffset,
            int length) {
        checkGradient("x", x, xOffset, dy, dyOffset, dx, dxOffset, length);
        Checks.range("alpha", alpha, alphaOffset, length);
        Checks.range("alphaGradient", alphaGradient, alphaGradientOffset, length);
        Checks.disjointRanges("dx", dx, dxOffset, "alpha", alpha, alphaOffset, length);
        String g = "alphaGradient";
        Checks.disjointRanges(g, alphaGradient, alphaGradientOffset, "alpha", alpha, alphaOffset, length);
        Checks.disjointRanges(g, alphaGradient, alphaGradientOffset, "x", x, xOffset, length);
        Checks.disjointRanges(g, alphaGradient, alphaGradientOffset, "dy", dy, dyOffset, length);
        Checks.disjointRanges(g, alphaGradient, alphaGradientOffset, "dx", dx, dxOffset, length);
        Spans.preluBackward(
                alpha, alphaOffset, x, xOffset, dy, dyOffset, dx, dxOffset, alphaGradient, alphaGradientOffset, length);
    }

    /**
     * y = exp(x) within 1 ulp.
     *
     * @param x the input
     * @param xOffset index of its first element
     * @param y the output; the same range as x or one that does not overlap it
     * @param yOffset index of its first element
     * @param length elements
     * @throws IllegalArgumentException if an argument is null, a range does not fit its array or two overlap in part;
     *     nothing has been written then
     */
    public static void exp(float[] x, int xOffset, float[] y, int yOffset, int length) {
        apply(Function.EXP, x, xOffset, y, yOffset, length);
    }

    /**
     * y = exp(x) - 1 within 1 ulp, also near 0.
     *
     * @param x the input
     * @param xOffset index of its first element
     * @param y the output; the same range as x or one that does not overlap it
     * @param yOffset index of its first element
     * @param length elements
     * @throws IllegalArgumentException if an argument is null, a range does not fit its array or two overlap in part;
     *     nothing has been written then
     */
    public static void expm1(float[] x, int xOffset, float[] y, int yOffset, int length) {
        apply(Function.EXPM1, x, xOffset, y, yOffset, length);
    }

    /**
     * y = log(1 + x) within 1 ulp, also near 0; NaN below -1.
     *
     * @param x the input
     * @param xOffset index of its first element
     * @param y the output; the same range as x or one that does not overlap it
     * @param yOffset index of its first element
     * @param length elements
     * @throws IllegalArgumentException if an argument is null, a range does not fit its array or two overlap in part;
     *     nothing has been written then
     */
    public static void log1p(float[] x, int xOffset, float[] y, int yOffset, int length) {
        apply(Function.LOG1P, x, xOffset, y, yOffset, length);
    }

    /**
     * y = erf(x), the integral of 2 / sqrt(pi) exp(-t^2) from 0 to x, within 1 ulp.
     *
     * @param x the input
     * @param xOffset index of its first element
     * @param y the output; the same range as x or one that does not overlap it
     * @param yOffset index of its first element
     * @param length elements
     * @throws IllegalArgumentException if an argument is null, a range does not fit its array or two overlap in part;
     *     nothing has been written then
     */
    public static void erf(float[] x, int xOffset, float[] y, int yOffset, int length) {
        apply(Function.ERF, x, xOffset, y, yOffset, length);
    }

    /**
     * y = 1 - erf(x) within 1 ulp, also far to the right.
     *
     * @param x the input
     * @param xOffset index of its first element
     * @param y the output; the same range as x or one that does not overlap it
     * @param yOffset index of its first element
     * @param length elements
     * @throws IllegalArgumentException if an argument is null, a range does not fit its array or two overlap in part;
     *     nothing has been written then
     */
    public static void erfc(float[] x, int xOffset, float[] y, int yOffset, int length) {
        apply(Function.ERFC, x, xOffset, y, yOffset, length);
    }

    private static void apply(Function f, float[] x, int xOffset, float[] y, int yOffset, int length) {
        check(x, xOffset, y, yOffset, length);
        Spans.apply(f, 0, x, xOffset, y, yOffset, length);
    }

    private static void check(float[] x, int xOffset, float[] y, int yOffset, int length) {
        Checks.notNegative("length", length);
        Checks.range("x", x, xOffset, length);
        Checks.range("y", y, yOffset, length);
        Checks.inPlaceOrDisjoint("y", y, yOffset, "x", x, xOffset, length);
    }

    private static void checkGradient(
            String input, float[] u, int uOffset, float[] dy, int dyOffset, float[] dx, int dxOffset, int length) {
        Checks.notNegative("length", length);
        Checks.range(input, u, uOffset, length);
        Checks.range("dy", dy, dyOffset, length);
        Checks.range("dx", dx, dxOffset, length);
        Checks.inPlaceOrDisjoint("dx", dx, dxOffset, "dy", dy, dyOffset, length);
        Checks.inPlaceOrDisjoint("dx", dx, dxOffset, input, u, uOffset, length);
    }

    /**
     * y = dropout(x): element i of the range counts as element {@code firstElement + i} of the key's stream.
     *
     * @param dropout rate and scaling
     * @param key from {@link Dropout#key}
     * @param firstElement stream position of the first element
     * @param x the range, changed in place
     * @param xOffset index of its first element
     * @param length elements
     */
    public static void dropout(Dropout dropout, long key, int firstElement, float[] x, int xOffset, int length) {
        Checks.notNull("dropout", dropout);
        Checks.notNegative("length", length);
        Checks.range("x", x, xOffset, length);
        if (!dropout.isNone()) {
            Spans.dropout(dropout.threshold(), dropout.scale(), key, firstElement, x, xOffset, length);
        }
    }
}
