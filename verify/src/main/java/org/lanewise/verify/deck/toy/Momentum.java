package org.lanewise.verify.deck.toy;

import org.lanewise.kernels.OptimizerStep;
import org.lanewise.kernels.Penalty;

/** Momentum on all rows at once. */
public final class Momentum {
    private final Descent descent;
    private final float mu;
    private final float[] velocity;

    /** For the parameters of a descent. */
    public Momentum(Descent descent, double mu) {
        this.descent = descent;
        this.mu = (float) mu;
        this.velocity = new float[descent.parameters().values().length];
    }

    /** One step; the loss before it. */
    public double step(double rate) {
        double loss = descent.loss();
        float[] w = descent.parameters().values();
        OptimizerStep.momentum(
                (float) rate, mu, Penalty.NONE, 1, descent.gradient().values(), 0, velocity, 0, w, 0, w.length);
        return loss;
    }
}
