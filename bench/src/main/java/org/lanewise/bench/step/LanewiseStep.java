package org.lanewise.bench.step;

import java.util.stream.IntStream;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;

/** A step of {@link Trainer} as users call it. */
public final class LanewiseStep {
    private final Trainer trainer;
    private final Dataset data;
    private final int[] order;

    /** Its threads belong to the caller. */
    public LanewiseStep(StepProblem problem, Parallelism parallelism) {
        int[] widths = problem.widths();
        Network.Builder builder = Network.input(widths[0]);
        for (int i = 1; i < problem.layers(); i++) {
            builder.dense(widths[i], Activation.RELU);
        }
        int outputs = widths[problem.layers()];
        Network network = builder.dense(outputs).build();
        TrainingSettings settings = TrainingSettings.of(Loss.softmaxCrossEntropy(), Optimizer.sgd(StepProblem.RATE))
                .withBatch(problem.rows());
        trainer = new Trainer(network, settings, parallelism);
        data = Dataset.of(problem.x(), widths[0], problem.classes(), outputs);
        order = IntStream.range(0, problem.rows()).toArray();
    }

    /** The loss before the step. */
    public double run() {
        return trainer.step(data, order, 0, order.length, StepProblem.RATE);
    }

    /** The live parameters. */
    public Parameters parameters() {
        return trainer.parameters();
    }
}
