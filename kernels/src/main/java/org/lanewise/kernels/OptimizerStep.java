package org.lanewise.kernels;

import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.optimizer.ScalarAdam;
import org.lanewise.kernels.internal.optimizer.ScalarMomentum;
import org.lanewise.kernels.internal.optimizer.ScalarNesterov;
import org.lanewise.kernels.internal.optimizer.ScalarRmsProp;
import org.lanewise.kernels.internal.optimizer.ScalarSgd;
import org.lanewise.kernels.internal.optimizer.VectorAdam;
import org.lanewise.kernels.internal.optimizer.VectorMomentum;
import org.lanewise.kernels.internal.optimizer.VectorNesterov;
import org.lanewise.kernels.internal.optimizer.VectorRmsProp;
import org.lanewise.kernels.internal.optimizer.VectorSgd;

/**
 * Steps of gradient descent, each one fused pass over a range of parameters and the optimizer's state, which starts at 0.
 * In all of them g = gradientScale * gradient + l2 * w, the weight first loses its decay and is shortened by rate * l1 last
 * ({@link Penalty}). Every operation is rounded once, products and sums as fma where they meet.
 */
public final class OptimizerStep {
    private OptimizerStep() {}

    /**
     * Stochastic gradient descent: w = w - rate g.
     *
     * @param rate the learning rate, finite
     * @param penalty against large weights
     * @param gradientScale factor of the gradient, 1 or what clipping by its norm wants; finite
     * @param gradient dJ/dw
     * @param gradientOffset index of its first element
     * @param w the parameters
     * @param wOffset index of its first element
     * @param length parameters
     * @throws IllegalArgumentException if an argument is null or out of range, a range does not fit its array, or two
     *     overlap; nothing has been written then
     */
    public static void sgd(
            float rate,
            Penalty penalty,
            float gradientScale,
            float[] gradient,
            int gradientOffset,
            float[] w,
            int wOffset,
            int length) {
        check(rate, penalty, gradientScale, gradient, gradientOffset, w, wOffset, length);
        float keep = 1 - rate * penalty.decay();
        float shrink = rate * penalty.l1();
        if (Isa.VECTOR) {
            VectorSgd.run(
                    gradientScale, penalty.l2(), keep, -rate, shrink, gradient, gradientOffset, w, wOffset, length);
        } else {
            ScalarSgd.run(
                    gradientScale, penalty.l2(), keep, -rate, shrink, gradient, gradientOffset, w, wOffset, length);
        }
    }

    /**
     * Momentum (Polyak, 1964; in the form of Sutskever et al., ICML 2013, as PyTorch has it): velocity = momentum * velocity + g;
     * w = w - rate * velocity.
     *
     * @param rate the learning rate, finite
     * @param momentum in [0, 1)
     * @param penalty against large weights
     * @param gradientScale factor of the gradient, 1 or what clipping by its norm wants; finite
     * @param gradient dJ/dw
     * @param gradientOffset index of its first element
     * @param velocity state
     * @param velocityOffset index of its first element
     * @param w the parameters
     * @param wOffset index of its first element
     * @param length parameters
     * @throws IllegalArgumentException if an argument is null or out of range, a range does not fit its array, or two
     *     overlap; nothing has been written then
     */
    public static void momentum(
            float rate,
            float momentum,
            Penalty penalty,
            float gradientScale,
            float[] gradient,
            int gradientOffset,
            float[] velocity,
            int velocityOffset,
            float[] w,
            int wOffset,
            int length) {
        requireFraction("momentum", momentum);
        check(rate, penalty, gradientScale, gradient, gradientOffset, w, wOffset, length);
        checkState("velocity", velocity, velocityOffset, gradient, gradientOffset, w, wOffset, length);
        float keep = 1 - rate * penalty.decay();
        float shrink = rate * penalty.l1();
        if (Isa.VECTOR) {
            VectorMomentum.run(
                    gradientScale,
                    penalty.l2(),
                    keep,
                    -rate,
                    shrink,
                    momentum,
                    gradient,
                    gradientOffset,
                    velocity,
                    velocityOffset,
                    w,
                    wOffset,
                    length);
        } else {
            ScalarMomentum.run(
                    gradientScale,
                    penalty.l2(),
                    keep,
                    -rate,
                    shrink,
                    momentum,
                    gradient,
                    gradientOffset,
                    velocity,
                    velocityOffset,
                    w,
                    wOffset,
                    length);
        }
    }

    /**
     * Nesterov's momentum (1983; in the same form): velocity = momentum * velocity + g; w = w - rate * (momentum * velocity + g).
     *
     * @param rate the learning rate, finite
     * @param momentum in [0, 1)
     * @param penalty against large weights
     * @param gradientScale factor of the gradient, 1 or what clipping by its norm wants; finite
     * @param gradient dJ/dw
     * @param gradientOffset index of its first element
     * @param velocity state
     * @param velocityOffset index of its first element
     * @param w the parameters
     * @param wOffset index of its first element
     * @param length parameters
     * @throws IllegalArgumentException if an argument is null or out of range, a range does not fit its array, or two
     *     overlap; nothing has been written then
     */
    public static void nesterov(
            float rate,
            float momentum,
            Penalty penalty,
            float gradientScale,
            float[] gradient,
            int gradientOffset,
            float[] velocity,
            int velocityOffset,
            float[] w,
            int wOffset,
            int length) {
        requireFraction("momentum", momentum);
        check(rate, penalty, gradientScale, gradient, gradientOffset, w, wOffset, length);
        checkState("velocity", velocity, velocityOffset, gradient, gradientOffset, w, wOffset, length);
        float keep = 1 - rate * penalty.decay();
        float shrink = rate * penalty.l1();
        if (Isa.VECTOR) {
            VectorNesterov.run(
                    gradientScale,
                    penalty.l2(),
                    keep,
                    -rate,
                    shrink,
                    momentum,
                    gradient,
                    gradientOffset,
                    velocity,
                    velocityOffset,
                    w,
                    wOffset,
                    length);
        } else {
            ScalarNesterov.run(
                    gradientScale,
                    penalty.l2(),
                    keep,
                    -rate,
                    shrink,
                    momentum,
                    gradient,
                    gradientOffset,
                    velocity,
                    velocityOffset,
                    w,
                    wOffset,
                    length);
        }
    }

    /**
     * RMSProp (Tieleman and Hinton, 2012): square = rho * square + (1 - rho) g^2; w = w - rate * g / (sqrt(square) + epsilon).
     *
     * @param rate the learning rate, finite
     * @param rho in [0, 1), what the mean keeps
     * @param epsilon positive
     * @param penalty against large weights
     * @param gradientScale factor of the gradient, 1 or what clipping by its norm wants; finite
     * @param gradient dJ/dw
     * @param gradientOffset index of its first element
     * @param square state
     * @param squareOffset index of its first element
     * @param w the parameters
     * @param wOffset index of its first element
     * @param length parameters
     * @throws IllegalArgumentException if an argument is null or out of range, a range does not fit its array, or two
     *     overlap; nothing has been written then
     */
    public static void rmsProp(
            float rate,
            float rho,
            float epsilon,
            Penalty penalty,
            float gradientScale,
            float[] gradient,
            int gradientOffset,
            float[] square,
            int squareOffset,
            float[] w,
            int wOffset,
            int length) {
        requireFraction("rho", rho);
        Checks.positive("epsilon", epsilon);
        check(rate, penalty, gradientScale, gradient, gradientOffset, w, wOffset, length);
        checkState("square", square, squareOffset, gradient, gradientOffset, w, wOffset, length);
        float keep = 1 - rate * penalty.decay();
        float shrink = rate * penalty.l1();
        if (Isa.VECTOR) {
            VectorRmsProp.run(
                    gradientScale,
                    penalty.l2(),
                    keep,
                    -rate,
                    shrink,
                    rho,
                    1 - rho,
                    epsilon,
                    gradient,
                    gradientOffset,
                    square,
                    squareOffset,
                    w,
                    wOffset,
                    length);
        } else {
            ScalarRmsProp.run(
                    gradientScale,
                    penalty.l2(),
                    keep,
                    -rate,
                    shrink,
                    rho,
                    1 - rho,
                    epsilon,
                    gradient,
                    gradientOffset,
                    square,
                    squareOffset,
                    w,
                    wOffset,
                    length);
        }
    }

    /**
     * Adam (Kingma and Ba, ICLR 2015): mean = beta1 * mean + (1 - beta1) g; square = beta2 * square + (1 - beta2) g^2; w = w - rate
     * * (mean / (1 - beta1^step)) / (sqrt(square / (1 - beta2^step)) + epsilon). With a decay it is AdamW (Loshchilov and Hutter, ICLR
     * 2019). The powers are StrictMath's, in double.
     *
     * @param rate the learning rate, finite
     * @param beta1 in [0, 1)
     * @param beta2 in [0, 1)
     * @param epsilon positive
     * @param step the number of this step, from 1
     * @param penalty against large weights
     * @param gradientScale factor of the gradient, 1 or what clipping by its norm wants; finite
     * @param gradient dJ/dw
     * @param gradientOffset index of its first element
     * @param mean state
     * @param meanOffset index of its first element
     * @param square state
     * @param squareOffset index of its first element
     * @param w the parameters
     * @param wOffset index of its first element
     * @param length parameters
     * @throws IllegalArgumentException if an argument is null or out of range, a range does not fit its array, or two
     *     overlap; nothing has been written then
     */
    public static void adam(
            float rate,
            float beta1,
            float beta2,
            float epsilon,
            long step,
            Penalty penalty,
            float gradientScale,
            float[] gradient,
            int gradientOffset,
            float[] mean,
            int meanOffset,
            float[] square,
            int squareOffset,
            float[] w,
            int wOffset,
            int length) {
        requireFraction("beta1", beta1);
        requireFraction("beta2", beta2);
        Checks.positive("epsilon", epsilon);
        if (step < 1) {
            throw new IllegalArgumentException("step = " + step + ", but counts from 1");
        }
        check(rate, penalty, gradientScale, gradient, gradientOffset, w, wOffset, length);
        checkState("mean", mean, meanOffset, gradient, gradientOffset, w, wOffset, length);
        checkState("square", square, squareOffset, gradient, gradientOffset, w, wOffset, length);
        Checks.disjointRanges("square", square, squareOffset, "mean", mean, meanOffset, length);
        float correction1 = (float) (1 / (1 - StrictMath.pow(beta1, step)));
        float correction2 = (float) (1 / (1 - StrictMath.pow(beta2, step)));
        float keep = 1 - rate * penalty.decay();
        float shrink = rate * penalty.l1();
        if (Isa.VECTOR) {
            VectorAdam.run(
                    gradientScale,
                    penalty.l2(),
                    keep,
                    -rate,
                    shrink,
                    beta1,
                    1 - beta1,
                    beta2,
                    1 - beta2,
                    correction1,
                    correction2,
                    epsilon,
                    gradient,
                    gradientOffset,
                    mean,
                    meanOffset,
                    square,
                    squareOffset,
                    w,
                    wOffset,
                    length);
        } else {
            ScalarAdam.run(
                    gradientScale,
                    penalty.l2(),
                    keep,
                    -rate,
                    shrink,
                    beta1,
                    1 - beta1,
                    beta2,
                    1 - beta2,
                    correction1,
                    correction2,
                    epsilon,
                    gradient,
                    gradientOffset,
                    mean,
                    meanOffset,
                    square,
                    squareOffset,
                    w,
                    wOffset,
                    length);
        }
    }

    private static void requireFraction(String name, float value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(name + " = " + value + ", but must be in [0, 1)");
        }
    }

    private static void check(
            float rate,
            Penalty penalty,
            float gradientScale,
            float[] gradient,
            int gradientOffset,
            float[] w,
            int wOffset,
            int length) {
        Checks.finite("rate", rate);
        Checks.notNull("penalty", penalty);
        Checks.finite("gradientScale", gradientScale);
        Checks.notNegative("length", length);
        Checks.range("gradient", gradient, gradientOffset, length);
        Checks.range("w", w, wOffset, length);
        Checks.disjointRanges("w", w, wOffset, "gradient", gradient, gradientOffset, length);
    }

    private static void checkState(
            String name,
            float[] state,
            int stateOffset,
            float[] gradient,
            int gradientOffset,
            float[] w,
            int wOffset,
            int length) {
        Checks.range(name, state, stateOffset, length);
        Checks.disjointRanges(name, state, stateOffset, "gradient", gradient, gradientOffset, length);
        Checks.disjointRanges("w", w, wOffset, name, state, stateOffset, length);
    }
}
