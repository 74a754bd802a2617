package org.lanewise.verify.deck.depth;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.digits.Digits;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.EpochReport;
import org.lanewise.nn.Network;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.data.Partition;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.Initializer;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;

/** Plain networks of 18 and 34 layers beside residual ones (He et al., CVPR 2016), dense layers instead of convolutions. */
final class Degradation implements Experiment {
    private static final int WIDTH = 32;
    private static final int EPOCHS = 10;
    private static final int SEEDS = 3;

    @Override
    public List<String> ids() {
        return List.of("A55", "A56");
    }

    @Override
    public String title() {
        return "Depth hurts a plain network, not a residual one";
    }

    @Override
    public boolean isFast() {
        return false;
    }

    @Override
    public void run(Protocol protocol) {
        Dataset data = Partition.random(Digits.split().train(), 55, 0.25).get(1);
        double[] plain18 = losses(data, 18, false);
        double[] plain34 = losses(data, 34, false);
        double[] residual18 = losses(data, 18, true);
        double[] residual34 = losses(data, 34, true);
        protocol.measure(
                "A55",
                "plain: last training loss of 34 layers / of 18",
                plain34[EPOCHS - 1] / plain18[EPOCHS - 1],
                Bound.atLeast(Math.nextUp(1.0)));
        protocol.measure(
                "A56",
                "residual: last training loss of 34 layers / of 18",
                residual34[EPOCHS - 1] / residual18[EPOCHS - 1],
                Bound.atMost(1));
        protocol.figure(new Figure(
                "Training loss on 2,000 digits, mean of " + SEEDS + " seeds.",
                List.of(panel("Plain", plain18, plain34), panel("Residual", residual18, residual34))));
        protocol.remark(
                "He et al. call this degradation, and it is no matter of vanishing gradients: with ReLU and He's start"
                        + " the gradients of both plain networks keep their size (A40). The deeper plain network errs more on the"
                        + " training set itself, so it is no overfitting either.");
        protocol.remark(
                "The skip alone is not enough: it makes values grow from block to block. The paper normalises them; here the"
                        + " second layer of each block starts at 0, so that the block starts as the identity (Goyal et al., 2017)."
                        + " Without either, 34 residual layers diverge at this rate.");
    }

    private static Figure.Panel panel(String title, double[] shallow, double[] deep) {
        return new Figure.Panel(
                title,
                "epoch",
                "training loss",
                true,
                List.of(Series.over("18 layers", shallow), Series.over("34 layers", deep)));
    }

    /** The training loss after each epoch, mean of the seeds. */
    private static double[] losses(Dataset data, int layers, boolean residual) {
        double[] mean = new double[EPOCHS];
        for (int seed = 1; seed <= SEEDS; seed++) {
            TrainingSettings settings = TrainingSettings.of(
                            Loss.softmaxCrossEntropy(), Optimizer.momentum(0.002f, 0.9f))
                    .withEpochs(EPOCHS)
                    .withBatch(50)
                    .withSeed(seed);
            Trainer trainer = new Trainer(network(layers, residual), settings, Parallelism.sequential());
            List<EpochReport> reports = new ArrayList<>();
            trainer.train(data, reports::add);
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                mean[epoch] += reports.get(epoch).train().loss() / SEEDS;
            }
        }
        return mean;
    }

    /** A layer, blocks of two layers, and an output layer. A residual block starts as the identity (Goyal et al., 2017). */
    private static Network network(int layers, boolean residual) {
        Network.Builder builder =
                Network.input(784).dense(WIDTH, Activation.RELU).named("block0");
        for (int block = 1; block <= layers / 2 - 1; block++) {
            builder.dense(WIDTH, Activation.RELU);
            if (residual) {
                builder.add(new DenseLayer(WIDTH, Activation.IDENTITY).withInitializer(Initializer.constant(0)))
                        .add("block" + (block - 1));
            } else {
                builder.add(
                        new DenseLayer(WIDTH, Activation.IDENTITY).withInitializer(Initializer.usual(Activation.RELU)));
            }
            builder.activation(Activation.RELU).named("block" + block);
        }
        return builder.dense(10).build();
    }
}
