package org.lanewise.nn.layer;

import java.util.List;

/**
 * z = gamma (x - mean) / sqrt(variance + epsilon) + beta over the values of each row (Ba, Kiros and Hinton, 2016).
 *
 * @param epsilon positive and finite
 */
public record LayerNormLayer(float epsilon) implements Layer {
    /** Checks the layer. */
    public LayerNormLayer {
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
                ParameterShape.vector("bias", ParameterShape.Role.FREE, inputs, 0));
    }

    @Override
    public String text() {
        return "layer-norm " + epsilon;
    }
}
