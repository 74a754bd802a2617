package org.lanewise.verify.deck.regularisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.EarlyStopping;
import org.lanewise.nn.EpochReport;
import org.lanewise.nn.History;
import org.lanewise.nn.Network;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;

/** Both errors after every epoch; training ends when validation no longer improves, with the best weights. */
final class StoppingEarly implements Experiment {
    private static final int EPOCHS = 4000;
    private static final int PATIENCE = 200;

    @Override
    public List<String> ids() {
        return List.of("A65", "A66");
    }

    @Override
    public String title() {
        return "Early stopping";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        Trainer trainer = trainer(EPOCHS, new EarlyStopping(PATIENCE, 0));
        History history = trainer.train(NoisySine.draw(57), NoisySine.draw(58), report -> {});
        List<EpochReport> reports = history.reports();
        long complete = reports.stream()
                .filter(report -> report.validation() != null && report.train() != null)
                .count();
        protocol.measure("A65", "epochs without both errors", reports.size() - complete, Bound.exactly(0));
        protocol.measure("A66", "epochs of " + EPOCHS + " done", reports.size(), Bound.atMost(EPOCHS - 1));
        protocol.measure(
                "A66", "epochs after the best one", reports.size() - history.bestEpoch(), Bound.exactly(PATIENCE));
        Trainer again = trainer(history.bestEpoch(), null);
        again.train(NoisySine.draw(57), NoisySine.draw(58), report -> {});
        protocol.measure(
                "A66",
                "the weights are those of training up to the best epoch",
                trainer.parameters().sha256().equals(again.parameters().sha256()) ? 1 : 0,
                Bound.exactly(1));
        int none = trainer(EPOCHS, new EarlyStopping(PATIENCE, 1e9))
                .train(NoisySine.draw(57), NoisySine.draw(58), report -> {})
                .reports()
                .size();
        protocol.measure(
                "A66", "epochs where no fall is as large as the minimum delta", none, Bound.exactly(1 + PATIENCE));
    }

    private static Trainer trainer(int epochs, @Nullable EarlyStopping stopping) {
        Network network = Network.input(1).dense(50, Activation.TANH).dense(1).build();
        TrainingSettings settings = TrainingSettings.of(Loss.squaredError(), Optimizer.adam(0.01f))
                .withEpochs(epochs)
                .withBatch(NoisySine.ROWS);
        return new Trainer(
                network, stopping == null ? settings : settings.withEarlyStopping(stopping), Parallelism.sequential());
    }
}
