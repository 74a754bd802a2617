// Written by TypeGenerator from f32; change it there.
package org.lanewise.ejml;

import static org.lanewise.kernels.Transpose.NO;
import static org.lanewise.kernels.Transpose.YES;

import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.ops.SimpleOperations_DDRM;

/** What {@link LanewiseMatrix} asks for, with Lanewise's products; as many threads work as EJML would use. */
final class Operations_DDRM extends SimpleOperations_DDRM {
    private static final long serialVersionUID = 1;

    @Override
    public void mult(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj output) {
        if (Products_DDRM.product(NO, NO, 1, a, b, output, Threads.forProduct(a, b)) == null) {
            super.mult(a, b, output);
        }
    }

    @Override
    public void multTransA(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj output) {
        if (Products_DDRM.product(YES, NO, 1, a, b, output, Threads.forProduct(a, b)) == null) {
            super.multTransA(a, b, output);
        }
    }

    @Override
    public double dot(DMatrixRMaj a, DMatrixRMaj v) {
        return VectorVectorMult_DDRM.innerProd(a, v);
    }
}
