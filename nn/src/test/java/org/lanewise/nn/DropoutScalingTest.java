package org.lanewise.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.data.Scaling;

/** Inverted dropout scales in training, the other one in inference. */
class DropoutScalingTest {
    private static final int ROWS = 5;
    private static final int INPUTS = 6;
    private static final int UNITS = 9;
    private static final int OUTPUTS = 3;
    private static final float[] X = PlainNetwork.randomRows(ROWS, INPUTS);

    private static Network network(float rate, boolean unscaled) {
        Network.Builder builder = Network.input(INPUTS).dense(UNITS, Activation.TANH);
        return (unscaled ? builder.unscaledDropout(rate) : builder.dropout(rate))
                .dense(OUTPUTS)
                .build();
    }

    private static float[] outputs(Plan plan, Parameters parameters, float[] x, long step) {
        plan.forward(parameters, x, 0, ROWS, 5, step);
        float[] y = new float[ROWS * parameters.network().outputs()];
        plan.outputs(y, 0);
        return y;
    }

    private static float[] inference(Parameters parameters, float[] x) {
        return outputs(Plan.inference(parameters.network(), ROWS, Parallelism.sequential()), parameters, x, 0);
    }

    /** At a rate of 1/2 the two scales are exact: doubling the weights behind turns one kind into the other. */
    @Test
    void withDoubledWeightsBothAreTheSameBits() {
        Parameters inverted = Parameters.random(network(0.5f, false), 3);
        Parameters unscaled = Parameters.random(network(0.5f, true), 3);
        for (int i = 0; i < UNITS * OUTPUTS; i++) {
            unscaled.values()[unscaled.weightOffset(2) + i] *= 2;
        }
        assertArrayEquals(inference(inverted, X), inference(unscaled, X));
        Plan one = Plan.sampling(inverted.network(), ROWS, Parallelism.sequential());
        Plan other = Plan.sampling(unscaled.network(), ROWS, Parallelism.sequential());
        for (int step = 0; step < 20; step++) {
            assertArrayEquals(outputs(one, inverted, X, step), outputs(other, unscaled, X, step));
        }
    }

    /** The output is linear in what is dropped, so that its mean over the masks is what inference computes. */
    @Test
    void trainingsMeanIsInferenceWithBoth() {
        int masks = 4000;
        for (boolean unscaled : new boolean[] {false, true}) {
            Parameters parameters = Parameters.random(network(0.3f, unscaled), 3);
            MonteCarlo monteCarlo = new MonteCarlo(parameters, Output.IDENTITY, ROWS, Parallelism.sequential());
            float[] mean = new float[ROWS * OUTPUTS];
            float[] deviation = new float[mean.length];
            monteCarlo.predict(MonteCarlo.Mean.ARITHMETIC, masks, 7, X, ROWS, mean, deviation);
            float[] expected = inference(parameters, X);
            for (int i = 0; i < mean.length; i++) {
                assertEquals(expected[i], mean[i], 4 * deviation[i] / Math.sqrt(masks), "unscaled " + unscaled);
            }
        }
    }

    @Test
    void inferenceMultipliesByWhatIsKept() {
        Parameters parameters = Parameters.random(network(0.3f, true), 3);
        Parameters first = Parameters.zeros(
                Network.input(INPUTS).dense(UNITS, Activation.TANH).build());
        Parameters second = Parameters.zeros(Network.input(UNITS).dense(OUTPUTS).build());
        int split = first.values().length;
        System.arraycopy(parameters.values(), 0, first.values(), 0, split);
        System.arraycopy(parameters.values(), split, second.values(), 0, second.values().length);
        float[] hidden = inference(first, X);
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] *= 1 - 0.3f;
        }
        float[] expected = inference(second, hidden);
        assertArrayEquals(expected, inference(parameters, X));

        float[] predicted = new float[expected.length];
        Model model = new Model(parameters.network(), parameters, Scaling.none(INPUTS), Output.IDENTITY);
        new Predictor(model).predict(X, 0, ROWS, predicted, 0, new Predictor.Scratch());
        assertArrayEquals(expected, predicted);
    }

    /** It does something in inference, so it may be the last layer, or the first, which leaves the caller's rows alone. */
    @Test
    void standsAnywhere() {
        Network network = Network.input(INPUTS).unscaledDropout(0.25f).build();
        float[] x = X.clone();
        float[] y = inference(Parameters.zeros(network), x);
        assertArrayEquals(X, x);
        float[] expected = new float[X.length];
        for (int i = 0; i < X.length; i++) {
            expected[i] = 0.75f * X[i];
        }
        assertArrayEquals(expected, y);
    }
}
