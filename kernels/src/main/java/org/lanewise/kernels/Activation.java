package org.lanewise.kernels;

/**
 * An activation function h of a layer. Each of these has a derivative that is a function of the output h(a), so the
 * backward pass needs nothing but what the forward pass returned.
 */
public enum Activation {
    /** h(a) = a, h' = 1. */
    IDENTITY,
    /** h(a) = max(a, 0), h' = 1 where a &gt; 0, else 0 (0 at 0 by choice). NaN stays NaN. */
    RELU,
    /** h(a) = tanh(a), h' = 1 - h^2. Measured error bound: NUMERICS.md. */
    TANH,
    /** h(a) = 1 / (1 + exp(-a)), h' = h (1 - h). Measured error bound: NUMERICS.md. */
    LOGISTIC
}
