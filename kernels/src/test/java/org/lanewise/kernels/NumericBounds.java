package org.lanewise.kernels;

/** The bounds that NUMERICS.md states, in ulp of the exact result, measured over all floats and rounded up. */
final class NumericBounds {
    static final double TANH_ULP = 2.5;
    static final double LOGISTIC_ULP = 2.5;

    private NumericBounds() {}
}
