package org.lanewise.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.loss.Loss;

class PlanTest {
    private static final int ROWS = 7;
    private static final int INPUTS = 19;
    private static final int[] LABELS = {2, 0, 1, 1, 2, 0, 2};
    private static final Loss LOSS = Loss.softmaxCrossEntropy();
    private static final long SEED = 5;
    private static final long STEP = 11;

    private static Network network(Activation first, Activation second) {
        return Network.input(INPUTS)
                .dropout(0.2f)
                .dense(17, first)
                .dropout(0.4f)
                .dense(9, second)
                .dense(3)
                .build();
    }

    /** Every way in which gradients meet, and what is fused or not. */
    private static List<Network> graphs() {
        return List.of(
                network(Activation.RELU, Activation.IDENTITY),
                // Weighted and identity skips, activations after the sum, a value that four layers take.
                Network.input(INPUTS)
                        .dense(8, Activation.RELU)
                        .named("a")
                        .dense(8)
                        .addWeighted("a")
                        .activation(Activation.TANH)
                        .named("b")
                        .dropout(0.3f)
                        .dense(8, Activation.GELU)
                        .dropout(0.2f)
                        .add("a", "b")
                        .activation(Activation.SILU)
                        .concatenate("a", "input")
                        .dense(3)
                        .build(),
                // One value twice; the input among the sums; dense layers that share an input.
                Network.input(INPUTS)
                        .dense(INPUTS, Activation.LOGISTIC)
                        .named("a")
                        .add("a", "input")
                        .named("b")
                        .dense(5, Activation.RELU)
                        .named("c")
                        .from("b")
                        .dense(5)
                        .named("d")
                        .activation(Activation.RELU)
                        .add("c", "d")
                        .dense(3)
                        .build(),
                // Dropout that leaves kept values as they are, fused and by itself.
                Network.input(INPUTS)
                        .unscaledDropout(0.2f)
                        .dense(8, Activation.RELU)
                        .unscaledDropout(0.4f)
                        .dense(7, Activation.TANH)
                        .unscaledDropout(0.3f)
                        .dense(6, Activation.GELU)
                        .unscaledDropout(0.5f)
                        .dense(3)
                        .build(),
                // Activations apart from products, with the dropout behind them.
                Network.input(INPUTS)
                        .dense(8, Activation.TANH)
                        .named("a")
                        .dense(8)
                        .add("a")
                        .activation(Activation.RELU)
                        .unscaledDropout(0.3f)
                        .named("b")
                        .dense(8)
                        .add("b")
                        .activation(Activation.SILU)
                        .dropout(0.4f)
                        .concatenate("a")
                        .activation(Activation.LOGISTIC)
                        .dropout(0.2f)
                        .dense(3)
                        .build(),
                // Concatenation twice of the same, dropout on what others take too.
                Network.input(INPUTS)
                        .dense(6, Activation.RELU)
                        .named("a")
                        .dropout(0.5f)
                        .concatenate("a", "a")
                        .dense(3)
                        .build());
    }

    @Test
    void forwardAndBackwardEqualPlainLoopsBitForBit() {
        for (Network network : graphs()) {
            Parameters parameters = Parameters.random(network, 1);
            float[] x = PlainNetwork.randomRows(ROWS, INPUTS);
            Plan plan = Plan.training(network, LOSS, ROWS + 2, Parallelism.sequential());
            Parameters gradient = Parameters.zeros(network);
            for (int rows : new int[] {ROWS, 1, 3}) {
                plan.forward(parameters, x, 0, rows, SEED, STEP);
                double loss = plan.backward(LABELS, 0, gradient);
                float[] outputs = new float[rows * 3];
                plan.outputs(outputs, 0);
                PlainNetwork plain = new PlainNetwork(parameters, Arrays.copyOf(x, rows * INPUTS), rows, SEED, STEP);
                assertArrayEquals(plain.outputs(), outputs);
                assertEquals(plain.backward(LABELS), loss);
                assertArrayEquals(plain.gradient(), gradient.values(), network.toString());
            }
        }
    }

    @Test
    void buffersThatAreNotNeededTogetherShareTheirPlace() {
        Network.Builder builder = Network.input(10);
        for (int i = 0; i < 20; i++) {
            builder.dense(100, Activation.TANH);
        }
        Network deep = builder.dense(10).build();
        // Two layers' outputs alternate; 100 columns fill 7 cache lines of 16 floats.
        assertEquals(
                2 * 4 * 112, Plan.inference(deep, 1, Parallelism.sequential()).bufferBytes());
        long kept = 20 * 112 + 16;
        long training = Plan.training(deep, LOSS, 1, Parallelism.sequential()).bufferBytes() / 4;
        assertTrue(training >= kept && training <= kept + 2 * 112 + 16, "floats: " + training);
    }

    @Test
    void aPassAllocatesNothing() {
        Network network = Network.input(INPUTS)
                .polynomialFeatures(2, 1)
                .noise(0.1f)
                .dense(24, Activation.GELU)
                .named("a")
                .dropout(0.2f)
                .layerNorm()
                .dense(24)
                .addWeighted("a")
                .batchNorm()
                .prelu()
                .activityPenalty(0.01f, 0.01f)
                .add("a")
                .concatenate("a")
                .activation(Activation.TANH)
                .dense(3)
                .build();
        Parameters parameters = Parameters.random(network, 1);
        Parameters gradient = Parameters.zeros(network);
        float[] x = PlainNetwork.randomRows(ROWS, INPUTS);
        Plan plan = Plan.training(network, LOSS, ROWS, Parallelism.sequential());
        int[] calls = new int[1];
        Allocation.assertNone(() -> {
            plan.forward(parameters, x, 0, ROWS, SEED, calls[0]++);
            plan.backward(LABELS, 0, gradient);
        });
    }

    @Test
    void explainsEveryStep() {
        String text = Plan.training(graphs().get(0), LOSS, 7, Parallelism.sequential())
                .explain();
        assertTrue(text.contains("dense 17 -> 9 + bias"), text);
        // 7 rows: 2 * 7 * 19 * 17 operations; 7 * (19 + 17) values and 19 * 17 + 17 parameters of 4 bytes.
        assertTrue(text.contains("dense 19 -> 17 + bias + relu + dropout 0.4"), text);
        assertTrue(text.contains(" 4,522"), text);
        assertTrue(text.contains(" 2,368"), text);
        String apart = Plan.training(graphs().get(4), LOSS, 7, Parallelism.sequential())
                .explain();
        assertTrue(apart.contains("backward silu + dropout 0.4 8 "), apart);
        assertTrue(apart.contains("          logistic 16 ") && apart.contains("          dropout 0.2 16 "), apart);
    }

    @Test
    void countsTheOperationsOfBothPasses() {
        Network network = Network.input(8).dense(6).dense(5).build();
        Plan training = Plan.training(network, LOSS, 3, Parallelism.sequential());
        long products = 2 * 3 * (8 * 6 + 6 * 5);
        // The gradients of all weights, and of the second layer's input.
        long back = products + 2 * 3 * 6 * 5;
        assertEquals(products, training.forwardFlops());
        assertEquals(back, training.backwardFlops());
        assertEquals(0, Plan.inference(network, 3, Parallelism.sequential()).backwardFlops());
    }

    @Test
    void aRowIsTheSameBitsAloneAndInABatch() {
        Network network = network(Activation.TANH, Activation.LOGISTIC);
        Parameters parameters = Parameters.random(network, 2);
        float[] x = PlainNetwork.randomRows(ROWS, INPUTS);
        Plan plan = Plan.inference(network, ROWS, Parallelism.sequential());
        float[] together = new float[ROWS * 3];
        plan.forward(parameters, x, 0, ROWS);
        plan.outputs(together, 0);
        float[] alone = new float[ROWS * 3];
        for (int row = 0; row < ROWS; row++) {
            plan.forward(parameters, x, row * INPUTS, 1);
            plan.outputs(alone, row * 3);
        }
        assertArrayEquals(together, alone);
    }

    @Test
    void noRowsHaveNoLossAndNoGradient() {
        Network network = network(Activation.RELU, Activation.RELU);
        Parameters gradient = Parameters.random(network, 1);
        Plan plan = Plan.training(network, LOSS, ROWS, Parallelism.sequential());
        plan.forward(Parameters.random(network, 1), new float[0], 0, 0, SEED, STEP);
        assertEquals(0, plan.backward(new int[0], 0, gradient));
        assertArrayEquals(new float[network.parameterCount()], gradient.values());
    }

    @Test
    void refusesWhatDoesNotFit() {
        Network network = network(Activation.RELU, Activation.RELU);
        Parameters parameters = Parameters.zeros(network);
        Plan plan = Plan.inference(network, ROWS, Parallelism.sequential());
        NetworkTest.assertSentence("maxRows = 0", () -> Plan.inference(network, 0, Parallelism.sequential()));
        NetworkTest.assertSentence("rows = 8", () -> plan.forward(parameters, new float[999], 0, 8));
        plan.forward(parameters, new float[INPUTS], 0, 1);
        NetworkTest.assertSentence("y has 2 elements", () -> plan.outputs(new float[2], 0));
        NetworkTest.assertSentence("y has 3 elements, but offset 1", () -> plan.outputs(new float[3], 1));
        NetworkTest.assertSentence("offset 1 and 1 rows", () -> plan.forward(parameters, new float[INPUTS], 1, 1));
        NetworkTest.assertSentence("x has 18 elements", () -> plan.forward(parameters, new float[18], 0, 1));
        NetworkTest.assertSentence(
                "parameters belong to 'input 2",
                () -> plan.forward(Parameters.zeros(Network.input(2).dense(1).build()), new float[19], 0, 1));
        assertThrows(IllegalStateException.class, () -> plan.backward(LABELS, 0, parameters));
        Plan training = Plan.training(network, LOSS, ROWS, Parallelism.sequential());
        training.forward(parameters, new float[INPUTS], 0, 1, 0, 0);
        NetworkTest.assertSentence("same object", () -> training.backward(LABELS, 0, parameters));
        NetworkTest.assertSentence("3 classes", () -> training.backward(new int[] {3}, 0, Parameters.zeros(network)));
    }
}
