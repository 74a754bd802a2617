package org.lanewise.verify.optimizer;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.kernels.Penalty;
import org.lanewise.verify.Check;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.Matrices;

/** Our optimizers against those in double, on given gradients. */
public final class OptimizerChecks {
    private static final int STEPS = 20;

    private static final int PARAMETERS = 1003;

    private OptimizerChecks() {}

    /** Nothing, each penalty alone, and all together. */
    public static List<Penalty> penalties() {
        return List.of(
                Penalty.NONE,
                Penalty.of(0.03f, 0, 0),
                Penalty.of(0, 0.02f, 0),
                Penalty.of(0, 0, 0.1f),
                Penalty.of(0.03f, 0.02f, 0.1f));
    }

    /** Unclipped, and as clipping by the norm shortens a gradient. */
    public static float[] gradientScales() {
        return new float[] {1, 0.37f};
    }

    /** The checks. */
    public static List<Check> all(long seed) {
        List<Check> checks = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            checks.add(new Check(
                    "optimizer-" + rule,
                    STEPS + " steps on given gradients, with l2, l1, decay, clipping, error / bound carried along",
                    1,
                    () -> given(rule, seed)));
        }
        return checks;
    }

    private static double given(Rule rule, long seed) {
        Deviation deviation = new Deviation();
        SplittableRandom random = new SplittableRandom(seed);
        for (Penalty penalty : penalties()) {
            for (float scale : gradientScales()) {
                float[] w = uniform(random);
                OptimizerReference reference = new OptimizerReference(rule, penalty, scale, row(w));
                OptimizerOurs ours = new OptimizerOurs(rule, scale, w.length);
                for (int step = 0; step < STEPS; step++) {
                    float[] gradient = uniform(random);
                    ours.next();
                    ours.step(penalty, gradient, w, 0, w.length);
                    reference.step(Bounded.exact(row(gradient)));
                    deviation.compare(row(w), reference.parameters());
                    deviation.compare(row(ours.first()), reference.first());
                    deviation.compare(row(ours.second()), reference.second());
                }
            }
        }
        return deviation.worst();
    }

    private static float[] uniform(SplittableRandom random) {
        float[] x = new float[PARAMETERS];
        for (int i = 0; i < x.length; i++) {
            x[i] = Matrices.uniformFloat(random);
        }
        return x;
    }

    private static DMatrixRMaj row(float[] x) {
        return Matrices.widened(x, 1, x.length);
    }
}
