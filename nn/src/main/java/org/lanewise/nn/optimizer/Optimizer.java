package org.lanewise.nn.optimizer;

import org.lanewise.kernels.OptimizerStep;
import org.lanewise.kernels.Penalty;

/**
 * How parameters follow their gradient: a rule with its constants. Immutable; what it remembers lies in state arrays of its
 * user, which start at 0. The rules and their papers are {@link OptimizerStep}'s.
 */
public sealed interface Optimizer {
    /** The learning rate that schedules start from. */
    float rate();

    /** How many floats of state a parameter needs. */
    int states();

    /**
     * One step for a range of parameters.
     *
     * @param rate the learning rate of this step
     * @param step its number, from 1
     * @param penalty against large weights
     * @param gradientScale factor of the gradient
     * @param gradient the gradient of all parameters
     * @param state as many arrays as {@link #states}, as long as the gradient
     * @param w all parameters
     * @param offset index of the range in each of these arrays
     * @param length of the range
     */
    void step(
            float rate,
            long step,
            Penalty penalty,
            float gradientScale,
            float[] gradient,
            float[][] state,
            float[] w,
            int offset,
            int length);

    /** Gradient descent. */
    static Optimizer sgd(float rate) {
        return new Sgd(rate);
    }

    /** With momentum, in [0, 1). */
    static Optimizer momentum(float rate, float momentum) {
        return new Momentum(rate, momentum);
    }

    /** With Nesterov's momentum, in [0, 1). */
    static Optimizer nesterov(float rate, float momentum) {
        return new Nesterov(rate, momentum);
    }

    /** RMSProp with rho 0.99 and epsilon 1e-8. */
    static Optimizer rmsProp(float rate) {
        return new RmsProp(rate, 0.99f, 1e-8f);
    }

    /**
     * Adam with the paper's beta1 0.9, beta2 0.999 and epsilon 1e-8; with {@link
     * org.lanewise.nn.regularizer.Regularization#decoupled} it is AdamW.
     */
    static Optimizer adam(float rate) {
        return new Adam(rate, 0.9f, 0.999f, 1e-8f);
    }

    private static void requireRate(float rate) {
        if (!(rate > 0 && rate < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("rate = " + rate + ", but must be positive and finite");
        }
    }

    private static void requireFraction(String name, float value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(name + " = " + value + ", but must be in [0, 1)");
        }
    }

    private static void requireEpsilon(float epsilon) {
        if (!(epsilon > 0 && epsilon < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("epsilon = " + epsilon + ", but must be positive and finite");
        }
    }

    /** {@link OptimizerStep#sgd}. */
    record Sgd(float rate) implements Optimizer {
        /** Checks the constants. */
        public Sgd {
            requireRate(rate);
        }

        @Override
        public int states() {
            return 0;
        }

        @Override
        public void step(
                float rate,
                long step,
                Penalty penalty,
                float gradientScale,
                float[] gradient,
                float[][] state,
                float[] w,
                int offset,
                int length) {
            OptimizerStep.sgd(rate, penalty, gradientScale, gradient, offset, w, offset, length);
        }
    }

    /** {@link OptimizerStep#momentum}. */
    record Momentum(float rate, float momentum) implements Optimizer {
        /** Checks the constants. */
        public Momentum {
            requireRate(rate);
            requireFraction("momentum", momentum);
        }

        @Override
        public int states() {
            return 1;
        }

        @Override
        public void step(
                float rate,
                long step,
                Penalty penalty,
                float gradientScale,
                float[] gradient,
                float[][] state,
                float[] w,
                int offset,
                int length) {
            OptimizerStep.momentum(
                    rate, momentum, penalty, gradientScale, gradient, offset, state[0], offset, w, offset, length);
        }
    }

    /** {@link OptimizerStep#nesterov}. */
    record Nesterov(float rate, float momentum) implements Optimizer {
        /** Checks the constants. */
        public Nesterov {
            requireRate(rate);
            requireFraction("momentum", momentum);
        }

        @Override
        public int states() {
            return 1;
        }

        @Override
        public void step(
                float rate,
                long step,
                Penalty penalty,
                float gradientScale,
                float[] gradient,
                float[][] state,
                float[] w,
                int offset,
                int length) {
            OptimizerStep.nesterov(
                    rate, momentum, penalty, gradientScale, gradient, offset, state[0], offset, w, offset, length);
        }
    }

    /** {@link OptimizerStep#rmsProp}. */
    record RmsProp(float rate, float rho, float epsilon) implements Optimizer {
        /** Checks the constants. */
        public RmsProp {
            requireRate(rate);
            requireFraction("rho", rho);
            requireEpsilon(epsilon);
        }

        @Override
        public int states() {
            return 1;
        }

        @Override
        public void step(
                float rate,
                long step,
                Penalty penalty,
                float gradientScale,
                float[] gradient,
                float[][] state,
                float[] w,
                int offset,
                int length) {
            OptimizerStep.rmsProp(
                    rate, rho, epsilon, penalty, gradientScale, gradient, offset, state[0], offset, w, offset, length);
        }
    }

    /** {@link OptimizerStep#adam}. */
    record Adam(float rate, float beta1, float beta2, float epsilon) implements Optimizer {
        /** Checks the constants. */
        public Adam {
            requireRate(rate);
            requireFraction("beta1", beta1);
            requireFraction("beta2", beta2);
            requireEpsilon(epsilon);
        }

        @Override
        public int states() {
            return 2;
        }

        @Override
        public void step(
                float rate,
                long step,
                Penalty penalty,
                float gradientScale,
                float[] gradient,
                float[][] state,
                float[] w,
                int offset,
                int length) {
            OptimizerStep.adam(
                    rate,
                    beta1,
                    beta2,
                    epsilon,
                    step,
                    penalty,
                    gradientScale,
                    gradient,
                    offset,
                    state[0],
                    offset,
                    state[1],
                    offset,
                    w,
                    offset,
                    length);
        }
    }
}
