package org.lanewise.verify.deck.regularisation;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Gram;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.EpochReport;
import org.lanewise.nn.Network;
import org.lanewise.nn.Telemetry;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.neuron.KernelRidge;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;

/** Too many units for few noisy points, epoch by epoch; bias and variance over many training sets. */
final class Overfitting implements Experiment {
    private static final int EPOCHS = 4000;
    private static final int SETS = 200;

    @Override
    public List<String> ids() {
        return List.of("A57", "A58", "A59", "A60", "A61");
    }

    @Override
    public String title() {
        return "Overfitting, bias and variance";
    }

    @Override
    public boolean isFast() {
        return false;
    }

    @Override
    public void run(Protocol protocol) {
        train(protocol);
        biasAndVariance(protocol);
    }

    private static void train(Protocol protocol) {
        Network network = Network.input(1).dense(50, Activation.TANH).dense(1).build();
        TrainingSettings settings = TrainingSettings.of(Loss.squaredError(), Optimizer.adam(0.01f))
                .withEpochs(EPOCHS)
                .withBatch(NoisySine.ROWS);
        Trainer trainer = new Trainer(network, settings, Parallelism.sequential());
        Telemetry telemetry = new Telemetry(1);
        trainer.measure(telemetry);
        List<EpochReport> reports = new ArrayList<>();
        trainer.train(NoisySine.draw(57), NoisySine.draw(58), reports::add);
        double[] train = reports.stream().mapToDouble(r -> r.train().loss()).toArray();
        double[] validation =
                reports.stream().mapToDouble(EpochReport::watchedLoss).toArray();
        double[] norms = new double[EPOCHS];
        for (int layer = 0; layer < 2; layer++) {
            List<Telemetry.Measure> measures = telemetry.measures(layer);
            for (int i = 0; i < EPOCHS; i++) {
                norms[i] = Math.hypot(norms[i], measures.get(i).weightNorm());
            }
        }
        int best = 0;
        for (int i = 0; i < EPOCHS; i++) {
            best = validation[i] < validation[best] ? i : best;
        }
        int last = EPOCHS - 1;
        protocol.measure(
                "A57", "training error at the end / where validation was best", train[last] / train[best], below(1));
        protocol.measure(
                "A58", "validation error at the end / at its best", validation[last] / validation[best], above(1));
        protocol.measure("A59", "norm of the weights at the end / at the start", norms[last] / norms[0], above(1));
        protocol.measure(
                "A59",
                "norm of the weights at the end / where validation was best",
                norms[last] / norms[best],
                above(1));
        protocol.figure(new Figure(
                "Fifty tanh units on " + NoisySine.ROWS + " points of a sine with noise.",
                List.of(
                        new Figure.Panel(
                                "Error",
                                "epoch",
                                "mean squared error / 2",
                                true,
                                List.of(Series.over("training", train), Series.over("validation", validation))),
                        new Figure.Panel(
                                "Weights", "epoch", "norm", false, List.of(Series.over("all weights", norms))))));
    }

    /** Kernel ridge regression of falling penalty, that is of growing freedom, on many training sets (Geman et al., 1992). */
    private static void biasAndVariance(Protocol protocol) {
        float[] grid = new float[41];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = i / 20f - 1;
        }
        double[] lambdas = {10, 1, 0.1, 0.01, 0.001, 0.0001};
        double[] biases = new double[lambdas.length];
        double[] variances = new double[lambdas.length];
        for (int l = 0; l < lambdas.length; l++) {
            double[] sum = new double[grid.length];
            double[] square = new double[grid.length];
            for (int set = 0; set < SETS; set++) {
                float[] x = NoisySine.inputs(1000 + set);
                float[] t = NoisySine.targets(1000 + set, x);
                float[] y = KernelRidge.fit(Gram.gaussian(0.1f), x, t, 1, (float) lambdas[l])
                        .predict(grid);
                for (int i = 0; i < y.length; i++) {
                    sum[i] += y[i];
                    square[i] += (double) y[i] * y[i];
                }
            }
            for (int i = 0; i < grid.length; i++) {
                double mean = sum[i] / SETS;
                double error = mean - NoisySine.truth(grid[i]);
                biases[l] += error * error / grid.length;
                variances[l] += (square[i] / SETS - mean * mean) / grid.length;
            }
        }
        int last = lambdas.length - 1;
        protocol.measure("A60", "squared bias, least penalty / largest", biases[last] / biases[0], below(1));
        protocol.measure("A61", "variance, least penalty / largest", variances[last] / variances[0], above(1));
        protocol.figure(Figure.of(
                "Kernel ridge regression on " + SETS + " training sets.",
                new Figure.Panel(
                        "Bias and variance",
                        "lambda",
                        "mean over x",
                        true,
                        true,
                        List.of(
                                new Series("squared bias", lambdas, biases, Series.Style.LINE),
                                new Series("variance", lambdas, variances, Series.Style.LINE)))));
    }

    private static Bound below(double limit) {
        return Bound.atMost(Math.nextDown(limit));
    }

    private static Bound above(double limit) {
        return Bound.atLeast(Math.nextUp(limit));
    }
}
