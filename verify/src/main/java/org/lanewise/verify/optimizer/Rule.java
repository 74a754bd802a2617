package org.lanewise.verify.optimizer;

import java.util.Locale;

/** The optimizers, and what they are run with: usual values, exact in both precisions once they are floats. */
public enum Rule {
    /** Stochastic gradient descent. */
    SGD,
    /** With Polyak's momentum. */
    MOMENTUM,
    /** With Nesterov's momentum. */
    NESTEROV,
    /** By the root of a running mean of squares. */
    RMSPROP,
    /** By bias-corrected running means; with a decay it is AdamW. */
    ADAM;

    /** The learning rate. */
    static final float RATE = 0.02f;

    /** What the momentum and the mean of the gradients keep. */
    static final float KEPT = 0.9f;

    /** What RMSProp's mean of squares keeps. */
    static final float RHO = 0.95f;

    /** What Adam's mean of squares keeps. */
    static final float BETA2 = 0.999f;

    /** What is added to the root. */
    static final float EPSILON = 1e-6f;

    /**
     * Whether it divides by the size of the gradient. Where that is near 0 the smallest error of a gradient turns a whole
     * step around, so that the bound of several steps, each at the parameters of the last one, explodes.
     */
    public boolean divides() {
        return this == RMSPROP || this == ADAM;
    }

    /** Its name in small letters. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
