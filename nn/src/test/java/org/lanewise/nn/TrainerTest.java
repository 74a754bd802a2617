package org.lanewise.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.data.ArrayDataset;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.nn.optimizer.Schedule;

class TrainerTest {
    private static final int ROWS = 50;
    private static final Network NETWORK = Network.input(20)
            .dropout(0.1f)
            .dense(32, Activation.RELU)
            .dropout(0.2f)
            .dense(16, Activation.TANH)
            .dense(3)
            .build();

    /** Three classes that can be told apart: the largest of the first three values. */
    private static ArrayDataset data() {
        float[] x = PlainNetwork.randomRows(ROWS, 20);
        int[] labels = new int[ROWS];
        for (int i = 0; i < ROWS; i++) {
            labels[i] = ArgMax.of(x, 20 * i, 3);
        }
        return Dataset.of(x, 20, labels, 3);
    }

    private static TrainingSettings settings(int epochs, float rate) {
        return TrainingSettings.of(Loss.softmaxCrossEntropy(), Optimizer.momentum(rate, 0.9f))
                .withEpochs(epochs)
                .withBatch(16);
    }

    @Test
    void learnsAndReports() {
        List<EpochReport> reports = new ArrayList<>();
        int[] samples = new int[1];
        double[] lossSoFar = new double[1];
        Trainer trainer = new Trainer(NETWORK, settings(60, 0.05f), Parallelism.sequential());
        trainer.train(data(), data(), new TrainingListener() {
            @Override
            public void onStep(int epoch, int done, double loss) {
                samples[0] = done;
                lossSoFar[0] = loss;
            }

            @Override
            public void onEpoch(EpochReport report) {
                assertEquals(ROWS, samples[0]);
                assertEquals(report.loss(), lossSoFar[0]);
                reports.add(report);
            }
        });
        assertEquals(60, reports.size());
        EpochReport last = reports.get(59);
        assertEquals(60, last.epoch());
        assertTrue(last.loss() < reports.get(0).loss() / 2, reports.toString());
        assertTrue(last.train().accuracy() > 0.9, reports.toString());
        assertEquals(trainer.evaluate(data()).accuracy(), last.validationAccuracy());
    }

    @Test
    void aStepIsGradientDescentWithMomentum() {
        Trainer trainer = new Trainer(NETWORK, settings(1, 1), Parallelism.sequential());
        int[] order = IntStream.range(0, ROWS).toArray();
        float[] before = trainer.parameters().values().clone();
        float[] velocity = new float[before.length];
        for (int step = 0; step < 3; step++) {
            trainer.step(data(), order, 5, 16, 0.1f);
            for (int i = 0; i < before.length; i++) {
                velocity[i] = Math.fma(0.9f, velocity[i], trainer.gradient().values()[i]);
                before[i] = Math.fma(-0.1f, velocity[i], before[i]);
                assertEquals(before[i], trainer.parameters().values()[i]);
            }
        }
    }

    @Test
    void accuracyCountsEveryRowOfEveryBlock() {
        int rows = 600; // two blocks of 256 and a part
        float[] x = PlainNetwork.randomRows(rows, 20);
        Trainer trainer = new Trainer(NETWORK, settings(1, 1), Parallelism.sequential());
        Plan plan = Plan.inference(NETWORK, 1, Parallelism.sequential());
        int[] labels = new int[rows];
        int right = 0;
        for (int i = 0; i < rows; i++) {
            plan.forward(trainer.parameters(), x, 20 * i, 1);
            boolean correct = i < 250 || i % 7 == 0;
            labels[i] = correct ? plan.classOf(0) : (plan.classOf(0) + 1) % 3;
            right += correct ? 1 : 0;
        }
        assertEquals(
                (double) right / rows,
                trainer.evaluate(Dataset.of(x, 20, labels, 3)).accuracy());
    }

    @Test
    void trainsAndMeasuresDataThatIsNotInMemory() {
        Trainer expected = new Trainer(NETWORK, settings(2, 0.1f), Parallelism.sequential());
        Trainer actual = new Trainer(NETWORK, settings(2, 0.1f), Parallelism.sequential());
        List<Double> accuracies = new ArrayList<>();
        expected.train(data(), data(), report -> accuracies.add(report.train().accuracy()));
        Dataset view = new NotInMemory(data());
        actual.train(
                view,
                view,
                report -> assertEquals(accuracies.remove(0), report.train().accuracy()));
        assertTrue(accuracies.isEmpty());
        assertEquals(expected.parameters().sha256(), actual.parameters().sha256());
        Dataset targets = Dataset.regression(new float[20], 20, new float[1], 1);
        NetworkTest.assertSentence("target values", () -> actual.evaluate(targets));
    }

    private record NotInMemory(Dataset data) implements Dataset {
        @Override
        public int rows() {
            return data.rows();
        }

        @Override
        public int columns() {
            return data.columns();
        }

        @Override
        public int classes() {
            return data.classes();
        }

        @Override
        public int targetColumns() {
            return data.targetColumns();
        }

        @Override
        public void copyRow(int row, float[] x, int xOffset) {
            data.copyRow(row, x, xOffset);
        }

        @Override
        public int label(int row) {
            return data.label(row);
        }

        @Override
        public void copyTarget(int row, float[] y, int yOffset) {
            data.copyTarget(row, y, yOffset);
        }
    }

    @Test
    void theLossOfAnEpochIsTheMeanOverItsSamples() {
        // Steps so small that the parameters stay what they are; 50 samples are three batches of 16 and one of 2.
        Network network = Network.input(20).dense(3).build();
        Trainer trainer = new Trainer(network, settings(1, 1e-30f), Parallelism.sequential());
        Plan plan = Plan.training(network, Loss.softmaxCrossEntropy(), ROWS, Parallelism.sequential());
        plan.forward(trainer.parameters(), data().features(), 0, ROWS, 0, 0);
        double expected = plan.backward(data().labels(), 0, Parameters.zeros(network));
        // The sum's order differs: two double roundings per sample.
        trainer.train(data(), data(), report -> assertEquals(expected, report.loss(), 100 * 0x1p-53 * expected));
    }

    @Test
    void stopsWhenTheLastStepDiverges() {
        // One step: its loss is that of the initial parameters and finite, only the parameters after it are not.
        TrainingSettings settings = settings(1, 3e38f).withBatch(ROWS).withOptimizer(Optimizer.sgd(3e38f));
        float[] x = new float[ROWS * 20];
        Arrays.fill(x, 1e3f);
        Dataset large = Dataset.of(x, 20, new int[ROWS], 3);
        Trainer trainer = new Trainer(NETWORK, settings, Parallelism.sequential());
        TrainingListener silent = report -> {};
        String message =
                String.valueOf(assertThrows(TrainingDivergedException.class, () -> trainer.train(large, large, silent))
                        .getMessage());
        assertTrue(message.startsWith("a parameter is NaN or infinite after batch 1 of epoch 1"), message);
    }

    @Test
    void refusesStepsThatDoNotFit() {
        Trainer trainer = new Trainer(NETWORK, settings(1, 1), Parallelism.sequential());
        int[] order = IntStream.range(0, ROWS).toArray();
        Dataset wide = Dataset.of(new float[21], 21, new int[1], 3);
        NetworkTest.assertSentence("data has 21 columns", () -> trainer.step(wide, order, 0, 1, 1));
        NetworkTest.assertSentence("rows = 17", () -> trainer.step(data(), order, 0, 17, 1));
        NetworkTest.assertSentence("rows = 0", () -> trainer.step(data(), order, 0, 0, 1));
        NetworkTest.assertSentence("first = 49", () -> trainer.step(data(), order, 49, 2, 1));
        NetworkTest.assertSentence("first = -1", () -> trainer.step(data(), order, -1, 2, 1));
        assertArrayEquals(
                Parameters.random(NETWORK, 1).values(), trainer.parameters().values());
    }

    @Test
    void aStepAllocatesNothingAfterWarmUp() {
        Trainer trainer = new Trainer(NETWORK, settings(1, 0.01f), Parallelism.sequential());
        Dataset data = data();
        int[] order = IntStream.range(0, ROWS).toArray();
        Allocation.assertNone(() -> {
            trainer.step(data, order, 0, 16, 0.01f);
            trainer.step(data, order, 16, 7, 0.01f);
        });
    }

    @Test
    void stopsWhenItDiverges() {
        Trainer trainer = new Trainer(NETWORK, settings(50, 1e38f), Parallelism.sequential());
        String message = String.valueOf(
                assertThrows(TrainingDivergedException.class, () -> trainer.train(data(), data(), report -> {}))
                        .getMessage());
        assertTrue(message.matches(".* after batch \\d of epoch 1, first in layer \\d .*"), message);
    }

    @Test
    void refusesDataThatDoesNotFit() {
        Trainer trainer = new Trainer(NETWORK, settings(1, 1), Parallelism.sequential());
        Dataset wide = Dataset.of(new float[21], 21, new int[1], 3);
        Dataset many = Dataset.of(new float[20], 20, new int[1], 4);
        TrainingListener silent = report -> {};
        NetworkTest.assertSentence("the training data has 21 columns", () -> trainer.train(wide, data(), silent));
        NetworkTest.assertSentence(
                "the test data has 20 columns and 4 classes", () -> trainer.train(data(), many, silent));
    }

    @Test
    void refusesImpossibleSettings() {
        NetworkTest.assertSentence("epochs = 0", () -> settings(0, 1));
        NetworkTest.assertSentence("rate = NaN", () -> settings(1, Float.NaN));
        NetworkTest.assertSentence("rate = 0.0", () -> settings(1, 0));
        NetworkTest.assertSentence("batch = 0", () -> settings(1, 1).withBatch(0));
        NetworkTest.assertSentence("momentum = 1.0", () -> Optimizer.momentum(1, 1));
    }

    @Test
    void theCosineFallsFromTheRateToNearZero() {
        assertEquals(0.5f, 0.5 * Schedule.cosine().factor(0, 10, 0, 1, 0));
        assertEquals(0.25f, 0.5 * Schedule.cosine().factor(5, 10, 0, 1, 0), 1e-7);
        assertTrue(0.5 * Schedule.cosine().factor(9, 10, 0, 1, 0) < 0.02f);
    }

    @Test
    void divergenceNamesTheLayerAndKeepsTheLastGoodEpoch() {
        // In the second half of the rows 2 * 3e38 overflows in the layer in the middle; the first batch is harmless.
        float[] x = new float[40];
        Arrays.fill(x, 20, 40, 3e38f);
        Dataset data = Dataset.regression(x, 2, new float[20], 1);
        Network network = Network.input(2)
                .dense(2, Activation.RELU)
                .dense(2)
                .named("culprit")
                .dense(1)
                .build();
        TrainingSettings settings = TrainingSettings.of(Loss.squaredError(), Optimizer.sgd(1e-30f))
                .withBatch(10)
                .withOrder(TrainingSettings.Order.AS_GIVEN);
        Trainer trainer = new Trainer(network, settings, Parallelism.sequential());
        float[] w = trainer.parameters().values();
        Arrays.fill(w, 0.4f);
        Arrays.fill(
                w, trainer.parameters().weightOffset(1), trainer.parameters().biasOffset(1), 2f);
        float[] start = w.clone();
        TrainingDivergedException e =
                assertThrows(TrainingDivergedException.class, () -> trainer.train(data, report -> {}));
        assertEquals(1, e.epoch());
        assertEquals(2, e.batch());
        assertEquals(1, e.layer());
        String message = String.valueOf(e.getMessage());
        assertTrue(message.contains("first in layer 1 (culprit: dense 2 identity)"), message);
        assertTrue(message.contains("The parameters are those of the start"), message);
        assertArrayEquals(start, w);
        assertThrows(IllegalStateException.class, () -> trainer.train(data, report -> {}));
        assertThrows(IllegalStateException.class, () -> trainer.save(Path.of("never")));
    }

    /** The loss of every batch is finite: only the gradient of the second of three is not. */
    @Test
    void aGradientThatIsNotFiniteIsFoundInItsOwnBatch() {
        for (Optimizer optimizer :
                List.of(Optimizer.sgd(1e-30f), Optimizer.momentum(1e-30f, 0.9f), Optimizer.adam(1e-30f))) {
            // Its weights' derivative is some 1e7 times some 1e37.
            assertGradientDivergesInTheMiddle(optimizer, 3e37f, 1e-30f, 1);
            // What is led back to it is some 1e19 times 1e20, and what it leads back is no better.
            assertGradientDivergesInTheMiddle(optimizer, 1, 1, 1e20f);
        }
    }

    private static void assertGradientDivergesInTheMiddle(Optimizer optimizer, float x, float middle, float last) {
        float[] rows = new float[60];
        Arrays.fill(rows, 20, 40, x);
        Dataset data = Dataset.regression(rows, 2, new float[30], 1);
        Network network =
                Network.input(2).dense(2).dense(2).named("culprit").dense(1).build();
        TrainingSettings settings = TrainingSettings.of(Loss.squaredError(), optimizer)
                .withBatch(10)
                .withOrder(TrainingSettings.Order.AS_GIVEN);
        Trainer trainer = new Trainer(network, settings, Parallelism.sequential());
        float[] w = trainer.parameters().values();
        float[] sizes = {0.4f, middle, last};
        for (int layer = 0; layer < 3; layer++) {
            Arrays.fill(
                    w,
                    trainer.parameters().weightOffset(layer),
                    trainer.parameters().biasOffset(layer),
                    sizes[layer]);
        }
        float[] start = w.clone();
        TrainingDivergedException e =
                assertThrows(TrainingDivergedException.class, () -> trainer.train(data, report -> {}));
        String message = String.valueOf(e.getMessage());
        assertTrue(message.startsWith("the gradient is NaN or infinite after batch 2 of epoch 1"), message);
        assertTrue(message.contains("first in layer 1 (culprit: dense 2 identity)"), message);
        assertEquals(2, e.batch());
        assertEquals(1, e.layer());
        assertArrayEquals(start, w);
    }

    /** The check adds sizes up, which may overflow where every parameter is finite. */
    @Test
    void largeParametersAreNoDivergence() {
        Network network = Network.input(2).dense(8).dense(1).build();
        TrainingSettings settings = TrainingSettings.of(Loss.squaredError(), Optimizer.sgd(1e-30f));
        Trainer trainer = new Trainer(network, settings.withEpochs(2), Parallelism.sequential());
        float[] w = trainer.parameters().values();
        Arrays.fill(w, 0, 16, 3e38f);
        trainer.train(Dataset.regression(new float[20], 2, new float[10], 1), report -> {});
        assertEquals(3e38f, w[0]);
    }
}
