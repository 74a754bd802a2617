package org.lanewise.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Platform;
import org.lanewise.nn.data.ArrayDataset;
import org.lanewise.nn.data.IdxFolder;
import org.lanewise.nn.data.Scaling;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.nn.optimizer.Schedule;
import org.lanewise.nn.regularizer.Regularization;

/** One result on every vector width and thread count: the build runs this class once per width (nn/pom.xml). */
class BitwiseTest {
    /** The same constants in every fork and on every machine; a change of the numerics must change them on purpose. */
    private static final String TRAINED = "c131cd0cb985b5a59c85bf29c1605ef2b1befb715423284b13755c358f9a4dc2";

    private static final String PREDICTED = "c0f9bccfd879063005ffbdf26eb60642f23a0411846683b053af6a238bafd2a5";

    private static final String EVERYTHING = "005bb59d7b91dbc0536e968098dc0e7af35b373bafcf6f4b79a885082af5f926";

    private static final int SAMPLES = 400;

    private static final ArrayDataset DATA = firstSamples();

    /** The digits are in a module that depends on this one; their files are an IDX folder. */
    private static ArrayDataset firstSamples() {
        try {
            Path digits = Path.of("../digits/src/main/resources/org/lanewise/digits");
            ArrayDataset train = (ArrayDataset) IdxFolder.split(digits).train();
            return train.select(IntStream.range(0, SAMPLES).toArray(), 0, SAMPLES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void runsTheWidthThatWasAskedFor() {
        Integer wanted = Integer.getInteger("lanewise.test.bits");
        if (wanted != null) {
            assertTrue(wanted == 0 || Platform.isVector(), "the Vector API does not run: " + Platform.reason());
            assumeTrue(
                    Platform.widestVectorBits() >= wanted,
                    "this machine has no " + wanted + "-bit vectors: the widest are " + Platform.widestVectorBits());
            assertEquals(wanted, Platform.vectorBits());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1, 2, 3})
    void trainingGivesTheSameParameters(int threads) {
        try (ExecutorService executor = Executors.newCachedThreadPool()) {
            assertEquals(TRAINED, train(7, Parallelism.on(executor, threads)).sha256());
        }
    }

    @Test
    void anotherSeedGivesOthers() {
        assertTrue(!TRAINED.equals(train(8, Parallelism.sequential()).sha256()));
    }

    @Test
    void predictingGivesTheSameProbabilities() {
        Parameters parameters = train(7, Parallelism.sequential());
        Network network = parameters.network();
        Predictor predictor =
                new Predictor(new Model(network, parameters, Scaling.none(network.inputs()), Output.SOFTMAX));
        // As the "parameters" of a linear layer, so that the same hash can be taken.
        Parameters y = Parameters.zeros(
                Network.input(SAMPLES - 1).dense(network.outputs()).build());
        predictor.predict(DATA.features(), 0, SAMPLES, y.values(), 0, new Predictor.Scratch());
        assertEquals(PREDICTED, y.sha256());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyKindOfLayerWithAdamGivesTheSameParameters(int threads) {
        try (ExecutorService executor = Executors.newCachedThreadPool()) {
            Trainer trainer = everything(Parallelism.on(executor, threads));
            trainer.train(DATA, report -> {});
            assertEquals(EVERYTHING, trainer.parameters().sha256());
        }
    }

    @Test
    void aTrainingResumedInTheMiddleGivesTheSameParameters(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("checkpoint");
        Trainer first = everything(Parallelism.sequential());
        first.train(DATA, new TrainingListener() {
            @Override
            public void onEpoch(EpochReport report) {
                try {
                    first.save(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public boolean wantsToStop() {
                return true;
            }
        });
        Trainer second = everything(Parallelism.sequential());
        second.resume(file);
        second.train(DATA, report -> {});
        assertEquals(EVERYTHING, second.parameters().sha256());
    }

    /** Both kinds of skips, dropout, noise, both normalisations, a learned slope, penalties; three epochs of Adam. */
    private static Trainer everything(Parallelism parallelism) {
        Network network = Network.input(DATA.columns())
                .noise(0.1f)
                .dense(48, Activation.GELU)
                .named("first")
                .layerNorm()
                .dropout(0.2f)
                .dense(48)
                .addWeighted("first")
                .batchNorm()
                .prelu()
                .named("second")
                .activityPenalty(1e-4f, 1e-4f)
                .dense(48, Activation.TANH)
                .add("second")
                .concatenate("first")
                .dense(10)
                .build();
        TrainingSettings settings = TrainingSettings.of(Loss.softmaxCrossEntropy(), Optimizer.adam(0.003f))
                .withEpochs(3)
                .withBatch(48)
                .withSchedule(Schedule.warmUp(1, Schedule.cosine()))
                .withRegularization(Regularization.l2(1e-4f)
                        .and(Regularization.l1(1e-5f))
                        .and(Regularization.decoupled(0.01f))
                        .and(Regularization.maxNorm(3)))
                .withClipNorm(1)
                .withSeed(5);
        return new Trainer(network, settings, parallelism);
    }

    /** All activations, dropout on the input and between layers, and a last batch that is not full. */
    private static Parameters train(long seed, Parallelism parallelism) {
        Network network = Network.input(DATA.columns())
                .dropout(0.1f)
                .dense(96, Activation.RELU)
                .dropout(0.3f)
                .dense(64, Activation.TANH)
                .dense(17, Activation.LOGISTIC)
                .dense(10)
                .build();
        TrainingSettings settings = TrainingSettings.of(Loss.softmaxCrossEntropy(), Optimizer.momentum(0.1f, 0.9f))
                .withEpochs(2)
                .withBatch(48)
                .withSchedule(Schedule.cosine())
                .withSeed(seed);
        Trainer trainer = new Trainer(network, settings, parallelism);
        trainer.train(DATA, DATA, report -> {});
        return trainer.parameters();
    }
}
