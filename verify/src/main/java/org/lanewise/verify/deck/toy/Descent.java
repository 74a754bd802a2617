package org.lanewise.verify.deck.toy;

import org.lanewise.kernels.OptimizerStep;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Penalty;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Plan;
import org.lanewise.nn.loss.Loss;

/** Gradient descent on all rows of a problem at once, w = w - eta grad J. */
public final class Descent {
    private final Problem problem;
    private final Plan plan;
    private final Parameters parameters;
    private final Parameters gradient;

    /** From given parameters, which it changes. */
    public Descent(Network network, Loss loss, Problem problem, Parameters start) {
        this.problem = problem;
        this.plan = Plan.training(network, loss, problem.rows(), Parallelism.sequential());
        this.parameters = start;
        this.gradient = Parameters.zeros(network);
    }

    /** Where it is now. */
    public Parameters parameters() {
        return parameters;
    }

    /** dJ/dw where {@link #loss} was last taken. */
    public Parameters gradient() {
        return gradient;
    }

    /** J here; its gradient is left in {@link #gradient}. */
    public double loss() {
        plan.forward(parameters, problem.x(), 0, problem.rows());
        return problem.backward(plan, gradient);
    }

    /** One step; the loss before it. */
    public double step(float rate) {
        double loss = loss();
        float[] w = parameters.values();
        OptimizerStep.sgd(rate, Penalty.NONE, 1, gradient.values(), 0, w, 0, w.length);
        return loss;
    }

    /** Many steps. */
    public Descent steps(int count, float rate) {
        for (int i = 0; i < count; i++) {
            step(rate);
        }
        return this;
    }
}
