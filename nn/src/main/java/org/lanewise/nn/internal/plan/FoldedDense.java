package org.lanewise.nn.internal.plan;

import org.lanewise.nn.Node;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Tensor;
import org.lanewise.nn.layer.BatchNormLayer;
import org.lanewise.nn.layer.DenseLayer;

/**
 * Weights and biases of a dense layer that takes the batch normalisation behind it along: gamma (W x + b - mean) /
 * sqrt(variance + epsilon) + beta is W' x + b' with W' = s W, b' = s (b - mean) + beta and s = gamma / sqrt(variance +
 * epsilon), computed in double, rounded once.
 *
 * @param weights outputs x inputs
 * @param biases outputs
 */
record FoldedDense(float[] weights, float[] biases) {
    /** Of a group's dense layer. */
    static FoldedDense of(Group group, Parameters parameters) {
        Node head = group.head();
        int layer = head.number();
        float[] weights = parameters.weights(layer);
        boolean hasBias = ((DenseLayer) head.layer()).bias();
        float[] biases = hasBias ? parameters.biases(layer) : new float[head.outputs()];
        Node norm = group.batchNorm();
        if (norm != null) {
            fold(norm, parameters, weights, biases);
        }
        return new FoldedDense(weights, biases);
    }

    private static void fold(Node norm, Parameters parameters, float[] weights, float[] biases) {
        float[] p = parameters.values();
        int gamma = offset(norm, parameters, "weight");
        int beta = offset(norm, parameters, "bias");
        int mean = offset(norm, parameters, "running_mean");
        int variance = offset(norm, parameters, "running_var");
        double epsilon = ((BatchNormLayer) norm.layer()).epsilon();
        int inputs = weights.length / biases.length;
        for (int o = 0; o < biases.length; o++) {
            double scale = p[gamma + o] / Math.sqrt(p[variance + o] + epsilon);
            for (int i = o * inputs; i < (o + 1) * inputs; i++) {
                weights[i] = (float) (scale * weights[i]);
            }
            biases[o] = (float) (scale * ((double) biases[o] - p[mean + o]) + p[beta + o]);
        }
    }

    private static int offset(Node node, Parameters parameters, String name) {
        return Tensor.find(parameters.tensors(), node, name).offset();
    }
}
