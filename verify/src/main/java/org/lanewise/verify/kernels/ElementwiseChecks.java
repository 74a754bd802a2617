package org.lanewise.verify.kernels;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.OptimizerStep;
import org.lanewise.kernels.Penalty;
import org.lanewise.verify.Check;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.Rounding;
import org.lanewise.verify.kernels.f32.FloatOperand;
import org.lanewise.verify.ulp.UlpFunction;
import org.lanewise.verify.ulp.UlpSweep;

/** Functions and derivatives over a sample of all floats, and the momentum step. */
public final class ElementwiseChecks {
    private ElementwiseChecks() {}

    /** The checks. */
    public static List<Check> all(long seed) {
        List<Check> checks = new ArrayList<>();
        for (UlpFunction function : UlpFunction.all()) {
            checks.add(new Check(
                    function.name(),
                    "max ulp, or share of the bound near a zero, every 4093rd float (all: verify ulp --exhaustive)",
                    function.bound(),
                    () -> new UlpSweep(function).sampled().largest()));
        }
        checks.add(new Check("momentum", "20 momentum steps, error / bound carried along", 1, () -> momentum(seed)));
        return checks;
    }

    /** velocity and w are one fma each: a step adds u of the result to the error that was there. */
    private static double momentum(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 1003;
        float rate = 0.05f;
        float momentum = 0.9f;
        FloatOperand v = FloatOperand.blank(1, n, 1, 0);
        FloatOperand w = FloatOperand.draw(random, 1, n, 2, 0);
        double[] velocity = new double[n];
        double[] velocityError = new double[n];
        double[] weight = new double[n];
        double[] weightError = new double[n];
        for (int i = 0; i < n; i++) {
            v.data()[v.index(0, i)] = 0;
            weight[i] = w.data()[w.index(0, i)];
        }
        Deviation deviation = new Deviation();
        for (int step = 0; step < 20; step++) {
            FloatOperand g = FloatOperand.draw(random, 1, n, 3, 0);
            OptimizerStep.momentum(
                    rate,
                    momentum,
                    Penalty.NONE,
                    1,
                    g.data(),
                    g.offset(),
                    v.data(),
                    v.offset(),
                    w.data(),
                    w.offset(),
                    n);
            for (int i = 0; i < n; i++) {
                velocity[i] = momentum * velocity[i] + g.data()[g.index(0, i)];
                velocityError[i] = rounded(velocity[i], momentum * velocityError[i]);
                weight[i] -= rate * velocity[i];
                weightError[i] = rounded(weight[i], weightError[i] + rate * velocityError[i]);
                deviation.compare(v.data()[v.index(0, i)], velocity[i], velocityError[i]);
                deviation.compare(w.data()[w.index(0, i)], weight[i], weightError[i]);
            }
        }
        deviation.compare(v.slackUntouched() && w.slackUntouched() ? 0 : 1, 0, 0);
        return deviation.worst();
    }

    private static double rounded(double value, double error) {
        return error + Rounding.gamma(1) * (Math.abs(value) + error);
    }
}
