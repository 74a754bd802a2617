package org.lanewise.nn.layer;

import java.util.List;
import java.util.Objects;
import org.lanewise.kernels.Activation;

/**
 * z = h(x), element by element; after a dense layer it costs nothing, as the two are computed as one.
 *
 * @param activation h
 */
public record ActivationLayer(Activation activation) implements Layer {
    /** Checks the layer. */
    public ActivationLayer {
        Objects.requireNonNull(activation, "activation");
    }

    @Override
    public int outputs(List<Integer> inputs) {
        return inputs.get(0);
    }

    @Override
    public String text() {
        return "activation " + activation;
    }
}
