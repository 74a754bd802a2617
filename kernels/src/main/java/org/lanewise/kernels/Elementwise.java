package org.lanewise.kernels;

import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.elementwise.Spans;

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
     */
    public static void activate(Activation activation, float[] x, int xOffset, float[] y, int yOffset, int length) {
        Checks.notNull("activation", activation);
        Checks.notNegative("length", length);
        Checks.range("x", x, xOffset, length);
        Checks.range("y", y, yOffset, length);
        Checks.inPlaceOrDisjoint("y", y, yOffset, "x", x, xOffset, length);
        Spans.activate(activation, x, xOffset, y, yOffset, length);
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

    /**
     * One step of stochastic gradient descent with momentum (Sutskever et al., ICML 2013, in PyTorch's form):
     * velocity = momentum * velocity + gradient; w = w - rate * velocity, each by one fma.
     *
     * @param rate the learning rate, finite
     * @param momentum in [0, 1)
     * @param gradient dJ/dw
     * @param gradientOffset index of its first element
     * @param velocity state, initially 0
     * @param velocityOffset index of its first element
     * @param w the parameters
     * @param wOffset index of its first element
     * @param length parameters
     */
    public static void momentumStep(
            float rate,
            float momentum,
            float[] gradient,
            int gradientOffset,
            float[] velocity,
            int velocityOffset,
            float[] w,
            int wOffset,
            int length) {
        Checks.finite("rate", rate);
        if (!(momentum >= 0 && momentum < 1)) {
            throw new IllegalArgumentException("momentum = " + momentum + ", but must be in [0, 1)");
        }
        Checks.notNegative("length", length);
        Checks.range("gradient", gradient, gradientOffset, length);
        Checks.range("velocity", velocity, velocityOffset, length);
        Checks.range("w", w, wOffset, length);
        Checks.disjointRanges("velocity", velocity, velocityOffset, "gradient", gradient, gradientOffset, length);
        Checks.disjointRanges("w", w, wOffset, "gradient", gradient, gradientOffset, length);
        Checks.disjointRanges("w", w, wOffset, "velocity", velocity, velocityOffset, length);
        Spans.momentum(rate, momentum, gradient, gradientOffset, velocity, velocityOffset, w, wOffset, length);
    }
}
