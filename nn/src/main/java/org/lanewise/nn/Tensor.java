package org.lanewise.nn;

import java.util.List;
import org.lanewise.nn.layer.ParameterShape;

/**
 * Where one tensor of a network's parameters lies.
 *
 * @param layer number of the layer it belongs to
 * @param shape its name, role and shape
 * @param offset index of its first value in {@link Parameters#values}
 */
public record Tensor(int layer, ParameterShape shape, int offset) {
    /**
     * The tensor of a layer that is called {@code name}, such as weight or bias.
     *
     * @throws IllegalArgumentException if it has none
     */
    public static Tensor find(List<Tensor> tensors, Node node, String name) {
        for (Tensor tensor : tensors) {
            if (tensor.layer == node.number() && tensor.shape.name().equals(name)) {
                return tensor;
            }
        }
        throw new IllegalArgumentException(node + " has no parameter named '" + name + "'");
    }

    /** Values in all. */
    public int length() {
        return (int) shape.length();
    }

    /** Whether gradient descent changes it. */
    public boolean isLearned() {
        return shape.role() != ParameterShape.Role.STATISTICS;
    }

    /** Whether penalties, decay and max-norm apply to it. */
    public boolean isPenalised() {
        return shape.role() == ParameterShape.Role.WEIGHTS;
    }

    /** As safetensors files name it, for example {@code layers.0.weight}. */
    public String name() {
        return "layers." + layer + "." + shape.name();
    }
}
