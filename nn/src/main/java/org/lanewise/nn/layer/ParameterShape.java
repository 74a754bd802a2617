package org.lanewise.nn.layer;

/**
 * One tensor of a layer's parameters, rows x columns, row-major.
 *
 * @param name as PyTorch and safetensors name it: weight, bias, running_mean, ...
 * @param role what it is for
 * @param rows units; 1 for a vector
 * @param columns values per row
 * @param initializer how it starts
 */
public record ParameterShape(String name, Role role, long rows, long columns, Initializer initializer) {
    /** What a tensor is for. */
    public enum Role {
        /** Learned; weight penalties, decay and max-norm apply. */
        WEIGHTS,
        /** Learned; exempt from them, as biases are (Goodfellow et al., Deep Learning, 2016, 7.1). */
        FREE,
        /** Not learned by gradient: statistics that the forward pass keeps. */
        STATISTICS
    }

    /** Values in all. */
    public long length() {
        return rows * columns;
    }

    /** A vector with a constant start. */
    static ParameterShape vector(String name, Role role, long length, float start) {
        return new ParameterShape(name, role, 1, length, Initializer.constant(start));
    }
}
