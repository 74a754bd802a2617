package org.lanewise.verify.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.lanewise.kernels.Penalty;
import org.lanewise.verify.Check;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.optimizer.OptimizerChecks;
import org.lanewise.verify.optimizer.Rule;

/** Our network against the reference, and the reference against its definition. */
public final class NetworkChecks {
    private static final int[] BATCHES = {1, 8, 19};

    private NetworkChecks() {}

    /** The checks. */
    public static List<Check> all(long seed) {
        List<Check> checks = new ArrayList<>(List.of(
                new Check(
                        "network-oracle",
                        "the double network's gradients against central differences, relative",
                        1e-7,
                        () -> CentralDifferences.worst(seed)),
                check(
                        seed,
                        "network-outputs",
                        "training's forward pass, every layer, error / bound carried through the layers",
                        NetworkCase::judgeOutputs),
                check(
                        seed,
                        "network-predictions",
                        "inference's forward pass, error / bound",
                        NetworkCase::judgePredictions),
                check(
                        seed,
                        "network-loss",
                        "every loss, with activity penalties, error / bound",
                        NetworkCase::judgeLoss),
                check(
                        seed,
                        "network-gradients",
                        "the gradient of every parameter, error / bound carried back",
                        NetworkCase::judgeGradients),
                check(
                        seed,
                        "network-statistics",
                        "batch normalisation's running statistics, error / bound",
                        NetworkCase::judgeStatistics)));
        for (Rule rule : Rule.values()) {
            checks.add(new Check(
                    "network-training-" + rule,
                    TrainingCase.STEPS + " steps, gradients and penalties and clipping of either side, error / bound",
                    1,
                    () -> training(seed, rule)));
        }
        return List.copyOf(checks);
    }

    private static Check check(long seed, String name, String claim, BiConsumer<NetworkCase, Deviation> step) {
        return new Check(name, claim, 1, () -> {
            SplittableRandom random = new SplittableRandom(seed);
            Deviation deviation = new Deviation();
            for (Networks.Task task : tasks()) {
                for (int rows : BATCHES) {
                    step.accept(new NetworkCase(random, task, rows), deviation);
                }
            }
            return deviation.worst();
        });
    }

    private static double training(long seed, Rule rule) {
        SplittableRandom random = new SplittableRandom(seed);
        Deviation deviation = new Deviation();
        for (Penalty penalty : OptimizerChecks.penalties()) {
            for (float scale : OptimizerChecks.gradientScales()) {
                TrainingCase training = new TrainingCase(random, rule, penalty, scale);
                for (int step = 0; step < TrainingCase.STEPS; step++) {
                    training.step(random, step);
                    training.judge(deviation);
                }
            }
        }
        return deviation.worst();
    }

    static List<Networks.Task> tasks() {
        List<Networks.Task> tasks = new ArrayList<>(Networks.chains());
        tasks.addAll(Networks.activations());
        tasks.addAll(Networks.layers());
        tasks.addAll(Networks.losses());
        return tasks;
    }
}
