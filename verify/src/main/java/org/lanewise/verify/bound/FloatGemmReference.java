package org.lanewise.verify.bound;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** What EJML says of alpha A B + beta C in double, for operands of floats. */
public final class FloatGemmReference {
    private FloatGemmReference() {}

    /**
     * alpha a and beta c are rounded once each (not at all for 0 and 1), then k fmas: gamma_{k+1} in all, over
     * |alpha||A||B| + |beta||C|.
     */
    public static Bounded of(double alpha, DMatrixRMaj a, DMatrixRMaj b, double beta, DMatrixRMaj c) {
        return Bounded.product(scaled(alpha, a), Bounded.exact(b), scaled(beta, c));
    }

    private static Bounded scaled(double factor, DMatrixRMaj x) {
        CommonOps_DDRM.scale(factor, x);
        return factor == 0 || factor == 1 ? Bounded.exact(x) : Bounded.rounded(x, 1);
    }
}
