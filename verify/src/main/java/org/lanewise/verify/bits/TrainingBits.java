package org.lanewise.verify.bits;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Model;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Predictor;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.WeightType;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.data.Scaling;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.nn.optimizer.Schedule;
import org.lanewise.nn.regularizer.Regularization;
import org.lanewise.verify.kernels.f32.FloatOperand;

/** Three short trainings, each from its initial values to its weights, and predictions. */
final class TrainingBits {
    private static final int ROWS = 40;
    private static final int COLUMNS = 40;
    private static final int CLASSES = 5;

    private TrainingBits() {}

    static List<BitRow> all() {
        return List.of(
                BitRow.small(
                        "training-classes",
                        (parallelism, words) ->
                                words.add(classes(COLUMNS, 33, parallelism).values())),
                BitRow.sharedLong(
                        "training-classes-shared",
                        (parallelism, words) ->
                                words.add(classes(300, 280, parallelism).values())),
                BitRow.small(
                        "training-everything",
                        (parallelism, words) ->
                                words.add(everything(parallelism).values())),
                BitRow.small(
                        "training-regression",
                        (parallelism, words) ->
                                words.add(regression(parallelism).values())),
                BitRow.small("predictions", TrainingBits::predictions));
    }

    private static float[] draw(SplittableRandom random, int length) {
        return Arrays.copyOf(FloatOperand.draw(random, 1, length, 0, 0).data(), length);
    }

    private static Dataset labelled(int columns) {
        int[] labels = new int[ROWS];
        Arrays.setAll(labels, i -> i * 7 % CLASSES);
        return Dataset.of(draw(new SplittableRandom(23), ROWS * columns), columns, labels, CLASSES);
    }

    private static Parameters trained(Network network, TrainingSettings settings, Dataset data, Parallelism threads) {
        Trainer trainer = new Trainer(network, settings.withSeed(5), threads);
        trainer.train(data, report -> {});
        return trainer.parameters();
    }

    /** Dropout, momentum, a last batch that is not full. */
    private static Parameters classes(int columns, int units, Parallelism parallelism) {
        Network network = Network.input(columns)
                .dropout(0.1f)
                .dense(units, Activation.RELU)
                .dropout(0.3f)
                .dense(33, Activation.TANH)
                .dense(17, Activation.LOGISTIC)
                .dense(CLASSES)
                .build();
        TrainingSettings settings = TrainingSettings.of(Loss.softmaxCrossEntropy(), Optimizer.momentum(0.1f, 0.9f))
                .withEpochs(1)
                .withBatch(50)
                .withSchedule(Schedule.cosine());
        return trained(network, settings, labelled(columns), parallelism);
    }

    private static Network network() {
        return Network.input(COLUMNS)
                .noise(0.1f)
                .dense(24, Activation.GELU)
                .named("first")
                .layerNorm()
                .dropout(0.2f)
                .dense(24)
                .addWeighted("first")
                .batchNorm()
                .prelu()
                .named("second")
                .activityPenalty(1e-4f, 1e-4f)
                .dense(24, Activation.TANH)
                .add("second")
                .concatenate("first")
                .dense(CLASSES)
                .build();
    }

    /** Both kinds of skips, dropout, noise, both normalisations, a learned slope, penalties; Adam. */
    private static Parameters everything(Parallelism parallelism) {
        TrainingSettings settings = TrainingSettings.of(Loss.softmaxCrossEntropy(), Optimizer.adam(0.003f))
                .withEpochs(2)
                .withBatch(15)
                .withSchedule(Schedule.warmUp(1, Schedule.cosine()))
                .withRegularization(Regularization.l2(1e-4f)
                        .and(Regularization.l1(1e-5f))
                        .and(Regularization.decoupled(0.01f))
                        .and(Regularization.maxNorm(3)))
                .withClipNorm(1);
        return trained(network(), settings, labelled(COLUMNS), parallelism);
    }

    /** The other loss, RMSProp, functions whose derivative wants the input. */
    private static Parameters regression(Parallelism parallelism) {
        Network network = Network.input(COLUMNS)
                .dense(20, Activation.SILU)
                .dense(20, Activation.MISH)
                .batchNorm()
                .dense(3)
                .build();
        SplittableRandom random = new SplittableRandom(24);
        Dataset data = Dataset.regression(draw(random, ROWS * COLUMNS), COLUMNS, draw(random, ROWS * 3), 3);
        TrainingSettings settings = TrainingSettings.of(Loss.squaredError(), Optimizer.rmsProp(0.003f))
                .withEpochs(2)
                .withBatch(15);
        return trained(network, settings, data, parallelism);
    }

    /** One by one and in batches, with weights of every type. */
    private static void predictions(Parallelism parallelism, Words words) {
        Network network = network();
        Parameters parameters = Parameters.random(network, 25);
        Model model = new Model(network, parameters, Scaling.none(COLUMNS), Output.SOFTMAX);
        float[] x = draw(new SplittableRandom(26), ROWS * COLUMNS);
        float[] y = new float[ROWS * CLASSES];
        for (WeightType type : WeightType.values()) {
            Predictor predictor = new Predictor(model, type);
            Predictor.Scratch scratch = new Predictor.Scratch(parallelism);
            predictor.predict(x, 0, ROWS, y, 0, scratch);
            words.add(y);
            for (int i = 0; i < 3; i++) {
                predictor.predict(x, i * COLUMNS, 1, y, i * CLASSES, scratch);
            }
            words.add(y);
        }
    }
}
