package org.lanewise.kernels;

import org.lanewise.kernels.internal.Checks;

/**
 * What a step of gradient descent does against large weights, besides following the loss. Immutable.
 *
 * <ul>
 *   <li>l2 w is added to the gradient: for the penalty lambda ||w||^2 that is l2 = 2 lambda.
 *   <li>l1, for the penalty l1 ||w||_1, by a proximal step: after the step every weight is shortened by rate * l1, and is
 *       exactly 0 if it was not longer (soft thresholding; Parikh and Boyd, Proximal Algorithms, 2014, 6.5.2).
 *   <li>decay: the weight is multiplied by 1 - rate * decay first, apart from the gradient and its running means (decoupled
 *       weight decay; Loshchilov and Hutter, ICLR 2019).
 * </ul>
 */
public final class Penalty {
    /** None of them. */
    public static final Penalty NONE = new Penalty(0, 0, 0);

    private final float l2;
    private final float l1;
    private final float decay;

    private Penalty(float l2, float l1, float decay) {
        this.l2 = l2;
        this.l1 = l1;
        this.decay = decay;
    }

    /**
     * A penalty; each part is finite, not negative, and 0 for none.
     *
     * @throws IllegalArgumentException otherwise
     */
    public static Penalty of(float l2, float l1, float decay) {
        return new Penalty(require("l2", l2), require("l1", l1), require("decay", decay));
    }

    private static float require(String name, float value) {
        Checks.finite(name, value);
        if (value < 0) {
            throw new IllegalArgumentException(name + " = " + value + " is negative");
        }
        return value;
    }

    /** What the weight is multiplied by and added to the gradient. */
    public float l2() {
        return l2;
    }

    /** The weight's shortening per unit of rate. */
    public float l1() {
        return l1;
    }

    /** The weight's relative loss per unit of rate. */
    public float decay() {
        return decay;
    }
}
