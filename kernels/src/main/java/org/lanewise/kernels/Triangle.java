package org.lanewise.kernels;

/** The half of a matrix that is used, its diagonal included (BLAS's {@code uplo} argument). */
public enum Triangle {
    /** On and below the diagonal. */
    LOWER,
    /** On and above the diagonal. */
    UPPER
}
