package org.lanewise.bench.blas;

import dev.ludovic.netlib.blas.BLAS;

/** The operands of one routine. All implementations work on the same arrays: where those lie favours none. */
public interface BlasOperands {
    /** One call by an implementation. */
    Runnable call(BLAS blas);

    /** Makes the result what it was before the first call. */
    void reset();

    /** A copy of the result. */
    double[] result();

    /** Half the distance from 1 to the next number. */
    double unitRoundoff();
}
