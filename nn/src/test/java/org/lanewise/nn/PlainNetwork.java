package org.lanewise.nn;

import java.util.Random;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.Rows;
import org.lanewise.kernels.Workspace;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.DropoutLayer;

/** A network in plain loops of Math.fma, layer by layer with nothing fused: the oracle of equality. */
final class PlainNetwork {
    private final Network network;
    private final Parameters parameters;
    private final Parameters gradient;
    private final int rows;
    private final long seed;
    private final long step;
    private final float[][] outputs;

    PlainNetwork(Parameters parameters, int rows, long seed, long step) {
        this.network = parameters.network();
        this.parameters = parameters;
        this.gradient = Parameters.zeros(network);
        this.rows = rows;
        this.seed = seed;
        this.step = step;
        this.outputs = new float[network.layers().size()][];
    }

    static float[] randomRows(int rows, int columns) {
        Random random = new Random(4);
        float[] x = new float[rows * columns];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextFloat() * 2 - 1;
        }
        return x;
    }

    float[] gradient() {
        return gradient.values();
    }

    float[] forward(float[] input) {
        float[] x = input;
        for (int layer = 0; layer < outputs.length; layer++) {
            int in = network.inputs(layer);
            int out = network.outputs(layer);
            float[] z = new float[rows * out];
            for (int i = 0; i < z.length; i++) {
                z[i] = network.layers().get(layer) instanceof DenseLayer dense
                        ? activate(dense.activation(), preActivation(layer, x, i / out, i % out, in))
                        : x[i] * factor(layer, i);
            }
            outputs[layer] = z;
            x = z;
        }
        return x;
    }

    private float preActivation(int layer, float[] x, int row, int unit, int in) {
        float a = parameters.biases(layer)[unit];
        float[] w = parameters.weights(layer);
        for (int i = 0; i < in; i++) {
            a = Math.fma(x[row * in + i], w[unit * in + i], a);
        }
        return a;
    }

    private static float activate(Activation activation, float a) {
        return activation == Activation.RELU ? Math.max(a, 0) : a;
    }

    /** 0 or 1 / (1 - rate). */
    private float factor(int layer, int element) {
        Dropout dropout = Dropout.of(((DropoutLayer) network.layers().get(layer)).dropRate());
        return dropout.keeps(Dropout.key(seed, step, layer), element) ? dropout.scale() : 0;
    }

    double backward(float[] input, int[] labels) {
        int last = outputs.length - 1;
        int classes = network.outputs();
        float[] delta = new float[rows * classes];
        double sum = Rows.softmaxCrossEntropy(
                rows, classes, outputs[last], 0, classes, labels, 0, 1f / rows, delta, 0, classes, new Workspace());
        for (int layer = last; layer >= 0; layer--) {
            delta = layerBackward(layer, layer == 0 ? input : outputs[layer - 1], delta);
        }
        return sum / rows;
    }

    private float[] layerBackward(int layer, float[] x, float[] dz) {
        int in = network.inputs(layer);
        int out = network.outputs(layer);
        float[] dx = new float[rows * in];
        if (!(network.layers().get(layer) instanceof DenseLayer dense)) {
            for (int i = 0; i < dx.length; i++) {
                dx[i] = dz[i] * factor(layer, i);
            }
            return dx;
        }
        float[] w = parameters.weights(layer);
        for (int r = 0; r < rows; r++) {
            for (int o = 0; o < out; o++) {
                boolean off = dense.activation() == Activation.RELU && !(outputs[layer][r * out + o] > 0);
                float delta = off ? 0 : dz[r * out + o];
                gradient()[parameters.biasOffset(layer) + o] += delta;
                for (int i = 0; i < in; i++) {
                    int at = parameters.weightOffset(layer) + o * in + i;
                    gradient()[at] = Math.fma(delta, x[r * in + i], gradient()[at]);
                    dx[r * in + i] = Math.fma(delta, w[o * in + i], dx[r * in + i]);
                }
            }
        }
        return dx;
    }
}
