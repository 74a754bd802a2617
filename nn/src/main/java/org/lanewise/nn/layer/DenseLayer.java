package org.lanewise.nn.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lanewise.kernels.Activation;

/**
 * A fully connected layer, z = h(W x + b).
 *
 * @param units values per output row, at least 1
 * @param activation h
 * @param bias whether there is a b
 * @param initializer of W; b starts at 0
 */
public record DenseLayer(int units, Activation activation, boolean bias, Initializer initializer) implements Layer {
    /** Checks the layer. */
    public DenseLayer {
        Objects.requireNonNull(activation, "activation");
        Objects.requireNonNull(initializer, "initializer");
        if (units < 1) {
            throw new IllegalArgumentException("units = " + units + ", but a dense layer needs at least 1");
        }
    }

    /** With a bias and the initializer that suits the activation. */
    public DenseLayer(int units, Activation activation) {
        this(units, activation, true, Initializer.usual(activation));
    }

    /** The same layer without b. */
    public DenseLayer withoutBias() {
        return new DenseLayer(units, activation, false, initializer);
    }

    /** The same layer with another start. */
    public DenseLayer withInitializer(Initializer other) {
        return new DenseLayer(units, activation, bias, other);
    }

    @Override
    public int outputs(List<Integer> inputs) {
        return units;
    }

    @Override
    public List<ParameterShape> parameters(int inputs) {
        List<ParameterShape> shapes = new ArrayList<>();
        shapes.add(new ParameterShape("weight", ParameterShape.Role.WEIGHTS, units, inputs, initializer));
        if (bias) {
            shapes.add(ParameterShape.vector("bias", ParameterShape.Role.FREE, units, 0));
        }
        return List.copyOf(shapes);
    }

    @Override
    public String text() {
        String start = initializer.equals(Initializer.usual(activation)) ? "" : " " + initializer;
        return "dense " + units + " " + activation + start + (bias ? "" : " no-bias");
    }
}
