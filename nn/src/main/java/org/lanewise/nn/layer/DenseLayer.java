package org.lanewise.nn.layer;

import java.util.Objects;
import org.lanewise.kernels.Activation;

/**
 * A fully connected layer, z = h(W x + b).
 *
 * @param units values per output row, at least 1
 * @param activation h, its derivative a function of its output
 */
public record DenseLayer(int units, Activation activation) implements Layer {
    /** Checks the layer. */
    public DenseLayer {
        Objects.requireNonNull(activation, "activation");
        if (!activation.derivativeFromOutput()) {
            throw new IllegalArgumentException("activation = " + activation
                    + ", but a dense layer keeps its output only, and this one's derivative wants the input");
        }
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
        return "dense " + units + " " + activation;
    }
}
