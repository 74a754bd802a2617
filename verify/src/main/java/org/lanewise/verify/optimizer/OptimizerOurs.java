package org.lanewise.verify.optimizer;

import org.lanewise.kernels.OptimizerStep;
import org.lanewise.kernels.Penalty;

/** Our optimizers, with the same values, on a range of parameters; the state is as long as the parameters. */
public final class OptimizerOurs {
    private final Rule rule;
    private final float gradientScale;
    private final float[] first;
    private final float[] second;
    private long steps;

    /** With a state of 0 for so many parameters. */
    public OptimizerOurs(Rule rule, float gradientScale, int parameters) {
        this.rule = rule;
        this.gradientScale = gradientScale;
        this.first = new float[parameters];
        this.second = new float[parameters];
    }

    /** The velocity or the mean of the gradients; 0 where there is none. */
    public float[] first() {
        return first;
    }

    /** The mean of the squares; 0 where there is none. */
    public float[] second() {
        return second;
    }

    /** Starts a step of all ranges. */
    public void next() {
        steps++;
    }

    /** The step of one range, from {@code at} on. */
    public void step(Penalty penalty, float[] gradient, float[] w, int at, int n) {
        float rate = Rule.RATE;
        float kept = Rule.KEPT;
        float scale = gradientScale;
        switch (rule) {
            case SGD -> OptimizerStep.sgd(rate, penalty, scale, gradient, at, w, at, n);
            case MOMENTUM -> OptimizerStep.momentum(rate, kept, penalty, scale, gradient, at, first, at, w, at, n);
            case NESTEROV -> OptimizerStep.nesterov(rate, kept, penalty, scale, gradient, at, first, at, w, at, n);
            case RMSPROP ->
                OptimizerStep.rmsProp(rate, Rule.RHO, Rule.EPSILON, penalty, scale, gradient, at, second, at, w, at, n);
            case ADAM ->
                OptimizerStep.adam(
                        rate,
                        kept,
                        Rule.BETA2,
                        Rule.EPSILON,
                        steps,
                        penalty,
                        scale,
                        gradient,
                        at,
                        first,
                        at,
                        second,
                        at,
                        w,
                        at,
                        n);
        }
    }
}
