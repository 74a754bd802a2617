package org.lanewise.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.Elementwise;
import org.lanewise.kernels.Rows;
import org.lanewise.kernels.Workspace;
import org.lanewise.nn.layer.ActivationLayer;
import org.lanewise.nn.layer.AddLayer;
import org.lanewise.nn.layer.ConcatenateLayer;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.DropoutLayer;

/** A network in plain loops of Math.fma, layer by layer with nothing fused or shared: the oracle of equality. */
final class PlainNetwork {
    private final Network network;
    private final Parameters parameters;
    private final Parameters gradient;
    private final int rows;
    private final long seed;
    private final long step;
    private final float[] input;
    private final List<float[]> outputs = new ArrayList<>();
    private final float[] @Nullable [] gradients;

    PlainNetwork(Parameters parameters, float[] input, int rows, long seed, long step) {
        this.network = parameters.network();
        this.parameters = parameters;
        this.gradient = Parameters.zeros(network);
        this.rows = rows;
        this.seed = seed;
        this.step = step;
        this.input = input;
        this.gradients = new float[network.nodes().size()][];
        for (Node node : network.nodes()) {
            outputs.add(forward(node));
        }
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

    float[] outputs() {
        return outputs.get(outputs.size() - 1);
    }

    private float[] source(Node node, int i) {
        int source = node.inputs().get(i);
        return source < 0 ? input : outputs.get(source);
    }

    private float[] forward(Node node) {
        float[] x = source(node, 0);
        int out = node.outputs();
        float[] z = new float[rows * out];
        if (node.layer() instanceof DenseLayer dense) {
            float[] w = parameters.weights(node.number());
            float[] b = dense.bias() ? parameters.biases(node.number()) : new float[out];
            for (int i = 0; i < z.length; i++) {
                float a = b[i % out];
                for (int p = 0; p < node.width(); p++) {
                    a = Math.fma(x[i / out * node.width() + p], w[i % out * node.width() + p], a);
                }
                z[i] = a;
            }
            Elementwise.activate(dense.activation(), z, 0, z, 0, z.length);
        } else if (node.layer() instanceof ActivationLayer layer) {
            Elementwise.activate(layer.activation(), x, 0, z, 0, z.length);
        } else if (node.layer() instanceof DropoutLayer layer) {
            drop(layer, node, x, z);
        } else if (node.layer() instanceof AddLayer) {
            for (int s = 0; s < node.inputs().size(); s++) {
                for (int i = 0; i < z.length; i++) {
                    z[i] += source(node, s)[i];
                }
            }
        } else if (node.layer() instanceof ConcatenateLayer) {
            columns(node, (s, from, to) -> z[to] = source(node, s)[from]);
        } else {
            throw new IllegalArgumentException(node + " has no oracle");
        }
        return z;
    }

    private void drop(DropoutLayer layer, Node node, float[] from, float[] to) {
        Dropout dropout = layer.dropout();
        for (int i = 0; i < to.length; i++) {
            to[i] = dropout.keeps(Dropout.key(seed, step, node.number()), i) ? from[i] * dropout.scale() : 0;
        }
    }

    private interface Move {
        void move(int source, int from, int to);
    }

    private void columns(Node node, Move move) {
        int column = 0;
        for (int s = 0; s < node.inputs().size(); s++) {
            int width = node.inputWidths().get(s);
            for (int i = 0; i < rows * width; i++) {
                move.move(s, i, i / width * node.outputs() + column + i % width);
            }
            column += width;
        }
    }

    double backward(int[] labels) {
        int classes = network.outputs();
        float[] delta = new float[rows * classes];
        double sum = Rows.softmaxCrossEntropy(
                rows, classes, outputs(), 0, classes, labels, 0, 1f / rows, delta, 0, classes, new Workspace());
        gradients[gradients.length - 1] = delta;
        for (int i = gradients.length - 1; i >= 0; i--) {
            backward(network.nodes().get(i), gradients[i]);
        }
        return sum / rows;
    }

    private void backward(Node node, float[] dz) {
        float[] x = source(node, 0);
        float[] dx = new float[x.length];
        if (node.layer() instanceof DenseLayer dense) {
            dense(node, dense, x, dz);
        } else if (node.layer() instanceof ActivationLayer layer) {
            Activation h = layer.activation();
            float[] u = h.derivativeFromOutput() ? outputs.get(node.number()) : x;
            Elementwise.derivative(h, u, 0, dz, 0, dx, 0, dx.length);
            send(node, 0, dx);
        } else if (node.layer() instanceof DropoutLayer layer) {
            drop(layer, node, dz, dx);
            send(node, 0, dx);
        } else if (node.layer() instanceof AddLayer) {
            for (int s = 0; s < node.inputs().size(); s++) {
                send(node, s, dz.clone());
            }
        } else {
            float[][] parts = new float[node.inputs().size()][];
            for (int s = 0; s < parts.length; s++) {
                parts[s] = new float[rows * node.inputWidths().get(s)];
            }
            columns(node, (s, from, to) -> parts[s][from] = dz[to]);
            for (int s = 0; s < parts.length; s++) {
                send(node, s, parts[s]);
            }
        }
    }

    private void dense(Node node, DenseLayer dense, float[] x, float[] dz) {
        int in = node.width();
        int out = node.outputs();
        float[] u = outputs.get(node.number());
        if (!dense.activation().derivativeFromOutput()) {
            u = new float[u.length];
            float[] w = parameters.weights(node.number());
            for (int i = 0; i < u.length; i++) {
                u[i] = dense.bias() ? parameters.biases(node.number())[i % out] : 0;
                for (int p = 0; p < in; p++) {
                    u[i] = Math.fma(x[i / out * in + p], w[i % out * in + p], u[i]);
                }
            }
        }
        float[] delta = new float[dz.length];
        Elementwise.derivative(dense.activation(), u, 0, dz, 0, delta, 0, delta.length);
        int weights = parameters.weightOffset(node.number());
        int source = node.inputs().get(0);
        // A product that adds to a gradient starts its chains at what is there.
        float[] dx = source >= 0 && gradients[source] != null ? gradients[source] : new float[x.length];
        for (int r = 0; r < rows; r++) {
            for (int o = 0; o < out; o++) {
                float d = delta[r * out + o];
                if (dense.bias()) {
                    gradient()[parameters.biasOffset(node.number()) + o] += d;
                }
                for (int i = 0; i < in; i++) {
                    int at = o * in + i;
                    gradient()[weights + at] = Math.fma(d, x[r * in + i], gradient()[weights + at]);
                    dx[r * in + i] = Math.fma(d, parameters.values()[weights + at], dx[r * in + i]);
                }
            }
        }
        if (source >= 0) {
            gradients[source] = dx;
        }
    }

    private void send(Node node, int i, float[] dx) {
        int source = node.inputs().get(i);
        if (source < 0) {
            return;
        }
        float[] known = gradients[source];
        if (known == null) {
            gradients[source] = dx;
        } else {
            for (int j = 0; j < dx.length; j++) {
                known[j] += dx[j];
            }
        }
    }
}
