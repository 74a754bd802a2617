package org.lanewise.verify.deck.depth;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Network;
import org.lanewise.nn.Telemetry;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.Initializer;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;
import org.lanewise.verify.deck.toy.Draws;

/** The norm of each layer's update, at the start and while training: where gradients vanish, early layers learn slower. */
final class TrainingSpeed implements Experiment {
    private static final int ROWS = 64;
    private static final int WIDTH = 128;
    private static final int CLASSES = 10;
    private static final int STEPS = 100;
    private static final int SEEDS = 3;

    @Override
    public List<String> ids() {
        return List.of("A37", "A40");
    }

    @Override
    public String title() {
        return "Training speed of each layer";
    }

    @Override
    public boolean isFast() {
        return false;
    }

    @Override
    public void run(Protocol protocol) {
        double four = Double.POSITIVE_INFINITY;
        double ten = Double.POSITIVE_INFINITY;
        double tanh = 0;
        double relu = 0;
        double batch = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            four = Math.min(four, start(Activation.LOGISTIC, 4, 1, seed));
            ten = Math.min(ten, start(Activation.LOGISTIC, 10, 1, seed));
            tanh = Math.max(tanh, apart(start(Activation.TANH, 4, 1, seed)));
            relu = Math.max(relu, apart(start(Activation.RELU, 4, 1, seed)));
            batch = Math.max(batch, apart(start(Activation.RELU, 4, ROWS, seed)));
        }
        String at = ", last / first hidden layer at the start, worst of " + SEEDS + " seeds";
        protocol.measure("A37", "4 logistic layers" + at, four, Bound.atLeast(Math.nextUp(10.0)));
        protocol.measure("A40", "10 logistic layers" + at, ten, Bound.atLeast(Math.nextUp(1e4)));
        protocol.measure("A40", "4 tanh layers, Glorot" + at, tanh, Bound.atMost(Math.nextDown(2.0)));
        protocol.measure("A40", "4 ReLU layers, He" + at, relu, Bound.atMost(Math.nextDown(1.5)));
        protocol.remark("The ratios are of steps of one sample each, root mean square over " + ROWS + " samples. In one"
                + " step of all " + ROWS + " the ratio of the ReLU layers is " + Bound.text(batch)
                + ": their outputs are"
                + " positive, so the samples' gradients add up in the later layers and cancel in the first, whose"
                + " inputs have mean 0. He's initial weights keep the gradient of each sample alike.");
        List<Figure.Panel> panels = new ArrayList<>();
        panels.add(panel("4 logistic layers", speeds(Activation.LOGISTIC, 4, 1)));
        panels.add(panel("10 logistic layers", speeds(Activation.LOGISTIC, 10, 1)));
        panels.add(panel("4 tanh layers, Glorot", speeds(Activation.TANH, 4, 1)));
        panels.add(panel("4 ReLU layers, He", speeds(Activation.RELU, 4, 1)));
        protocol.figure(new Figure("Norm of the update of each hidden layer, step by step.", panels));
    }

    /** One array per hidden layer, first to last, of its update's norm in every step. */
    private static double[][] speeds(Activation h, int depth, int seed) {
        Telemetry telemetry = train(h, depth, seed, ROWS, STEPS, 0.05f);
        double[][] speeds = new double[depth][];
        for (int layer = 0; layer < depth; layer++) {
            speeds[layer] = telemetry.measures(layer).stream()
                    .mapToDouble(Telemetry.Measure::updateNorm)
                    .toArray();
        }
        return speeds;
    }

    /** The last hidden layer's speed by the first one's. The rate is so small that all steps start from the same weights. */
    private static double start(Activation h, int depth, int batch, int seed) {
        Telemetry telemetry = train(h, depth, seed, batch, 1, 1e-12f);
        return gradient(telemetry, depth - 1) / gradient(telemetry, 0);
    }

    /** In plain gradient descent the update is the gradient times the rate. */
    private static double gradient(Telemetry telemetry, int layer) {
        return Math.sqrt(telemetry.measures(layer).stream()
                .mapToDouble(measure -> measure.gradientNorm() * measure.gradientNorm())
                .average()
                .orElseThrow());
    }

    private static Telemetry train(Activation h, int depth, int seed, int batch, int epochs, float rate) {
        Initializer.Kind kind = h.equals(Activation.RELU) ? Initializer.Kind.HE_NORMAL : Initializer.Kind.GLOROT_NORMAL;
        Network.Builder builder = Network.input(WIDTH);
        for (int layer = 0; layer < depth; layer++) {
            builder.add(new DenseLayer(WIDTH, h).withInitializer(Initializer.of(kind)));
        }
        SplittableRandom random = new SplittableRandom(40 + seed);
        int[] classes = random.ints(ROWS, 0, CLASSES).toArray();
        Dataset data = Dataset.of(Draws.normal(random, ROWS * WIDTH, 1), WIDTH, classes, CLASSES);
        TrainingSettings settings = TrainingSettings.of(Loss.softmaxCrossEntropy(), Optimizer.sgd(rate))
                .withEpochs(epochs)
                .withBatch(batch)
                .withSeed(seed);
        Trainer trainer = new Trainer(builder.dense(CLASSES).build(), settings, Parallelism.sequential());
        Telemetry telemetry = new Telemetry(1);
        trainer.measure(telemetry);
        trainer.train(data, report -> {});
        return telemetry;
    }

    /** The ratio or its inverse, whichever is larger. */
    private static double apart(double ratio) {
        return Math.max(ratio, 1 / ratio);
    }

    private static Figure.Panel panel(String title, double[][] speeds) {
        List<Series> series = new ArrayList<>();
        for (int layer = 0; layer < speeds.length; layer++) {
            series.add(Series.over("hidden layer " + (layer + 1), speeds[layer]));
        }
        return new Figure.Panel(title, "step", "norm of the update", true, series);
    }
}
