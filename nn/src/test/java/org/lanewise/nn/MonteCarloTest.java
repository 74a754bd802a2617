package org.lanewise.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Workspace;

class MonteCarloTest {
    private static final int ROWS = 3;
    private static final int INPUTS = 4;
    private static final float[] X = PlainNetwork.randomRows(ROWS, INPUTS);

    private static float[] predict(Network network, Output output, MonteCarlo.Mean mean, int samples) {
        MonteCarlo monteCarlo = new MonteCarlo(Parameters.random(network, 1), output, ROWS, Parallelism.sequential());
        float[] y = new float[ROWS * network.outputs()];
        monteCarlo.predict(mean, samples, 5, X, ROWS, y, new float[y.length]);
        return y;
    }

    @Test
    void withoutDropoutEveryMeanIsThePrediction() {
        Network network =
                Network.input(INPUTS).dense(6, Activation.TANH).dense(3).build();
        Plan plan = Plan.inference(network, ROWS, Parallelism.sequential());
        plan.forward(Parameters.random(network, 1), X, 0, ROWS);
        for (Output output : Output.values()) {
            float[] expected = new float[ROWS * 3];
            plan.outputs(expected, 0);
            output.apply(ROWS, 3, expected, 0, new Workspace());
            assertArrayEquals(expected, predict(network, output, MonteCarlo.Mean.ARITHMETIC, 3), 1e-7f);
            if (output == Output.LOGISTIC || output == Output.SOFTMAX) {
                assertArrayEquals(expected, predict(network, output, MonteCarlo.Mean.GEOMETRIC, 3), 1e-6f);
            }
        }
    }

    @Test
    void combinesThePredictionsOfTheMasks() {
        // Dropout of the two inputs of one unit of weights a, b: samples are sums of a x and b y, each there or not.
        Network network = Network.input(2).dropout(0.5f).dense(1).build();
        Parameters parameters = Parameters.zeros(network);
        parameters.values()[0] = 1;
        parameters.values()[1] = 10;
        int samples = 20;
        double sum = 0;
        double squares = 0;
        for (int step = 0; step < samples; step++) {
            long key = Dropout.key(5, step, 0);
            double y =
                    (Dropout.of(0.5f).keeps(key, 0) ? 2 : 0) + (Dropout.of(0.5f).keeps(key, 1) ? 20 : 0);
            sum += y;
            squares += y * y;
        }
        MonteCarlo monteCarlo = new MonteCarlo(parameters, Output.IDENTITY, 1, Parallelism.sequential());
        float[] mean = new float[1];
        float[] deviation = new float[1];
        monteCarlo.predict(MonteCarlo.Mean.ARITHMETIC, samples, 5, new float[] {1, 1}, 1, mean, deviation);
        assertEquals(sum / samples, mean[0], 1e-6);
        assertEquals(Math.sqrt(squares / samples - sum / samples * sum / samples), deviation[0], 1e-5);
    }

    @Test
    void refusesWhatMakesNoSense() {
        Network network = Network.input(INPUTS).dropout(0.5f).dense(3).build();
        NetworkTest.assertSentence(
                "samples = 0", () -> predict(network, Output.SOFTMAX, MonteCarlo.Mean.ARITHMETIC, 0));
        NetworkTest.assertSentence(
                "GEOMETRIC needs probabilities", () -> predict(network, Output.IDENTITY, MonteCarlo.Mean.GEOMETRIC, 1));
        NetworkTest.assertSentence(
                "GEOMETRIC needs probabilities",
                () -> predict(network, Output.LOG_SOFTMAX, MonteCarlo.Mean.GEOMETRIC, 1));
    }
}
