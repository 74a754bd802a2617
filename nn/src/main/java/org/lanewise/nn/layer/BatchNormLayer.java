package org.lanewise.nn.layer;

import java.util.List;

/**
 * z = gamma (x - mean) / sqrt(variance + epsilon) + beta over the rows of the batch, for each column; inference takes
 * running means of both, which the training pass keeps (Ioffe and Szegedy, ICML 2015).
 *
 * @param momentum what a batch contributes to the running statistics, in (0, 1]
 * @param epsilon positive and finite
 */
public record BatchNormLayer(float momentum, float epsilon) implements Layer {
    /** Checks the layer. */
    public BatchNormLayer {
        if (!(momentum > 0 && momentum <= 1)) {
            throw new IllegalArgumentException("momentum = " + momentum + ", but must be in (0, 1]");
        }
        if (!(epsilon > 0 && epsilon < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("epsilon = " + epsilon + ", but must be positive and finite");
        }
    }

    @Override
    public int outputs(List<Integer> inputs) {
        return inputs.get(0);
    }

    @Override
    public List<ParameterShape> parameters(int inputs) {
        return List.of(
                ParameterShape.vector("weight", ParameterShape.Role.FREE, inputs, 1),
                ParameterShape.vector("bias", ParameterShape.Role.FREE, inputs, 0),
                ParameterShape.vector("running_mean", ParameterShape.Role.STATISTICS, inputs, 0),
                ParameterShape.vector("running_var", ParameterShape.Role.STATISTICS, inputs, 1));
    }

    @Override
    public String text() {
        return "batch-norm " + momentum + " " + epsilon;
    }
}
