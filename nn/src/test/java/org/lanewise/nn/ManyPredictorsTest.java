package org.lanewise.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.data.Scaling;

/** One model, many tenants, each with a scaling and an output function of its own. */
class ManyPredictorsTest {
    private static final int TENANTS = 400;
    private static final int INPUTS = 200;
    private static final int CLASSES = 10;
    private static final int ROWS = 64;
    private static final int CALLS = 20_000;
    private static final float[] X = PlainNetwork.randomRows(ROWS, INPUTS);

    private static final Network NETWORK = Network.input(INPUTS)
            .dense(300, Activation.RELU)
            .dense(100)
            .batchNorm()
            .activation(Activation.TANH)
            .dense(CLASSES)
            .build();

    private static final Parameters PARAMETERS = Parameters.random(NETWORK, 1);
    private static final Predictor FIRST =
            new Predictor(new Model(NETWORK, PARAMETERS, Scaling.none(INPUTS), Output.SOFTMAX));

    private static Scaling scaling(int tenant) {
        float[] means = new float[INPUTS];
        float[] factors = new float[INPUTS];
        Arrays.fill(means, 0.01f * tenant);
        Arrays.fill(factors, 1 + 0.1f * (tenant % 7));
        return Scaling.of(means, factors);
    }

    private static Output output(int tenant) {
        return Output.values()[tenant % Output.values().length];
    }

    @Test
    void tenantsShareTheWeights() {
        Scaling scaling = scaling(1);
        Predictor[] tenants = new Predictor[TENANTS];
        long before = Allocation.ofThisThread();
        for (int i = 0; i < TENANTS; i++) {
            tenants[i] = FIRST.with(scaling, Output.IDENTITY);
        }
        long bytes = (Allocation.ofThisThread() - before) / TENANTS;
        assertTrue(bytes < 1000, bytes + " bytes for each, where the weights have 400,000");
        float[] own = new float[CLASSES];
        float[] shared = new float[CLASSES];
        new Predictor(new Model(NETWORK, PARAMETERS, scaling, Output.IDENTITY))
                .predict(X, 0, 1, own, 0, new Predictor.Scratch());
        tenants[TENANTS - 1].predict(X, 0, 1, shared, 0, new Predictor.Scratch());
        assertArrayEquals(own, shared);
    }

    @Test
    void anotherWidthIsRefused() {
        NetworkTest.assertSentence(
                "scaling has 7 columns, but the network 200 inputs",
                () -> FIRST.with(Scaling.none(7), Output.IDENTITY));
    }

    /** Virtual threads, few scratches, any tenant, any rows: every answer is the bits that the tenant gives alone. */
    @Test
    void concurrentCallsOfVirtualThreads() throws InterruptedException, ExecutionException {
        Predictor[] tenants = new Predictor[TENANTS];
        float[][] expected = new float[TENANTS][ROWS * CLASSES];
        Predictor.Scratch alone = new Predictor.Scratch();
        for (int i = 0; i < TENANTS; i++) {
            tenants[i] = FIRST.with(scaling(i), output(i));
            tenants[i].predict(X, 0, ROWS, expected[i], 0, alone);
        }
        BlockingQueue<Predictor.Scratch> scratches = new ArrayBlockingQueue<>(4);
        while (scratches.remainingCapacity() > 0) {
            scratches.add(new Predictor.Scratch());
        }
        SplittableRandom random = new SplittableRandom(1);
        List<Future<?>> calls = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int call = 0; call < CALLS; call++) {
                int tenant = random.nextInt(TENANTS);
                int first = random.nextInt(ROWS);
                int rows = 1 + random.nextInt(Math.min(9, ROWS - first));
                calls.add(threads.submit(() -> {
                    float[] y = new float[rows * CLASSES];
                    Predictor.Scratch scratch = scratches.take();
                    try {
                        tenants[tenant].predict(X, first * INPUTS, rows, y, 0, scratch);
                    } finally {
                        scratches.add(scratch);
                    }
                    int from = first * CLASSES;
                    assertArrayEquals(Arrays.copyOfRange(expected[tenant], from, from + y.length), y);
                    return y;
                }));
            }
        }
        for (Future<?> call : calls) {
            call.get();
        }
    }
}
