package org.lanewise.kernels;

/** What a triangular matrix has on its diagonal (BLAS's {@code diag} argument). */
public enum Diagonal {
    /** What is stored there. */
    STORED,
    /** Ones; what is stored there is not used. */
    UNIT
}
