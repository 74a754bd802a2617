package org.lanewise.nn.layer;

import java.util.List;
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

    /** The kernel's form. */
    public Dropout dropout() {
        return Dropout.of(dropRate);
    }

    @Override
    public int outputs(List<Integer> inputs) {
        return inputs.get(0);
    }

    @Override
    public boolean isForTrainingOnly() {
        return true;
    }

    @Override
    public String text() {
        return "dropout " + dropRate;
    }
}
