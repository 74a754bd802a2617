package org.lanewise.bench.elementwise;

import java.util.Arrays;
import java.util.List;
import org.lanewise.kernels.OptimizerStep;
import org.lanewise.kernels.Penalty;

/** Steps over all parameters, with every penalty; AdamW is Adam with decay. The gradient is x. */
final class OptimizerOperations {
    /** So small that the parameters stay what they are, and no call meets other numbers than the one before. */
    private static final float RATE = 1e-12f;

    private static final float KEPT = 0.9f;

    private static final float SQUARES_KEPT = 0.999f;

    private static final float EPSILON = 1e-8f;

    private static final Penalty PENALTY = Penalty.of(1e-4f, 1e-4f, 1e-2f);

    private OptimizerOperations() {}

    /** Each reads the gradient, and reads and writes the parameters and what it remembers of the past. */
    static List<Operation> all() {
        return List.of(
                step("sgd", 0, (g, w, a, b, n) -> OptimizerStep.sgd(RATE, PENALTY, 1, g, 0, w, 0, n)),
                step(
                        "momentum",
                        1,
                        (g, w, a, b, n) -> OptimizerStep.momentum(RATE, KEPT, PENALTY, 1, g, 0, a, 0, w, 0, n)),
                step(
                        "nesterov",
                        1,
                        (g, w, a, b, n) -> OptimizerStep.nesterov(RATE, KEPT, PENALTY, 1, g, 0, a, 0, w, 0, n)),
                step(
                        "rmsprop",
                        1,
                        (g, w, a, b, n) ->
                                OptimizerStep.rmsProp(RATE, SQUARES_KEPT, EPSILON, PENALTY, 1, g, 0, a, 0, w, 0, n)),
                step(
                        "adam",
                        2,
                        (g, w, a, b, n) -> OptimizerStep.adam(
                                RATE, KEPT, SQUARES_KEPT, EPSILON, 1, PENALTY, 1, g, 0, a, 0, b, 0, w, 0, n)));
    }

    private interface Step {
        void run(float[] gradient, float[] w, float[] state, float[] secondState, int n);
    }

    private static Operation step(String name, int states, Step step) {
        return new Operation(name, Operation.OURS, 4 * (3 + 2 * states), arrays -> {
            int n = arrays.length();
            float[] w = new float[n];
            Arrays.fill(w, 1);
            float[] state = new float[states > 0 ? n : 0];
            float[] secondState = new float[states > 1 ? n : 0];
            return () -> step.run(arrays.x(), w, state, secondState, n);
        });
    }
}
