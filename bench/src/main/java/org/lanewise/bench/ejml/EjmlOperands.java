package org.lanewise.bench.ejml;

/** The operands of one operation. Both implementations work on the same matrices: where those lie favours none. */
public interface EjmlOperands {
    /** One call by EJML. */
    Runnable ejml();

    /** The same by Lanewise. */
    Runnable lanewise();

    /** Makes the result what it was before the first call. */
    void reset();

    /** A copy of the result. */
    double[] result();

    /** Half the distance from 1 to the next number. */
    double unitRoundoff();
}
