package org.lanewise.ejml;

import static org.lanewise.kernels.Transpose.NO;
import static org.lanewise.kernels.Transpose.YES;

import org.ejml.data.FMatrixRMaj;
import org.ejml.simple.ops.SimpleOperations_FDRM;

/** What {@link LanewiseMatrix} asks for, with Lanewise's products; as many threads work as EJML would use. */
final class Operations_FDRM extends SimpleOperations_FDRM {
    private static final long serialVersionUID = 1;

    @Override
    public void mult(FMatrixRMaj a, FMatrixRMaj b, FMatrixRMaj output) {
        if (Products_FDRM.product(NO, NO, 1, a, b, output, Threads.forProduct(a, b)) == null) {
            super.mult(a, b, output);
        }
    }

    @Override
    public void multTransA(FMatrixRMaj a, FMatrixRMaj b, FMatrixRMaj output) {
        if (Products_FDRM.product(YES, NO, 1, a, b, output, Threads.forProduct(a, b)) == null) {
            super.multTransA(a, b, output);
        }
    }

    @Override
    public double dot(FMatrixRMaj a, FMatrixRMaj v) {
        return VectorVectorMult_FDRM.innerProd(a, v);
    }
}
