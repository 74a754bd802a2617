package org.lanewise.verify.deck.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.EpochReport;
import org.lanewise.nn.Network;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.nn.optimizer.Schedule;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;
import org.lanewise.verify.deck.toy.Rings;

/** Two rings learned with other starts, batch sizes, orders and schedules: each matters, and each can be repeated. */
final class ChoicesOfTraining implements Experiment {
    private static final int ROWS = 256;
    private static final int EPOCHS = 30;

    private static final Network NETWORK =
            Network.input(2).dense(8, Activation.TANH).dense(2).build();

    @Override
    public List<String> ids() {
        return List.of("A38");
    }

    @Override
    public String title() {
        return "Start, batch size, order and schedule";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        Rings rings = Rings.draw(new SplittableRandom(38), ROWS);
        Dataset data = Dataset.of(rings.x(), 2, rings.classes(), 2);
        TrainingSettings base = TrainingSettings.of(Loss.softmaxCrossEntropy(), Optimizer.sgd(0.3f))
                .withEpochs(EPOCHS)
                .withBatch(16);
        List<Map<String, TrainingSettings>> groups = List.of(
                seeds(base),
                Map.of("16", base, "64", base.withBatch(64), "256", base.withBatch(ROWS)),
                Map.of("shuffled", base, "as given", base.withOrder(TrainingSettings.Order.AS_GIVEN)),
                Map.of(
                        "constant", base,
                        "cosine", base.withSchedule(Schedule.cosine()),
                        "halved every 10", base.withSchedule(Schedule.step(10, 0.5))));
        List<String> titles = List.of("Seeds", "Batch sizes", "Orders", "Schedules");
        Set<String> settings = new HashSet<>();
        Set<String> hashes = new HashSet<>();
        int unrepeatable = 0;
        List<Figure.Panel> panels = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            List<Series> series = new ArrayList<>();
            for (Map.Entry<String, TrainingSettings> entry : new TreeMap<>(groups.get(group)).entrySet()) {
                Run run = Run.of(entry.getValue(), data);
                unrepeatable += run.hash.equals(Run.of(entry.getValue(), data).hash) ? 0 : 1;
                settings.add(entry.getValue().toString());
                hashes.add(run.hash);
                series.add(Series.over(entry.getKey(), run.losses));
            }
            panels.add(new Figure.Panel(titles.get(group), "epoch", "training loss", true, series));
        }
        protocol.measure(
                "A38",
                "different weights of " + settings.size() + " settings of seed, batch, order and schedule",
                hashes.size(),
                Bound.exactly(settings.size()));
        protocol.measure("A38", "settings that give other weights the second time", unrepeatable, Bound.exactly(0));
        protocol.figure(new Figure("Two rings, one choice changed at a time.", panels));
    }

    private static Map<String, TrainingSettings> seeds(TrainingSettings base) {
        Map<String, TrainingSettings> seeds = new LinkedHashMap<>();
        for (long seed = 1; seed <= 5; seed++) {
            seeds.put("seed " + seed, base.withSeed(seed));
        }
        return seeds;
    }

    private record Run(String hash, double[] losses) {
        static Run of(TrainingSettings settings, Dataset data) {
            Trainer trainer = new Trainer(NETWORK, settings, Parallelism.sequential());
            double[] losses = trainer.train(data, report -> {}).reports().stream()
                    .mapToDouble(EpochReport::loss)
                    .toArray();
            return new Run(trainer.parameters().sha256(), losses);
        }
    }
}
