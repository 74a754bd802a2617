package org.lanewise.nn.check;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.GaussianNoise;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Network;
import org.lanewise.nn.Node;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Plan;
import org.lanewise.nn.Tensor;
import org.lanewise.nn.layer.ActivationLayer;
import org.lanewise.nn.layer.ActivityPenaltyLayer;
import org.lanewise.nn.layer.AddLayer;
import org.lanewise.nn.layer.BatchNormLayer;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.DropoutLayer;
import org.lanewise.nn.layer.LayerNormLayer;
import org.lanewise.nn.layer.NoiseLayer;
import org.lanewise.nn.layer.PReluLayer;
import org.lanewise.nn.loss.Loss;

/** The training loss of one batch as a function of the parameters, in double and plain loops, one layer after the other. */
final class DoubleNetwork {
    private final Batch batch;
    private final Network network;
    private final List<Tensor> tensors;
    private double[] parameters = new double[0];
    private double penalty;

    DoubleNetwork(Network network, Batch batch) {
        this.network = network;
        this.batch = batch;
        this.tensors = Parameters.tensors(network);
    }

    /** J at these parameters. */
    double loss(double[] at) {
        parameters = at;
        penalty = 0;
        double[] input = new double[batch.rows() * network.inputs()];
        for (int i = 0; i < input.length; i++) {
            input[i] = batch.x()[i];
        }
        List<double[]> values = new ArrayList<>();
        for (Node node : network.nodes()) {
            List<double[]> sources = node.inputs().stream()
                    .map(source -> source == Node.NETWORK_INPUT ? input : values.get(source))
                    .toList();
            values.add(value(node, sources));
        }
        double sum = penalty;
        double[] outputs = values.get(values.size() - 1);
        for (int row = 0; row < batch.rows(); row++) {
            sum += loss(outputs, row);
        }
        return batch.loss().reduce(sum, batch.rows());
    }

    private double loss(double[] outputs, int row) {
        int columns = network.outputs();
        int at = row * columns;
        double sum = 0;
        if (batch.loss().wantsClasses()) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < columns; j++) {
                largest = Math.max(largest, outputs[at + j]);
            }
            for (int j = 0; j < columns; j++) {
                sum += StrictMath.exp(outputs[at + j] - largest);
            }
            return StrictMath.log(sum) + largest - outputs[at + batch.classOf(row)];
        }
        for (int j = 0; j < columns; j++) {
            double a = outputs[at + j];
            double t = batch.target(at + j);
            sum += batch.loss().kind() == Loss.Kind.SQUARED_ERROR
                    ? (a - t) * (a - t) / 2
                    : DoubleActivation.softplus(a) - t * a;
        }
        return sum;
    }

    private double parameter(Node node, String name, int i) {
        return parameters[Tensor.find(tensors, node, name).offset() + i];
    }

    private double[] value(Node node, List<double[]> sources) {
        double[] x = sources.get(0);
        double[] z = new double[batch.rows() * node.outputs()];
        if (node.layer() instanceof DenseLayer layer) {
            dense(node, layer, x, z);
        } else if (node.layer() instanceof ActivationLayer layer) {
            for (int i = 0; i < z.length; i++) {
                z[i] = DoubleActivation.value(layer.activation(), x[i]);
            }
        } else if (node.layer() instanceof PReluLayer) {
            for (int i = 0; i < z.length; i++) {
                z[i] = x[i] > 0 ? x[i] : x[i] * parameter(node, "weight", i % node.outputs());
            }
        } else if (node.layer() instanceof DropoutLayer layer) {
            Dropout dropout = layer.dropout();
            long key = Dropout.key(batch.seed(), batch.step(), node.number());
            for (int i = 0; i < z.length; i++) {
                z[i] = dropout.keeps(key, i) ? x[i] * dropout.scale() : 0;
            }
        } else if (node.layer() instanceof NoiseLayer layer) {
            float[] standard = new float[z.length];
            long key = GaussianNoise.key(batch.seed(), batch.step(), node.number());
            GaussianNoise.of(1).fill(key, 0, standard, 0, standard.length);
            for (int i = 0; i < z.length; i++) {
                z[i] = x[i] + (double) layer.deviation() * standard[i];
            }
        } else if (node.layer() instanceof ActivityPenaltyLayer layer) {
            System.arraycopy(x, 0, z, 0, z.length);
            for (double value : z) {
                penalty += layer.l1() * Math.abs(value) + layer.l2() * value * value;
            }
        } else if (node.layer() instanceof AddLayer) {
            for (double[] source : sources) {
                for (int i = 0; i < z.length; i++) {
                    z[i] += source[i];
                }
            }
        } else if (node.layer() instanceof LayerNormLayer layer) {
            for (int row = 0; row < batch.rows(); row++) {
                normalise(node, x, z, row * node.outputs(), 1, node.outputs(), layer.epsilon());
            }
        } else if (node.layer() instanceof BatchNormLayer layer) {
            for (int column = 0; column < node.outputs(); column++) {
                normalise(node, x, z, column, node.outputs(), batch.rows(), layer.epsilon());
            }
        } else if (node.layer().joins()) {
            concatenate(node, sources, z);
        } else {
            return features(node, x);
        }
        return z;
    }

    private void dense(Node node, DenseLayer layer, double[] x, double[] z) {
        int in = node.width();
        int out = node.outputs();
        int weights = Tensor.find(tensors, node, "weight").offset();
        for (int i = 0; i < z.length; i++) {
            double a = layer.bias() ? parameter(node, "bias", i % out) : 0;
            for (int p = 0; p < in; p++) {
                a += x[i / out * in + p] * parameters[weights + i % out * in + p];
            }
            z[i] = DoubleActivation.value(layer.activation(), a);
        }
    }

    /** z = gamma (x - mean) / sqrt(variance + epsilon) + beta over {@code count} values that are {@code stride} apart. */
    private void normalise(Node node, double[] x, double[] z, int first, int stride, int count, float epsilon) {
        double mean = 0;
        for (int i = 0; i < count; i++) {
            mean += x[first + i * stride] / count;
        }
        double variance = 0;
        for (int i = 0; i < count; i++) {
            double deviation = x[first + i * stride] - mean;
            variance += deviation * deviation / count;
        }
        for (int i = 0; i < count; i++) {
            int at = first + i * stride;
            double normal = (x[at] - mean) / Math.sqrt(variance + epsilon);
            int column = at % node.outputs();
            z[at] = normal * parameter(node, "weight", column) + parameter(node, "bias", column);
        }
    }

    private void concatenate(Node node, List<double[]> sources, double[] z) {
        int column = 0;
        for (int s = 0; s < sources.size(); s++) {
            int width = node.inputWidths().get(s);
            for (int row = 0; row < batch.rows(); row++) {
                System.arraycopy(sources.get(s), row * width, z, row * node.outputs() + column, width);
            }
            column += width;
        }
    }

    /** What has no parameters, before it or of its own, is the same function at every point: taken from the network. */
    private double[] features(Node node, double[] x) {
        Network alone = Network.input(node.width()).add(node.layer()).build();
        Plan plan = Plan.inference(alone, batch.rows(), Parallelism.sequential());
        float[] from = new float[x.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = (float) x[i];
        }
        float[] to = new float[batch.rows() * node.outputs()];
        plan.forward(Parameters.zeros(alone), from, 0, batch.rows());
        plan.outputs(to, 0);
        double[] z = new double[to.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = to[i];
        }
        return z;
    }
}
