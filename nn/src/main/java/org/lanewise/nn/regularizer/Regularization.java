package org.lanewise.nn.regularizer;

import org.lanewise.kernels.Penalty;

/**
 * What keeps weights small. It applies to the weights of dense layers; biases, slopes and the scales of normalisation are
 * exempt (Goodfellow et al., Deep Learning, 2016, 7.1). Immutable; 0 stands for none.
 *
 * @param l1 lambda of the penalty lambda ||W||_1, a Laplace prior; by a proximal step, so weights become exactly 0
 * @param l2 lambda of the penalty lambda ||W||_2^2, a Gaussian prior; its gradient is 2 lambda w
 * @param decay decoupled weight decay: w loses rate * decay of itself in every step
 * @param maxNorm the largest Euclidean norm of one unit's weights; longer ones are scaled to it after every step (Srivastava
 *     et al., JMLR 15, 2014, 5.1)
 */
public record Regularization(float l1, float l2, float decay, float maxNorm) {
    /** None. */
    public static final Regularization NONE = new Regularization(0, 0, 0, 0);

    /** Checks the constants: finite and not negative. */
    public Regularization {
        require("l1", l1);
        require("l2", l2);
        require("decay", decay);
        require("maxNorm", maxNorm);
    }

    private static void require(String name, float value) {
        if (!(value >= 0 && value < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " = " + value + ", but must be finite and not negative");
        }
    }

    /** lambda ||W||_1. */
    public static Regularization l1(float lambda) {
        return new Regularization(lambda, 0, 0, 0);
    }

    /** lambda ||W||_2^2. */
    public static Regularization l2(float lambda) {
        return new Regularization(0, lambda, 0, 0);
    }

    /** Decoupled weight decay; with Adam it is AdamW. */
    public static Regularization decoupled(float decay) {
        return new Regularization(0, 0, decay, 0);
    }

    /** Units' weights no longer than {@code limit}. */
    public static Regularization maxNorm(float limit) {
        return new Regularization(0, 0, 0, limit);
    }

    /** Both: each constant is the larger of the two. */
    public Regularization and(Regularization other) {
        return new Regularization(
                Math.max(l1, other.l1),
                Math.max(l2, other.l2),
                Math.max(decay, other.decay),
                Math.max(maxNorm, other.maxNorm));
    }

    /** The optimizer's part of it. */
    public Penalty penalty() {
        return Penalty.of(2 * l2, l1, decay);
    }
}
