package org.lanewise.nn.check;

import java.util.List;
import java.util.Locale;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Plan;
import org.lanewise.nn.Tensor;

/**
 * Compares the gradient that backpropagation computes in float with central differences (J(w + h) - J(w - h)) / 2h of
 * the loss in double, for every parameter. Slow: two passes through the network per parameter; for small networks.
 */
public final class GradientCheck {
    /** Truncation errs by h^2 J''' / 6 and cancellation by 2^-53 J / h: both near 1e-11 for a loss near 1. */
    private static final double H = 1e-5;

    private GradientCheck() {}

    /**
     * What was found.
     *
     * @param worst the largest |difference| of a parameter's two derivatives, relative to the largest derivative of its
     *     layer
     * @param tensor where, such as {@code layers.0.weight}
     * @param index of the parameter in that tensor
     * @param backpropagated its derivative by backpropagation
     * @param difference the central difference
     */
    public record Report(double worst, String tensor, int index, double backpropagated, double difference) {
        /** One sentence. */
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "largest error %.2e, of %s[%d]: backpropagation %.9g, central difference %.9g",
                    worst,
                    tensor,
                    index,
                    backpropagated,
                    difference);
        }
    }

    /**
     * Checks a network's gradient at the given parameters. A float gradient cannot come closer than about 2^-24 times the
     * roundings on the way: 1e-6 to 1e-5 for small networks; a wrong term shows as 1e-2 and more. Next to a kink, as
     * ReLU's at 0, differences are wrong, not the gradient.
     *
     * @throws IllegalArgumentException if the batch does not fit the network
     */
    public static Report check(Network network, Parameters parameters, Batch batch) {
        batch.requireFit(network);
        Parameters gradient = Parameters.zeros(network);
        // A copy: a training pass moves the statistics of batch normalisation.
        Parameters at = parameters.copy();
        batch.run(Plan.training(network, batch.loss(), batch.rows(), Parallelism.sequential()), at, gradient);
        double[] differences = differences(network, parameters, batch);
        Report report = new Report(0, "", 0, 0, 0);
        for (Tensor tensor : parameters.tensors()) {
            double scale = largest(parameters.tensors(), tensor.layer(), differences);
            for (int i = 0; i < tensor.length() && tensor.isLearned(); i++) {
                double ours = gradient.values()[tensor.offset() + i];
                double theirs = differences[tensor.offset() + i];
                double error = Math.abs(ours - theirs) / Math.max(scale, Float.MIN_NORMAL);
                if (!(error <= report.worst)) {
                    report = new Report(error, tensor.name(), i, ours, theirs);
                }
            }
        }
        return report;
    }

    /** Of a layer: some tensors have no influence by construction, such as a bias before batch normalisation. */
    private static double largest(List<Tensor> tensors, int layer, double[] differences) {
        double largest = 0;
        for (Tensor tensor : tensors) {
            for (int i = 0; i < tensor.length() && tensor.layer() == layer; i++) {
                largest = Math.max(largest, Math.abs(differences[tensor.offset() + i]));
            }
        }
        return largest;
    }

    private static double[] differences(Network network, Parameters parameters, Batch batch) {
        DoubleNetwork loss = new DoubleNetwork(network, batch);
        double[] at = WeightPerturbation.widen(parameters.values());
        double[] differences = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            double value = at[i];
            at[i] = value + H;
            double above = loss.loss(at);
            at[i] = value - H;
            double below = loss.loss(at);
            at[i] = value;
            differences[i] = (above - below) / (2 * H);
        }
        return differences;
    }
}
