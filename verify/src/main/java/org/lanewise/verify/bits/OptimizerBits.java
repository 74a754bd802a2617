package org.lanewise.verify.bits;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.OptimizerStep;
import org.lanewise.kernels.Penalty;
import org.lanewise.verify.kernels.f32.FloatOperand;

/** Three steps of every optimizer, with every penalty. */
final class OptimizerBits {
    private static final int N = 1003;
    private static final Penalty PENALTY = Penalty.of(0.01f, 0.02f, 0.03f);

    private OptimizerBits() {}

    static List<BitRow> all() {
        return List.of(
                row("sgd", (t, g, s, w) -> OptimizerStep.sgd(0.1f, PENALTY, 0.7f, g, 0, w, 0, N)),
                row("momentum", (t, g, s, w) -> OptimizerStep.momentum(0.1f, 0.9f, PENALTY, 0.7f, g, 0, s, 0, w, 0, N)),
                row("nesterov", (t, g, s, w) -> OptimizerStep.nesterov(0.1f, 0.9f, PENALTY, 0.7f, g, 0, s, 0, w, 0, N)),
                row(
                        "rmsprop",
                        (t, g, s, w) -> OptimizerStep.rmsProp(0.01f, 0.9f, 1e-8f, PENALTY, 0.7f, g, 0, s, 0, w, 0, N)),
                row(
                        "adam",
                        (t, g, s, w) -> OptimizerStep.adam(
                                0.01f, 0.9f, 0.99f, 1e-8f, t, PENALTY, 0.7f, g, 0, s, 0, s, N, w, 0, N)));
    }

    private interface Step {
        void run(long t, float[] gradient, float[] state, float[] w);
    }

    private static BitRow row(String name, Step step) {
        return BitRow.alone(name, words -> {
            SplittableRandom random = new SplittableRandom(20);
            float[] state = new float[2 * N];
            float[] w = draw(random);
            for (long t = 1; t <= 3; t++) {
                step.run(t, draw(random), state, w);
            }
            words.add(w);
            words.add(state);
        });
    }

    private static float[] draw(SplittableRandom random) {
        return Arrays.copyOf(FloatOperand.draw(random, 1, N, 0, 0).data(), N);
    }
}
