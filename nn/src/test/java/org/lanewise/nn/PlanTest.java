package org.lanewise.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;

class PlanTest {
    private static final int ROWS = 7;
    private static final int INPUTS = 19;
    private static final int[] LABELS = {2, 0, 1, 1, 2, 0, 2};
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

    @Test
    void forwardAndBackwardEqualPlainLoopsBitForBit() {
        Network network = network(Activation.RELU, Activation.IDENTITY);
        Parameters parameters = Parameters.random(network, 1);
        float[] x = PlainNetwork.randomRows(ROWS, INPUTS);
        Plan plan = Plan.training(network, ROWS + 2, Parallelism.sequential());
        Parameters gradient = Parameters.zeros(network);
        for (int rows : new int[] {ROWS, 1, 3}) {
            plan.forward(parameters, x, 0, rows, SEED, STEP);
            float[] logits = new float[rows * 3];
            plan.logits(logits, 0);
            double loss = plan.backward(LABELS, 0, gradient);
            PlainNetwork plain = new PlainNetwork(parameters, rows, SEED, STEP);
            assertArrayEquals(plain.forward(x), logits);
            assertEquals(plain.backward(x, LABELS), loss);
            assertArrayEquals(plain.gradient(), gradient.values());
        }
    }

    @Test
    void aRowIsTheSameBitsAloneAndInABatch() {
        Network network = network(Activation.TANH, Activation.LOGISTIC);
        Parameters parameters = Parameters.random(network, 2);
        float[] x = PlainNetwork.randomRows(ROWS, INPUTS);
        Plan plan = Plan.inference(network, ROWS, Parallelism.sequential());
        float[] together = new float[ROWS * 3];
        plan.forward(parameters, x, 0, ROWS);
        plan.logits(together, 0);
        float[] alone = new float[ROWS * 3];
        for (int row = 0; row < ROWS; row++) {
            plan.forward(parameters, x, row * INPUTS, 1);
            plan.logits(alone, row * 3);
        }
        assertArrayEquals(together, alone);
    }

    @Test
    void gradientsEqualCentralDifferencesInDouble() {
        List<Activation> activations = Activation.all().stream()
                .filter(h -> h.derivativeFromOutput() && h != Activation.STEP)
                .toList();
        for (Activation first : activations) {
            for (Activation second : activations) {
                Network network = network(first, second);
                Parameters parameters = Parameters.random(network, 3);
                float[] x = PlainNetwork.randomRows(ROWS, INPUTS);
                Plan plan = Plan.training(network, ROWS, Parallelism.sequential());
                Parameters gradient = Parameters.zeros(network);
                plan.forward(parameters, x, 0, ROWS, SEED, STEP);
                double loss = plan.backward(LABELS, 0, gradient);
                DoubleNetwork reference = new DoubleNetwork(parameters, x, LABELS, SEED, STEP);
                assertEquals(reference.loss(), loss, 1e-6);
                for (int i = 0; i < network.parameterCount(); i++) {
                    // The differences err by h^2 = 1e-10 and 2^-53 / h = 1e-11; float by about 2^-24 times the
                    // 19 + 17 + 9 + 7 roundings on a path, 3e-6, of terms that do not exceed 1.
                    assertEquals(
                            reference.derivative(i),
                            gradient.values()[i],
                            4e-6,
                            first + " " + second + " parameter " + i);
                }
            }
        }
    }

    @Test
    void noRowsHaveNoLossAndNoGradient() {
        Network network = network(Activation.RELU, Activation.RELU);
        Parameters gradient = Parameters.random(network, 1);
        Plan plan = Plan.training(network, ROWS, Parallelism.sequential());
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
        NetworkTest.assertSentence("y has 2 elements", () -> plan.logits(new float[2], 0));
        NetworkTest.assertSentence("y has 3 elements, but offset 1", () -> plan.logits(new float[3], 1));
        NetworkTest.assertSentence("offset 1 and 1 rows", () -> plan.forward(parameters, new float[INPUTS], 1, 1));
        NetworkTest.assertSentence("x has 18 elements", () -> plan.forward(parameters, new float[18], 0, 1));
        NetworkTest.assertSentence(
                "parameters belong to 'input 2",
                () -> plan.forward(Parameters.zeros(Network.input(2).dense(1).build()), new float[19], 0, 1));
        assertThrows(IllegalStateException.class, () -> plan.backward(LABELS, 0, parameters));
        Plan training = Plan.training(network, ROWS, Parallelism.sequential());
        training.forward(parameters, new float[INPUTS], 0, 1, 0, 0);
        NetworkTest.assertSentence("same object", () -> training.backward(LABELS, 0, parameters));
        NetworkTest.assertSentence("3 classes", () -> training.backward(new int[] {3}, 0, Parameters.zeros(network)));
    }
}
