package org.lanewise.kernels;

/** Where the special matrix of a product stands (BLAS's {@code side} argument). */
public enum Side {
    /** A B. */
    LEFT,
    /** B A. */
    RIGHT
}
