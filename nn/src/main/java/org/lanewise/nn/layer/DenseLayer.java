package org.lanewise.nn.layer;

import java.util.Locale;
import java.util.Objects;
import org.lanewise.kernels.Activation;

/**
 * A fully connected layer, z = h(W x + b).
 *
 * @param units values per output row, at least 1
 * @param activation h
 */
public record DenseLayer(int units, Activation activation) implements Layer {
    /** Checks the layer. */
    public DenseLayer {
        Objects.requireNonNull(activation, "activation");
        if (units < 1) {
            throw new IllegalArgumentException("units = " + units + ", but a dense layer needs at least 1");
        }
    }

    @Override
    public int outputs(int inputs) {
        return units;
    }

    @Override
    public long parameterCount(int inputs) {
        return units * (inputs + 1L);
    }

    @Override
    public String text() {
        return "dense " + units + " " + activation.name().toLowerCase(Locale.ROOT);
    }
}
