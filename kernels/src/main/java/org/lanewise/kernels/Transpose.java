package org.lanewise.kernels;

/** Whether a matrix operand is used as it is stored or transposed (BLAS's {@code trans} argument). */
public enum Transpose {
    /** op(X) = X. */
    NO,
    /** op(X) = X^T. */
    YES
}
