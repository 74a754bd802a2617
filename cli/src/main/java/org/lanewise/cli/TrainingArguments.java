package org.lanewise.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.EarlyStopping;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.nn.optimizer.Schedule;
import org.lanewise.nn.regularizer.Regularization;
import picocli.CommandLine.Option;

/** How {@code lanewise train} goes down the gradient. */
final class TrainingArguments {
    @Option(names = "--epochs", paramLabel = "N", description = "Passes over the data (default: ${DEFAULT-VALUE}).")
    private int epochs = 20;

    @Option(names = "--batch", paramLabel = "N", description = "Samples per step (default: ${DEFAULT-VALUE}).")
    private int batch = 64;

    @Option(
            names = "--optimizer",
            paramLabel = "NAME",
            description = "sgd, momentum, nesterov, rmsprop or adam (default: ${DEFAULT-VALUE}).")
    private String optimizer = "momentum";

    @Option(
            names = "--rate",
            paramLabel = "X",
            description = "Learning rate (default: 0.05; 0.001 for rmsprop and adam).")
    private @Nullable Float rate;

    @Option(
            names = "--momentum",
            paramLabel = "X",
            description = "In [0, 1), of momentum and nesterov (default: ${DEFAULT-VALUE}).")
    private float momentum = 0.9f;

    @Option(
            names = "--schedule",
            paramLabel = "NAME",
            description =
                    "How the rate changes: constant, cosine, one-cycle, or plateau, which takes a tenth of it when the test"
                            + " loss has not fallen for 3 epochs (default: ${DEFAULT-VALUE}).")
    private String schedule = "cosine";

    @Option(names = "--l1", paramLabel = "X", description = "Adds X times the sum of |w| to the loss.")
    private float l1;

    @Option(names = "--l2", paramLabel = "X", description = "Adds X times the sum of w^2 to the loss.")
    private float l2;

    @Option(
            names = "--weight-decay",
            paramLabel = "X",
            description = "Decoupled: weights lose rate times X of themselves in every step.")
    private float decay;

    @Option(names = "--max-norm", paramLabel = "X", description = "The largest norm of a unit's weights.")
    private float maxNorm;

    @Option(
            names = "--early-stopping",
            paramLabel = "N",
            description = "Ends after N epochs without a fall of the test loss, and keeps the best epoch's weights.")
    private @Nullable Integer patience;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Decides initial weights, order and dropout; never the split (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description =
                    "Saves the state after every epoch; with --resume a training goes on from it to the same bits.")
    private @Nullable Path checkpoint;

    @Option(names = "--resume", description = "Goes on from --checkpoint's file.")
    private boolean resume;

    int epochs() {
        return epochs;
    }

    @Nullable
    Path checkpoint() {
        return checkpoint;
    }

    boolean resumes() {
        return resume;
    }

    /**
     * The settings; no step has more rows than the data: a larger batch would only take memory.
     *
     * @param rows of the training set
     */
    TrainingSettings settings(int rows) {
        if (resume && checkpoint == null) {
            throw new IllegalArgumentException("--resume needs --checkpoint FILE to go on from");
        }
        if (batch < 1) {
            throw new IllegalArgumentException("batch = " + batch + ", but must be at least 1");
        }
        TrainingSettings settings = TrainingSettings.of(Loss.softmaxCrossEntropy(), newOptimizer())
                .withEpochs(epochs)
                .withBatch(Math.min(batch, rows))
                .withSchedule(newSchedule())
                .withRegularization(new Regularization(l1, l2, decay, maxNorm))
                .withSeed(seed);
        return patience == null ? settings : settings.withEarlyStopping(new EarlyStopping(patience, 0));
    }

    private Optimizer newOptimizer() {
        float slow = rate == null ? 0.05f : rate;
        float adaptive = rate == null ? 0.001f : rate;
        Map<String, Supplier<Optimizer>> all = new LinkedHashMap<>();
        all.put("sgd", () -> Optimizer.sgd(slow));
        all.put("momentum", () -> Optimizer.momentum(slow, momentum));
        all.put("nesterov", () -> Optimizer.nesterov(slow, momentum));
        all.put("rmsprop", () -> Optimizer.rmsProp(adaptive));
        all.put("adam", () -> Optimizer.adam(adaptive));
        return choose("--optimizer", optimizer, all);
    }

    private Schedule newSchedule() {
        Map<String, Supplier<Schedule>> all = new LinkedHashMap<>();
        all.put("constant", Schedule::constant);
        all.put("cosine", Schedule::cosine);
        all.put("one-cycle", Schedule::oneCycle);
        all.put("plateau", () -> Schedule.plateau(3, 0.1));
        return choose("--schedule", schedule, all);
    }

    private static <T> T choose(String option, String name, Map<String, Supplier<T>> all) {
        Supplier<T> chosen = all.get(name);
        if (chosen == null) {
            throw new IllegalArgumentException(
                    option + " = " + name + ", but must be one of " + String.join(", ", List.copyOf(all.keySet())));
        }
        return chosen.get();
    }
}
