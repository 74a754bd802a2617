// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

/** The functions that {@link VectorFunctions} and {@link ScalarFunctions} know. */
public enum Function {
    IDENTITY,
    STEP,
    RELU,
    LEAKY_RELU,
    EXP,
    EXPM1,
    LOG1P,
    TANH,
    ARCTAN,
    ELU,
    LOGISTIC,
    SILU,
    GELU_TANH,
    GELU,
    SOFTPLUS,
    MISH,
    HARD_SWISH,
    ERF,
    ERFC
}
