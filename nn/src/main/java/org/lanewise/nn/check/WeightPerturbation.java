package org.lanewise.nn.check;

import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Tensor;

/**
 * The slow alternative to backpropagation: disturb one weight after the other and see how the loss changes, dJ/dw =
 * (J(w + h) - J(w)) / h. Each of W weights costs a pass of O(W) operations, so O(W^2) in all, where backpropagation costs
 * O(W).
 */
public final class WeightPerturbation {
    /** The root of double's precision balances truncation, h J'' / 2, and cancellation, 2^-53 J / h. */
    private static final double H = 0x1p-26;

    private WeightPerturbation() {}

    /**
     * The gradient of a batch's loss, to about 1e-8 of it.
     *
     * @param gradient overwritten; 0 for parameters that are not learned
     * @return how many forward passes it took
     * @throws IllegalArgumentException if the batch does not fit the network
     */
    public static long gradient(Network network, Parameters parameters, Batch batch, Parameters gradient) {
        batch.requireFit(network);
        DoubleNetwork loss = new DoubleNetwork(network, batch);
        double[] at = widen(parameters.values());
        double here = loss.loss(at);
        long passes = 1;
        for (Tensor tensor : parameters.tensors()) {
            for (int i = tensor.offset(); i < tensor.offset() + tensor.length(); i++) {
                gradient.values()[i] = 0;
                if (tensor.isLearned()) {
                    double value = at[i];
                    at[i] = value + H;
                    gradient.values()[i] = (float) ((loss.loss(at) - here) / H);
                    at[i] = value;
                    passes++;
                }
            }
        }
        return passes;
    }

    static double[] widen(float[] values) {
        double[] wide = new double[values.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        return wide;
    }
}
