package org.lanewise.bench.sgemm;

/** A library's single-precision product. */
public interface Sgemm {
    /** C = op(A) op(B), ready to be repeated without further preparation. */
    Runnable prepare(Operands operands, float[] c);

    /** What exactly runs, for the head of a report. */
    String description();
}
