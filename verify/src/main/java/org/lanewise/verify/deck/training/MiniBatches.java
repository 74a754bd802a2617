package org.lanewise.verify.deck.training;

import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;
import org.lanewise.verify.deck.toy.RecordedOrder;
import org.lanewise.verify.deck.toy.Relative;

/** Stochastic gradient descent: what a batch is, and in which order rows come. */
final class MiniBatches implements Experiment {
    private static final int ROWS = 96;
    private static final int BATCH = 8;
    private static final int EPOCHS = 4;

    private static final Network NETWORK =
            Network.input(3).dense(6, Activation.TANH).dense(2).build();

    private final float[] x = Draws.normal(new SplittableRandom(31), ROWS * 3, 1);
    private final float[] t = Draws.normal(new SplittableRandom(32), ROWS * 2, 1);

    @Override
    public List<String> ids() {
        return List.of("A31");
    }

    @Override
    public String title() {
        return "Mini-batches";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        protocol.measure(
                "A31", "20 full batches from gradient descent, weights that differ", fullBatch(), Bound.exactly(0));
        protocol.measure(
                "A31",
                "mean gradient of an epoch's batches from the whole's, relative",
                meanGradient(),
                Bound.atMost(1e-6));
        List<Integer> order = order(1);
        int missing = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            missing += ROWS - new HashSet<>(epoch(order, epoch)).size();
        }
        protocol.measure("A31", "rows that an epoch misses", missing, Bound.exactly(0));
        protocol.measure(
                "A31",
                "places whose row changes when the seed is used again",
                changed(order, order(1)),
                Bound.exactly(0));
        protocol.measure(
                "A31",
                "rows in another place (%) in the next epoch, least",
                100.0 * leastChangeOfEpochs(order) / ROWS,
                Bound.atLeast(90));
        protocol.measure(
                "A31",
                "rows in another place (%) with another seed",
                100.0 * changed(order, order(2)) / order.size(),
                Bound.atLeast(90));
    }

    private static TrainingSettings settings(int batch, long seed) {
        return TrainingSettings.of(Loss.squaredError(), Optimizer.sgd(0.1f))
                .withBatch(batch)
                .withEpochs(EPOCHS)
                .withSeed(seed);
    }

    private Dataset data() {
        return Dataset.regression(x, 3, t, 2);
    }

    private static int[] asGiven() {
        int[] order = new int[ROWS];
        for (int row = 0; row < ROWS; row++) {
            order[row] = row;
        }
        return order;
    }

    private int fullBatch() {
        Trainer trainer = new Trainer(NETWORK, settings(ROWS, 1), Parallelism.sequential());
        Descent descent = new Descent(
                NETWORK,
                Loss.squaredError(),
                Problem.ofValues(ROWS, x, t),
                trainer.parameters().copy());
        int differences = 0;
        for (int step = 0; step < 20; step++) {
            trainer.step(data(), asGiven(), 0, ROWS, 0.1f);
            descent.step(0.1f);
        }
        for (int i = 0; i < NETWORK.parameterCount(); i++) {
            differences +=
                    trainer.parameters().values()[i] == descent.parameters().values()[i] ? 0 : 1;
        }
        return differences;
    }

    /** At fixed weights: each step's rate is 0. */
    private double meanGradient() {
        Trainer trainer = new Trainer(NETWORK, settings(BATCH, 1), Parallelism.sequential());
        double[] mean = new double[NETWORK.parameterCount()];
        for (int first = 0; first < ROWS; first += BATCH) {
            trainer.step(data(), asGiven(), first, BATCH, 0);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += (double) trainer.gradient().values()[i] * BATCH / ROWS;
            }
        }
        Parameters parameters = trainer.parameters().copy();
        Descent whole = new Descent(NETWORK, Loss.squaredError(), Problem.ofValues(ROWS, x, t), parameters);
        whole.loss();
        return Relative.largest(mean, Relative.widened(whole.gradient().values()));
    }

    private List<Integer> order(long seed) {
        RecordedOrder data = new RecordedOrder(data());
        new Trainer(NETWORK, settings(BATCH, seed), Parallelism.sequential()).train(data, report -> {});
        return data.order();
    }

    private static List<Integer> epoch(List<Integer> order, int epoch) {
        return order.subList(epoch * ROWS, (epoch + 1) * ROWS);
    }

    private static int leastChangeOfEpochs(List<Integer> order) {
        int least = ROWS;
        for (int epoch = 1; epoch < EPOCHS; epoch++) {
            least = Math.min(least, changed(epoch(order, epoch), epoch(order, epoch - 1)));
        }
        return least;
    }

    private static int changed(List<Integer> a, List<Integer> b) {
        int changed = 0;
        for (int i = 0; i < a.size(); i++) {
            changed += a.get(i).equals(b.get(i)) ? 0 : 1;
        }
        return changed;
    }
}
