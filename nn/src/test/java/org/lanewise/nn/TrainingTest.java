package org.lanewise.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.data.ArrayDataset;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.nn.optimizer.Schedule;
import org.lanewise.nn.regularizer.Regularization;

/** What the settings of a training do. */
class TrainingTest {
    private static final int ROWS = 60;
    private static final int INPUTS = 4;

    /** y = 2 x0 - x1, and a little of nothing. */
    private static ArrayDataset line(long seed) {
        Random random = new Random(seed);
        float[] x = new float[ROWS * INPUTS];
        float[] y = new float[ROWS];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextFloat() * 2 - 1;
        }
        for (int i = 0; i < ROWS; i++) {
            y[i] = 2 * x[i * INPUTS] - x[i * INPUTS + 1];
        }
        return Dataset.regression(x, INPUTS, y, 1);
    }

    private static final Network LINEAR = Network.input(INPUTS).dense(1).build();

    private static Trainer trainer(Network network, TrainingSettings settings) {
        return new Trainer(network, settings, Parallelism.sequential());
    }

    private static TrainingSettings settings(Optimizer optimizer) {
        return TrainingSettings.of(Loss.squaredError(), optimizer).withBatch(10).withEpochs(60);
    }

    @Test
    void everyOptimizerFindsTheLine() {
        for (Optimizer optimizer : List.of(
                Optimizer.sgd(0.3f),
                Optimizer.momentum(0.05f, 0.9f),
                Optimizer.nesterov(0.05f, 0.9f),
                Optimizer.rmsProp(0.02f),
                Optimizer.adam(0.05f))) {
            History history = trainer(LINEAR, settings(optimizer)).train(line(1), line(2), report -> {});
            assertTrue(history.last().watchedLoss() < 1e-3, optimizer + ": " + history.last());
            assertEquals(60, history.bestEpoch());
        }
    }

    @Test
    void classesBecomeTheTargetsThatALossWants() {
        int[] labels = new int[ROWS];
        ArrayDataset line = line(1);
        float[] y = new float[ROWS];
        line.copyTargets(0, ROWS, y, 0);
        for (int i = 0; i < ROWS; i++) {
            labels[i] = y[i] > 0 ? 1 : 0;
        }
        Dataset data = Dataset.of(line.features(), INPUTS, labels, 2);
        for (int outputs : new int[] {1, 2}) {
            for (Loss loss : List.of(Loss.logisticCrossEntropy(), Loss.squaredError(), Loss.softmaxCrossEntropy())) {
                Network network = Network.input(INPUTS).dense(outputs).build();
                if (loss.wantsClasses() && outputs == 1) {
                    NetworkTest.assertSentence(
                            "2 classes, but the network",
                            () -> trainer(network, TrainingSettings.of(loss, Optimizer.sgd(1)))
                                    .train(data, report -> {}));
                } else {
                    TrainingSettings settings = TrainingSettings.of(loss, Optimizer.adam(0.05f));
                    Evaluation end = trainer(network, settings.withEpochs(40))
                            .train(data, report -> {})
                            .last()
                            .train();
                    // 1/2 (y - t)^2 decides at one half, the output 0 does not: only for two outputs is it a decision.
                    if (loss.kind() != Loss.Kind.SQUARED_ERROR || outputs == 2) {
                        assertTrue(end.accuracy() > 0.9, loss + " " + outputs + ": " + end);
                    }
                    assertEquals(
                            ROWS,
                            IntStream.of(end.confusion()[0]).sum()
                                    + IntStream.of(end.confusion()[1]).sum());
                }
            }
        }
    }

    @Test
    void evaluationCountsWhatItSays() {
        // One input, weights that copy it: outputs x and -x for rows 3, 1, -2; classes 0, 1, 1.
        Network network = Network.input(1).dense(2).build();
        Parameters parameters = Parameters.zeros(network);
        parameters.values()[0] = 1;
        parameters.values()[1] = -1;
        Dataset data = Dataset.of(new float[] {3, 1, -2}, 1, new int[] {0, 1, 1}, 2);
        Evaluation of =
                new Evaluator(network, Loss.softmaxCrossEntropy(), Parallelism.sequential()).evaluate(parameters, data);
        assertEquals(2.0 / 3, of.accuracy());
        assertArrayEquals(new int[] {1, 0}, of.confusion()[0]);
        assertArrayEquals(new int[] {1, 1}, of.confusion()[1]);
        double[] p = {1 / (1 + Math.exp(-6)), 1 / (1 + Math.exp(-2)), 1 / (1 + Math.exp(-4))};
        double loss = -(Math.log(p[0]) + Math.log(1 - p[1]) + Math.log(p[2])) / 3;
        assertEquals(loss, of.loss(), 1e-6);
        double squares = (1 - p[0]) * (1 - p[0]) + p[1] * p[1] + (1 - p[2]) * (1 - p[2]);
        assertEquals(Math.sqrt(squares / 3), of.rmse(), 1e-6);
        // Bins 9, 8 and 9: the first and the last are right with p0 + p2, the middle one wrong with p1.
        assertEquals((2 - p[0] - p[2] + p[1]) / 3, of.calibrationError(), 1e-6);
    }

    @Test
    void l2IsAddedToTheLossAndSparesTheBias() {
        Network network = Network.input(1).dense(1).build();
        Dataset data = Dataset.regression(new float[] {1, -1}, 1, new float[] {3, 1}, 1);
        // J = 1/4 ((w + b - 3)^2 + (b - w - 1)^2) + w^2 / 2 is least for b = 2 and w = 1/2.
        TrainingSettings settings = settings(Optimizer.sgd(0.2f))
                .withRegularization(Regularization.l2(0.5f))
                .withEpochs(200);
        Trainer trainer = trainer(network, settings);
        trainer.train(data, report -> {});
        assertEquals(0.5, trainer.parameters().values()[0], 1e-5);
        assertEquals(2, trainer.parameters().values()[1], 1e-5);
    }

    @Test
    void maxNormShortensEveryUnit() {
        Trainer trainer = trainer(
                Network.input(INPUTS).dense(6, Activation.TANH).dense(1).build(),
                settings(Optimizer.adam(0.1f)).withRegularization(Regularization.maxNorm(0.5f)));
        trainer.train(line(1), report -> {});
        float[] w = trainer.parameters().weights(0);
        double longest = 0;
        for (int unit = 0; unit < 6; unit++) {
            double square = 0;
            for (int i = 0; i < INPUTS; i++) {
                square += w[unit * INPUTS + i] * w[unit * INPUTS + i];
            }
            longest = Math.max(longest, Math.sqrt(square));
        }
        assertEquals(0.5, longest, 1e-6);
    }

    @Test
    void clippingScalesTheWholeGradient() {
        Dataset data = line(1);
        int[] order = IntStream.range(0, ROWS).toArray();
        Trainer free = trainer(LINEAR, settings(Optimizer.sgd(1)));
        Trainer clipped = trainer(LINEAR, settings(Optimizer.sgd(1)).withClipNorm(0.01f));
        float[] start = free.parameters().values().clone();
        free.step(data, order, 0, 10, 1);
        clipped.step(data, order, 0, 10, 1);
        double square = 0;
        double product = 0;
        double whole = 0;
        for (int i = 0; i < start.length; i++) {
            double a = free.parameters().values()[i] - start[i];
            double b = clipped.parameters().values()[i] - start[i];
            whole += a * a;
            square += b * b;
            product += a * b;
        }
        assertEquals(0.01, Math.sqrt(square), 1e-6);
        assertEquals(1, product / Math.sqrt(whole * square), 1e-6);
    }

    @Test
    void layersHaveRatesOfTheirOwn() {
        Network network = Network.input(INPUTS)
                .dense(3, Activation.TANH)
                .named("first")
                .dense(1)
                .build();
        Trainer trainer = trainer(
                network,
                settings(Optimizer.sgd(0.1f))
                        .withLayerRate("first", 0)
                        .withLayerRate("1", 2)
                        .withEpochs(1));
        float[] before = trainer.parameters().values().clone();
        trainer.step(line(1), IntStream.range(0, ROWS).toArray(), 0, 10, 0.1f);
        for (int i = 0; i < before.length; i++) {
            float expected = i < 3 * (INPUTS + 1)
                    ? before[i]
                    : Math.fma(-0.2f, trainer.gradient().values()[i], before[i]);
            assertEquals(expected, trainer.parameters().values()[i]);
        }
        NetworkTest.assertSentence(
                "no layer is named 'other'",
                () -> trainer(network, settings(Optimizer.sgd(1)).withLayerRate("other", 1)));
        NetworkTest.assertSentence(
                "layer 7, but the network has 2",
                () -> trainer(network, settings(Optimizer.sgd(1)).withLayerRate("7", 1)));
    }

    @Test
    void earlyStoppingReturnsToTheBestEpoch() {
        // The validation set is another function, so that its loss rises once training has passed it.
        ArrayDataset other = Dataset.regression(line(2).features(), INPUTS, new float[ROWS], 1);
        List<float[]> ends = new ArrayList<>();
        Trainer trainer = trainer(LINEAR, settings(Optimizer.sgd(0.05f)).withEarlyStopping(new EarlyStopping(3, 0)));
        History history = trainer.train(
                line(1), other, report -> ends.add(trainer.parameters().values().clone()));
        assertTrue(history.stoppedEarly());
        int best = history.bestEpoch();
        assertEquals(best + 3, history.reports().size());
        assertArrayEquals(ends.get(best - 1), trainer.parameters().values());
        double lowest = history.reports().get(best - 1).watchedLoss();
        history.reports().forEach(report -> assertTrue(report.watchedLoss() >= lowest));
    }

    @Test
    void schedulesGoTheirWay() {
        assertEquals(0.25, Schedule.step(2, 0.5).factor(5, 10, 0, 1, 0));
        assertEquals(0.25, Schedule.plateau(2, 0.5).factor(5, 10, 0, 1, 2));
        Schedule warm = Schedule.warmUp(2, Schedule.cosine());
        assertEquals(0.125, warm.factor(0, 10, 0, 4, 0));
        assertEquals(1, warm.factor(1, 10, 3, 4, 0));
        assertEquals(1, warm.factor(2, 10, 0, 4, 0));
        assertEquals(0.5, warm.factor(6, 10, 0, 4, 0), 1e-15);
        Schedule cycle = Schedule.oneCycle();
        assertEquals(0.04, cycle.factor(0, 10, 0, 10, 0), 1e-15);
        assertEquals(1, cycle.factor(3, 10, 0, 10, 0), 1e-15);
        assertTrue(cycle.factor(9, 10, 9, 10, 0) < 0.001);
        NetworkTest.assertSentence("factor = 1.5", () -> Schedule.step(1, 1.5));
        NetworkTest.assertSentence("patience = 0", () -> Schedule.plateau(0, 0.5));
    }

    @Test
    void aPlateauLowersTheRate() {
        // Constant targets of 0 that the start already meets: the loss cannot fall.
        Dataset zero = Dataset.regression(new float[ROWS * INPUTS], INPUTS, new float[ROWS], 1);
        History history = trainer(
                        LINEAR, settings(Optimizer.sgd(0.5f)).withEpochs(6).withSchedule(Schedule.plateau(2, 0.1)))
                .train(zero, report -> {});
        double[] rates =
                history.reports().stream().mapToDouble(EpochReport::rate).toArray();
        assertArrayEquals(new double[] {0.5, 0.5, 0.5, 0.05, 0.05, 0.005}, rates, 1e-8);
    }

    @Test
    void telemetryMeasuresTheUpdate() {
        Trainer trainer = trainer(LINEAR, settings(Optimizer.sgd(0.1f)).withEpochs(1));
        Telemetry telemetry = new Telemetry(2);
        trainer.measure(telemetry);
        trainer.train(line(1), report -> {});
        assertEquals(3, telemetry.measures(0).size()); // six steps
        Telemetry.Measure first = telemetry.measures().get(0);
        assertEquals(0.1 * first.gradientNorm(), first.updateNorm(), 1e-6 * first.updateNorm() + 1e-7);
        assertTrue(telemetry.toCsv().startsWith("step,layer,"));
    }

    @Test
    void deadUnitsAreFound() {
        Network network = Network.input(2).dense(4, Activation.RELU).dense(1).build();
        Parameters parameters = Parameters.random(network, 1);
        int bias = parameters.biasOffset(0);
        parameters.values()[bias + 1] = -100;
        Dataset data = Dataset.regression(new float[] {1, 2, -1, -2, 1, -1, -1, 1}, 2, new float[4], 1);
        assertEquals(0.25, DeadUnits.fractions(parameters, data).get(0));
    }

    @Test
    void historyIsCsv() {
        History history =
                trainer(LINEAR, settings(Optimizer.sgd(0.1f)).withEpochs(2)).train(line(1), report -> {});
        List<String> lines = history.toCsv().lines().toList();
        assertEquals(3, lines.size());
        assertEquals(lines.get(0).split(",", -1).length, lines.get(1).split(",", -1).length);
    }

    @Test
    void initializersHaveTheirDeviation() {
        for (String text : List.of("glorot-normal", "glorot-uniform", "he-normal", "lecun-uniform", "normal:0.5")) {
            Network network = Network.parse("input 1000 | dense 1000 identity " + text);
            float[] w = Parameters.random(network, 1).weights(0);
            double square = 0;
            for (float value : w) {
                square += (double) value * value;
            }
            double expected = switch (text) {
                case "he-normal" -> Math.sqrt(2.0 / 1000);
                case "normal:0.5" -> 0.5;
                default -> Math.sqrt(1.0 / 1000);
            };
            assertEquals(1, Math.sqrt(square / w.length) / expected, 0.01, text);
        }
        Network orthogonal = Network.parse("input 30 | dense 20 identity orthogonal");
        float[] w = Parameters.random(orthogonal, 1).weights(0);
        for (int a = 0; a < 20; a++) {
            for (int b = 0; b < 20; b++) {
                double dot = 0;
                for (int i = 0; i < 30; i++) {
                    dot += (double) w[a * 30 + i] * w[b * 30 + i];
                }
                assertEquals(a == b ? 1 : 0, dot, 1e-6);
            }
        }
    }
}
