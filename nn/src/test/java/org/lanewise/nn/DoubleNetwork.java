package org.lanewise.nn;

import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dropout;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.DropoutLayer;

/** The loss of a network in double, and its derivatives by central differences. */
final class DoubleNetwork {
    private static final double H = 1e-5;

    private final Parameters layout;
    private final double[] parameters;
    private final float[] x;
    private final int[] labels;
    private final long seed;
    private final long step;

    DoubleNetwork(Parameters parameters, float[] x, int[] labels, long seed, long step) {
        this.layout = parameters;
        this.parameters = new double[parameters.values().length];
        for (int i = 0; i < this.parameters.length; i++) {
            this.parameters[i] = parameters.values()[i];
        }
        this.x = x;
        this.labels = labels;
        this.seed = seed;
        this.step = step;
    }

    double derivative(int parameter) {
        double at = parameters[parameter];
        parameters[parameter] = at + H;
        double above = loss();
        parameters[parameter] = at - H;
        double below = loss();
        parameters[parameter] = at;
        return (above - below) / (2 * H);
    }

    double loss() {
        double sum = 0;
        for (int row = 0; row < labels.length; row++) {
            double[] z = logits(row);
            double total = 0;
            for (double logit : z) {
                total += Math.exp(logit);
            }
            sum += Math.log(total) - z[labels[row]];
        }
        return sum / labels.length;
    }

    private double[] logits(int row) {
        Network network = layout.network();
        double[] z = new double[network.inputs()];
        for (int i = 0; i < z.length; i++) {
            z[i] = x[row * z.length + i];
        }
        for (int layer = 0; layer < network.layers().size(); layer++) {
            z = network.layers().get(layer) instanceof DenseLayer dense
                    ? dense(layer, dense, z)
                    : dropout(layer, (DropoutLayer) network.layers().get(layer), z, row);
        }
        return z;
    }

    private double[] dense(int layer, DenseLayer dense, double[] x) {
        double[] z = new double[dense.units()];
        for (int o = 0; o < z.length; o++) {
            double a = parameters[layout.biasOffset(layer) + o];
            for (int i = 0; i < x.length; i++) {
                a += x[i] * parameters[layout.weightOffset(layer) + o * x.length + i];
            }
            z[o] = activate(dense.activation(), a);
        }
        return z;
    }

    private double[] dropout(int layer, DropoutLayer dropout, double[] x, int row) {
        double[] z = new double[x.length];
        for (int i = 0; i < z.length; i++) {
            boolean keeps = Dropout.of(dropout.dropRate()).keeps(Dropout.key(seed, step, layer), row * x.length + i);
            z[i] = keeps ? x[i] / (1 - (double) dropout.dropRate()) : 0;
        }
        return z;
    }

    private static double activate(Activation activation, double a) {
        return switch (activation.kind()) {
            case IDENTITY -> a;
            case RELU -> Math.max(a, 0);
            case LEAKY_RELU -> a > 0 ? a : a * activation.parameter();
            case ELU -> a > 0 ? a : Math.expm1(a) * activation.parameter();
            case TANH -> Math.tanh(a);
            case LOGISTIC -> 1 / (1 + Math.exp(-a));
            default -> throw new IllegalArgumentException(activation + " has no derivative from its output");
        };
    }
}
