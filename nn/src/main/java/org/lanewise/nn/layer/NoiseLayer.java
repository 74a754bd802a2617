package org.lanewise.nn.layer;

import java.util.List;
import org.lanewise.kernels.GaussianNoise;

/**
 * Adds Gaussian noise in training, nothing in inference; on the input this is training with noise (Bishop, Neural
 * Computation 7, 1995).
 *
 * @param deviation of the noise; finite and not negative
 */
public record NoiseLayer(float deviation) implements Layer {
    /** Checks the layer. */
    public NoiseLayer {
        if (!(deviation >= 0 && deviation < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("deviation = " + deviation + ", but must be finite and not negative");
        }
    }

    /** The kernel's form. */
    public GaussianNoise noise() {
        return GaussianNoise.of(deviation);
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
        return "noise " + deviation;
    }
}
