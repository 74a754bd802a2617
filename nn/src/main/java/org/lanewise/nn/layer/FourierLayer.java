package org.lanewise.nn.layer;

import java.util.List;

/**
 * Random Fourier features of the Gaussian kernel exp(-||x - y||^2 / h): sqrt(2 / features) cos(w . x + b), w normal with
 * variance 2 / h and b uniform on a circle (Rahimi and Recht, NIPS 2007). Drawn from the seed, never learned.
 *
 * @param features at least 1
 * @param h the kernel's width, positive and finite
 * @param seed of w and b
 */
public record FourierLayer(int features, float h, long seed) implements Layer {
    /** Checks the layer. */
    public FourierLayer {
        if (features < 1) {
            throw new IllegalArgumentException("features = " + features + ", but must be at least 1");
        }
        if (!(h > 0 && h < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("h = " + h + ", but must be positive and finite");
        }
    }

    @Override
    public int outputs(List<Integer> inputs) {
        return features;
    }

    @Override
    public String text() {
        return "fourier " + features + " " + h + " " + seed;
    }
}
