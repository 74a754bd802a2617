package org.lanewise.verify.deck.toy;

import org.lanewise.kernels.OptimizerStep;
import org.lanewise.kernels.Penalty;

/** Adam on all rows at once, with the usual betas. */
public final class Adam {
    private final Descent descent;
    private final float[] mean;
    private final float[] square;
    private long step;

    /** For the parameters of a descent. */
    public Adam(Descent descent) {
        this.descent = descent;
        this.mean = new float[descent.parameters().values().length];
        this.square = new float[mean.length];
    }

    /** One step; the loss before it. */
    public double step(double rate) {
        double loss = descent.loss();
        float[] w = descent.parameters().values();
        step++;
        OptimizerStep.adam(
                (float) rate,
                0.9f,
                0.999f,
                1e-8f,
                step,
                Penalty.NONE,
                1,
                descent.gradient().values(),
                0,
                mean,
                0,
                square,
                0,
                w,
                0,
                w.length);
        return loss;
    }

    /** Many steps, the rate falling from {@code rate} to 0 as half a wave of the cosine. */
    public void anneal(int steps, double rate) {
        for (int i = 0; i < steps; i++) {
            step(rate / 2 * (1 + StrictMath.cos(Math.PI * i / steps)));
        }
    }
}
