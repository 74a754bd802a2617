package org.lanewise.nn.layer;

import org.lanewise.kernels.Dropout;

/**
 * Inverted dropout in training, nothing in inference.
 *
 * @param dropRate the probability that a value becomes 0, in [0, 1)
 */
public record DropoutLayer(float dropRate) implements Layer {
    /** Checks the layer. */
    public DropoutLayer {
        Dropout.of(dropRate);
    }

    @Override
    public int outputs(int inputs) {
        return inputs;
    }

    @Override
    public long parameterCount(int inputs) {
        return 0;
    }

    @Override
    public String text() {
        return "dropout " + dropRate;
    }
}
