package org.lanewise.verify.deck.neuron;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;

/** One neuron beside a loop of {@code Math.fma}, bit for bit. */
final class WeightedSum implements Experiment {
    private static final int ROWS = 100;

    @Override
    public List<String> ids() {
        return List.of("A1");
    }

    @Override
    public String title() {
        return "A neuron is a weighted sum and a function";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        SplittableRandom random = new SplittableRandom(1);
        int sums = 0;
        int rectified = 0;
        int withoutBias = 0;
        for (int inputs : new int[] {1, 2, 7, 31, 64, 200}) {
            float[] x = Draws.normal(random, ROWS * inputs, 1);
            float[] w = Draws.normal(random, 1 + inputs, 1);
            float[] a = program(x, w);
            float[] y = neuron(new DenseLayer(1, Activation.IDENTITY), x, w);
            float[] positive = neuron(new DenseLayer(1, Activation.RELU), x, w);
            for (int row = 0; row < ROWS; row++) {
                sums += y[row] == a[row] ? 0 : 1;
                rectified += positive[row] == Math.max(a[row], 0) ? 0 : 1;
            }
            float[] withOne = neuron(new DenseLayer(1, Activation.IDENTITY).withoutBias(), prefixed(x, inputs), w);
            for (int row = 0; row < ROWS; row++) {
                withoutBias += withOne[row] == a[row] ? 0 : 1;
            }
        }
        protocol.measure("A1", "outputs that differ from a Math.fma program, f linear", sums, Bound.exactly(0));
        protocol.measure("A1", "the same, f the ReLU", rectified, Bound.exactly(0));
        protocol.measure("A1", "the same, the bias as weight of a constant input 1", withoutBias, Bound.exactly(0));
        protocol.remark(
                "The slide's sum begins at i = 1 and forgets the bias w_0; with x_0 = 1 it is one more weight.");
    }

    /** w_0 + sum_i w_i x_i, i ascending. */
    private static float[] program(float[] x, float[] w) {
        int inputs = w.length - 1;
        float[] a = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            a[row] = w[0];
            for (int i = 0; i < inputs; i++) {
                a[row] = Math.fma(x[row * inputs + i], w[1 + i], a[row]);
            }
        }
        return a;
    }

    /** The layer's outputs; its weights are w, with w_0 as the bias where it has one. */
    private static float[] neuron(DenseLayer layer, float[] x, float[] w) {
        Network network = Network.input(x.length / ROWS).add(layer).build();
        Parameters parameters = Parameters.zeros(network);
        int bias = layer.bias() ? 1 : 0;
        System.arraycopy(w, bias, parameters.values(), 0, w.length - bias);
        if (layer.bias()) {
            parameters.values()[parameters.biasOffset(0)] = w[0];
        }
        return Problem.outputs(network, parameters, x);
    }

    /** Rows with a 1 before each. */
    private static float[] prefixed(float[] x, int inputs) {
        float[] longer = new float[ROWS * (1 + inputs)];
        Arrays.fill(longer, 1);
        for (int row = 0; row < ROWS; row++) {
            System.arraycopy(x, row * inputs, longer, row * (1 + inputs) + 1, inputs);
        }
        return longer;
    }
}
