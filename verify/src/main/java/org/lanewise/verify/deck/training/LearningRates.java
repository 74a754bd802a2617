package org.lanewise.verify.deck.training;

import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Tensor;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.toy.Draws;

/** One step of gradient descent beside its formula, with one learning rate and with one for each layer. */
final class LearningRates implements Experiment {
    private static final int ROWS = 16;
    private static final float RATE = 0.1f;

    private static final Network NETWORK = Network.input(4)
            .dense(5, Activation.TANH)
            .dense(4, Activation.TANH)
            .dense(3)
            .build();

    @Override
    public List<String> ids() {
        return List.of("A24", "A30");
    }

    @Override
    public String title() {
        return "A step, with a learning rate per layer";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        protocol.measure(
                "A24", "weights after a step that differ from w - eta dJ/dw", differences(1, 1, 1), Bound.exactly(0));
        protocol.measure(
                "A30",
                "the same with eta_1 = eta / 4, eta_2 = 3 eta, eta_3 = eta",
                differences(0.25f, 3, 1),
                Bound.exactly(0));
        protocol.measure("A30", "the same with a first layer that is frozen", differences(0, 1, 1), Bound.exactly(0));
    }

    /** Against one rounding per weight, as an fma gives it. */
    private static int differences(float... factors) {
        SplittableRandom random = new SplittableRandom(24);
        Dataset data = Dataset.regression(Draws.normal(random, ROWS * 4, 1), 4, Draws.normal(random, ROWS * 3, 1), 3);
        TrainingSettings settings =
                TrainingSettings.of(Loss.squaredError(), Optimizer.sgd(RATE)).withBatch(ROWS);
        for (int layer = 0; layer < factors.length; layer++) {
            settings = settings.withLayerRate(String.valueOf(layer), factors[layer]);
        }
        Trainer trainer = new Trainer(NETWORK, settings, Parallelism.sequential());
        Parameters before = trainer.parameters().copy();
        int[] order = new int[ROWS];
        for (int row = 0; row < ROWS; row++) {
            order[row] = row;
        }
        trainer.step(data, order, 0, ROWS, RATE);
        int differences = 0;
        for (Tensor tensor : before.tensors()) {
            float rate = RATE * factors[tensor.layer()];
            for (int i = tensor.offset(); i < tensor.offset() + tensor.length(); i++) {
                float expected = Math.fma(-rate, trainer.gradient().values()[i], before.values()[i]);
                differences += trainer.parameters().values()[i] == expected ? 0 : 1;
            }
        }
        return differences;
    }
}
