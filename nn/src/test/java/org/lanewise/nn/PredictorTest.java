package org.lanewise.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.NarrowMatrix;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.data.Scaling;
import org.lanewise.nn.layer.ParameterShape;

class PredictorTest {
    private static final int ROWS = 300; // more than a block of 256
    private static final int INPUTS = 23;
    private static final int CLASSES = 5;
    private static final float[] X = PlainNetwork.randomRows(ROWS, INPUTS);
    private static final Model MODEL = model();
    private static final Predictor PREDICTOR = new Predictor(MODEL);

    private static Model model() {
        Network network = Network.input(INPUTS)
                .dropout(0.1f)
                .dense(40, Activation.TANH)
                .dropout(0.5f)
                .dense(9, Activation.RELU)
                .dense(CLASSES)
                .build();
        Scaling scaling = Scaling.standardising(Dataset.of(X, INPUTS, new int[ROWS], 1));
        return new Model(network, Parameters.random(network, 1), scaling, Output.SOFTMAX);
    }

    private static float[] predictAll() {
        float[] y = new float[ROWS * CLASSES];
        PREDICTOR.predict(X, 0, ROWS, y, 0, new Predictor.Scratch());
        return y;
    }

    @Test
    void givesTheSoftmaxOfThePlansLogits() {
        float[] scaled = new float[X.length];
        MODEL.scaling().apply(X, 0, ROWS, scaled, 0);
        Plan plan = Plan.inference(MODEL.network(), ROWS, Parallelism.sequential());
        plan.forward(MODEL.parameters(), scaled, 0, ROWS);
        float[] logits = new float[ROWS * CLASSES];
        plan.outputs(logits, 0);
        float[] y = predictAll();
        int[] classes = new int[ROWS];
        PREDICTOR.classify(X, 0, ROWS, classes, 0, new Predictor.Scratch());
        for (int row = 0; row < ROWS; row++) {
            double total = 0;
            for (int c = 0; c < CLASSES; c++) {
                total += Math.exp(logits[row * CLASSES + c]);
            }
            for (int c = 0; c < CLASSES; c++) {
                assertEquals(Math.exp(logits[row * CLASSES + c]) / total, y[row * CLASSES + c], 1e-6);
            }
            assertEquals(plan.classOf(row), classes[row]);
        }
    }

    @Test
    void aRowIsTheSameBitsInAnyBatchOnAnyThreads() {
        float[] together = predictAll();
        for (int batch : new int[] {1, 2, 7, 256, 299}) {
            float[] y = new float[ROWS * CLASSES];
            Predictor.Scratch scratch = new Predictor.Scratch();
            for (int first = 0; first < ROWS; first += batch) {
                int rows = Math.min(batch, ROWS - first);
                PREDICTOR.predict(X, first * INPUTS, rows, y, first * CLASSES, scratch);
            }
            assertArrayEquals(together, y, "batch " + batch);
        }
        try (ExecutorService executor = Executors.newCachedThreadPool()) {
            float[] y = new float[ROWS * CLASSES];
            PREDICTOR.predict(X, 0, ROWS, y, 0, new Predictor.Scratch(Parallelism.on(executor, 3)));
            assertArrayEquals(together, y);
        }
    }

    /** Enough of them that each thread takes its rows through all layers, x as y too, where it must not. */
    @Test
    void sharedRowsAreTheSameBits() {
        int rows = 1111;
        Network network = Network.input(INPUTS)
                .dense(90, Activation.TANH)
                .dense(60, Activation.RELU)
                .dense(INPUTS)
                .build();
        Model model = new Model(network, Parameters.random(network, 2), MODEL.scaling(), Output.SOFTMAX);
        Predictor predictor = new Predictor(model);
        float[] x = PlainNetwork.randomRows(rows, INPUTS);
        float[] expected = new float[rows * INPUTS];
        int[] expectedClasses = new int[rows];
        predictor.predict(x, 0, rows, expected, 0, new Predictor.Scratch());
        predictor.classify(x, 0, rows, expectedClasses, 0, new Predictor.Scratch());
        AtomicInteger helpers = new AtomicInteger();
        try (ExecutorService executor = Executors.newCachedThreadPool()) {
            Executor counting = task -> {
                helpers.incrementAndGet();
                executor.execute(task);
            };
            for (int threads : new int[] {2, 3, 7}) {
                helpers.set(0);
                Predictor.Scratch scratch = new Predictor.Scratch(Parallelism.on(counting, threads));
                float[] y = new float[rows * INPUTS + 1];
                predictor.predict(x, 0, rows, y, 1, scratch);
                assertEquals(threads - 1, helpers.get(), "a call summons each thread once");
                assertArrayEquals(expected, Arrays.copyOfRange(y, 1, y.length), threads + " threads");
                int[] classes = new int[rows + 1];
                predictor.classify(x, 0, rows, classes, 1, scratch);
                assertArrayEquals(expectedClasses, Arrays.copyOfRange(classes, 1, rows + 1), threads + " threads");
                float[] inPlace = x.clone();
                predictor.predict(inPlace, 0, rows, inPlace, 0, scratch);
                assertArrayEquals(expected, inPlace, threads + " threads, in place");
            }
        }
        Predictor.Scratch alone = new Predictor.Scratch(Parallelism.on(Runnable::run, 2));
        float[] y = new float[rows * INPUTS];
        Allocation.assertNone(() -> predictor.predict(x, 0, rows, y, 0, alone));
    }

    /** Narrow weights are the same network with rounded weights, to the bit. */
    @ParameterizedTest
    @EnumSource(names = {"BF16", "INT8"})
    void narrowWeightsAreRoundedWeights(WeightType type) {
        Parameters rounded = MODEL.parameters().copy();
        for (Tensor tensor : rounded.tensors()) {
            if (tensor.shape().role() == ParameterShape.Role.WEIGHTS) {
                int inputs = (int) tensor.shape().columns();
                int units = (int) tensor.shape().rows();
                NarrowMatrix narrow = NarrowMatrix.pack(
                        Objects.requireNonNull(type.narrow()), inputs, units, rounded.values(), tensor.offset());
                for (int i = 0; i < tensor.length(); i++) {
                    rounded.values()[tensor.offset() + i] = narrow.weight(i / inputs, i % inputs);
                }
            }
        }
        float[] expected = new float[ROWS * CLASSES];
        new Predictor(new Model(MODEL.network(), rounded, MODEL.scaling(), MODEL.output()))
                .predict(X, 0, ROWS, expected, 0, new Predictor.Scratch());
        float[] y = new float[ROWS * CLASSES];
        Predictor predictor = new Predictor(MODEL, type);
        Predictor.Scratch scratch = new Predictor.Scratch();
        predictor.predict(X, 0, ROWS, y, 0, scratch);
        assertArrayEquals(expected, y);
        predictor.predict(X, 0, 1, y, 0, scratch);
        assertArrayEquals(expected, y);
        Allocation.assertNone(() -> {
            predictor.predict(X, 0, 16, y, 0, scratch);
            predictor.predict(X, 0, 1, y, 0, scratch);
        });
    }

    @Test
    void logSoftmaxIsTheLogarithmOfSoftmax() {
        float[] probabilities = predictAll();
        float[] logarithms = new float[ROWS * CLASSES];
        PREDICTOR.with(MODEL.scaling(), Output.LOG_SOFTMAX).predict(X, 0, ROWS, logarithms, 0, new Predictor.Scratch());
        for (int i = 0; i < probabilities.length; i++) {
            assertEquals(Math.log(probabilities[i]), logarithms[i], 1e-6);
        }
    }

    @Test
    void withoutScalingTheRowsAreReadWhereTheyLie() {
        Scaling one = Scaling.none(INPUTS);
        Predictor plain = new Predictor(new Model(MODEL.network(), MODEL.parameters(), one, Output.IDENTITY));
        float[] shifted = new float[ROWS * INPUTS + 3];
        System.arraycopy(X, 0, shifted, 3, X.length);
        float[] before = shifted.clone();
        float[] y = new float[ROWS * CLASSES];
        int[] classes = new int[ROWS];
        Predictor.Scratch scratch = new Predictor.Scratch();
        plain.predict(shifted, 3, ROWS, y, 0, scratch);
        plain.classify(shifted, 3, ROWS, classes, 0, scratch);
        assertArrayEquals(before, shifted);
        Plan plan = Plan.inference(MODEL.network(), ROWS, Parallelism.sequential());
        plan.forward(MODEL.parameters(), X, 0, ROWS);
        float[] expected = new float[ROWS * CLASSES];
        plan.outputs(expected, 0);
        assertArrayEquals(expected, y);
        for (int row = 0; row < ROWS; row++) {
            assertEquals(plan.classOf(row), classes[row]);
        }
    }

    @Test
    void keepsItsOwnCopyOfTheParameters() {
        float[] before = predictAll();
        Model model = model();
        Predictor predictor = new Predictor(model);
        Arrays.fill(model.parameters().values(), Float.NaN);
        float[] after = new float[ROWS * CLASSES];
        predictor.predict(X, 0, ROWS, after, 0, new Predictor.Scratch());
        assertArrayEquals(before, after);
    }

    @Test
    void aCallAllocatesNothingAfterWarmUp() {
        float[] y = new float[ROWS * CLASSES];
        Predictor.Scratch scratch = new Predictor.Scratch();
        Allocation.assertNone(() -> {
            PREDICTOR.predict(X, 0, 16, y, 0, scratch);
            PREDICTOR.predict(X, 0, 1, y, 0, scratch);
        });
    }

    @Test
    void refusesArraysThatAreTooShort() {
        Predictor.Scratch scratch = new Predictor.Scratch();
        float[] y = new float[CLASSES];
        NetworkTest.assertSentence(
                "x has 6900 elements", () -> PREDICTOR.predict(X, 0, 301, new float[9999], 0, scratch));
        NetworkTest.assertSentence("y has 5 elements", () -> PREDICTOR.predict(X, 0, 2, y, 0, scratch));
        NetworkTest.assertSentence("rows = -1", () -> PREDICTOR.predict(X, 0, -1, y, 0, scratch));
        NetworkTest.assertSentence("classes has 1", () -> PREDICTOR.classify(X, 0, 2, new int[1], 0, scratch));
    }
}
