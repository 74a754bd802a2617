package org.lanewise.bench.gemm;

import org.lanewise.kernels.Transpose;

/**
 * One product C = op(A) op(B) + beta C, row-major without gaps.
 *
 * @param size the shape
 * @param transposes how A and B are stored
 * @param beta factor of C
 * @param packed whether Lanewise gets B packed before the clock starts; the peers never do
 */
public record Problem(GemmSize size, Transposes transposes, double beta, boolean packed) {
    /** Refuses a beta that would make every result NaN. */
    public Problem {
        if (!Double.isFinite(beta)) {
            throw new IllegalArgumentException("beta = " + beta + " must be finite");
        }
    }

    /** C = op(A) op(B). */
    public static Problem of(GemmSize size, Transposes transposes) {
        return new Problem(size, transposes, 0, false);
    }

    /** Elements from one stored row of A to the next. */
    public int lda() {
        return transposes.a() == Transpose.NO ? size.k() : size.m();
    }

    /** Elements from one stored row of B to the next. */
    public int ldb() {
        return transposes.b() == Transpose.NO ? size.n() : size.k();
    }

    /** The name of the operation in reports. */
    public String op() {
        return packed ? "gemm_packed" : "gemm";
    }

    @Override
    public String toString() {
        return op() + " " + size + " " + transposes + (beta == 0 ? "" : " beta " + beta);
    }
}
