package org.lanewise.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.data.Scaling;
import org.lanewise.nn.internal.plan.PlanBuilder;
import org.lanewise.nn.internal.plan.Step;

/** What a Predictor no longer computes. */
class FoldingTest {
    private static final int ROWS = 19;
    private static final int INPUTS = 70;
    private static final int UNITS = 37;

    /** The unit roundoff of float. */
    private static final double U = 0x1p-24;

    private static final float[] X = PlainNetwork.randomRows(ROWS, INPUTS);

    private static List<String> steps(Network network) {
        Parameters parameters = Parameters.random(network, 1);
        return PlanBuilder.buildPacked(parameters, WeightType.F32, ROWS).forward().stream()
                .map(Step::text)
                .toList();
    }

    private static float[] predict(Parameters parameters) {
        Network network = parameters.network();
        Predictor predictor =
                new Predictor(new Model(network, parameters, Scaling.none(network.inputs()), Output.IDENTITY));
        float[] y = new float[ROWS * network.outputs()];
        predictor.predict(X, 0, ROWS, y, 0, new Predictor.Scratch());
        return y;
    }

    @Test
    void dropoutAndNoiseVanishAndActivationsFuse() {
        Network bare = Network.input(INPUTS)
                .dense(UNITS, Activation.TANH)
                .dense(9, Activation.RELU)
                .dense(3)
                .build();
        Network full = Network.input(INPUTS)
                .noise(0.5f)
                .dropout(0.1f)
                .dense(UNITS)
                .activation(Activation.TANH)
                .dropout(0.5f)
                .noise(0.1f)
                .dense(9)
                .activation(Activation.RELU)
                .dropout(0.5f)
                .dense(3)
                .build();
        assertEquals(3, steps(full).size(), steps(full).toString());
        assertEquals(steps(bare), steps(full));
        Parameters parameters = Parameters.random(bare, 1);
        Parameters same = Parameters.zeros(full);
        System.arraycopy(parameters.values(), 0, same.values(), 0, same.values().length);
        assertArrayEquals(predict(parameters), predict(same));
    }

    @Test
    void batchNormIsInTheWeights() {
        Network network = Network.input(INPUTS)
                .dense(UNITS)
                .batchNorm()
                .activation(Activation.RELU)
                .dropout(0.2f)
                .dense(9)
                .batchNorm()
                .build();
        assertEquals(2, steps(network).size(), steps(network).toString());
        assertTrue(
                steps(network).stream().noneMatch(text -> text.contains("norm")),
                steps(network).toString());
    }

    @Test
    void batchNormStaysWhereOthersTakeItsInputOrAnActivationIsBefore() {
        Network shared = Network.input(INPUTS)
                .dense(UNITS)
                .named("sums")
                .batchNorm()
                .add("sums")
                .build();
        assertEquals(3, steps(shared).size(), steps(shared).toString());
        Network after = Network.input(INPUTS)
                .dense(UNITS, Activation.RELU)
                .batchNorm()
                .dense(3)
                .build();
        assertEquals(3, steps(after).size(), steps(after).toString());
    }

    /**
     * Against a dense layer and its normalisation in double. With W' and b' of {@code FoldedDense}, each rounded once, a
     * term of an output passes that rounding and at most K fmas: the error is at most gamma(K + 1) (|W'| |x| + |b'|).
     * The double reference's own errors are 2^29 times smaller and covered by one more.
     */
    @Test
    void foldedOutputsAreWithinTheirBound() {
        Network network = Network.input(INPUTS).dense(UNITS).batchNorm().build();
        Parameters parameters = Parameters.random(network, 1);
        SplittableRandom random = new SplittableRandom(2);
        for (Tensor tensor : parameters.tensors()) {
            for (int i = 0; tensor.layer() == 1 && i < tensor.length(); i++) {
                boolean variance = tensor.name().endsWith("running_var");
                parameters.values()[tensor.offset() + i] = (float) (random.nextDouble() - (variance ? 0 : 0.5));
            }
        }
        float[] y = predict(parameters);
        float[] p = parameters.values();
        float[] w = parameters.weights(0);
        float[] b = parameters.biases(0);
        double gamma = (INPUTS + 2) * U / (1 - (INPUTS + 2) * U);
        double epsilon =
                ((org.lanewise.nn.layer.BatchNormLayer) network.layers().get(1)).epsilon();
        double largest = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int o = 0; o < UNITS; o++) {
                double mean = p[parameters.tensor(1, "running_mean").offset() + o];
                double variance = p[parameters.tensor(1, "running_var").offset() + o];
                double scale = p[parameters.tensor(1, "weight").offset() + o] / Math.sqrt(variance + epsilon);
                double shift = p[parameters.tensor(1, "bias").offset() + o];
                double sum = b[o];
                double size = Math.abs(scale * (b[o] - mean) + shift);
                for (int i = 0; i < INPUTS; i++) {
                    double term = (double) w[o * INPUTS + i] * X[row * INPUTS + i];
                    sum += term;
                    size += Math.abs(scale * term);
                }
                double error = Math.abs(y[row * UNITS + o] - (scale * (sum - mean) + shift));
                assertTrue(error <= gamma * size, row + "," + o + ": " + error + " above " + gamma * size);
                largest = Math.max(largest, error / size);
            }
        }
        assertTrue(largest > 0, "every output exact: nothing was computed in float");
    }
}
