package org.lanewise.ejml;

import org.ejml.data.FMatrix1Row;
import org.ejml.data.FMatrixD1;
import org.lanewise.kernels.Transpose;

/**
 * EJML's class of this name with Lanewise's kernels: {@link org.ejml.dense.row.mult.MatrixVectorMult_FDRM} says what each
 * method does and throws. The results are those of {@link org.lanewise.kernels.Blas}, small ones EJML's.
 */
public class MatrixVectorMult_FDRM extends org.ejml.dense.row.mult.MatrixVectorMult_FDRM {
    private MatrixVectorMult_FDRM() {}

    /** C = A B for a column B, or a row as if it were one. */
    public static void mult(FMatrix1Row A, FMatrixD1 B, FMatrixD1 C) {
        if (!Products_FDRM.vector(Transpose.NO, A, B, false, C)) {
            org.ejml.dense.row.mult.MatrixVectorMult_FDRM.mult(A, B, C);
        }
    }

    /** C = C + A B. */
    public static void multAdd(FMatrix1Row A, FMatrixD1 B, FMatrixD1 C) {
        if (!Products_FDRM.vector(Transpose.NO, A, B, true, C)) {
            org.ejml.dense.row.mult.MatrixVectorMult_FDRM.multAdd(A, B, C);
        }
    }

    /** C = A<sup>T</sup> B; the two names of EJML's ways are one here. */
    public static void multTransA_small(FMatrix1Row A, FMatrixD1 B, FMatrixD1 C) {
        if (!Products_FDRM.vector(Transpose.YES, A, B, false, C)) {
            org.ejml.dense.row.mult.MatrixVectorMult_FDRM.multTransA_small(A, B, C);
        }
    }

    /** C = A<sup>T</sup> B. */
    public static void multTransA_reorder(FMatrix1Row A, FMatrixD1 B, FMatrixD1 C) {
        if (!Products_FDRM.vector(Transpose.YES, A, B, false, C)) {
            org.ejml.dense.row.mult.MatrixVectorMult_FDRM.multTransA_reorder(A, B, C);
        }
    }

    /** C = C + A<sup>T</sup> B. */
    public static void multAddTransA_small(FMatrix1Row A, FMatrixD1 B, FMatrixD1 C) {
        if (!Products_FDRM.vector(Transpose.YES, A, B, true, C)) {
            org.ejml.dense.row.mult.MatrixVectorMult_FDRM.multAddTransA_small(A, B, C);
        }
    }

    /** C = C + A<sup>T</sup> B. */
    public static void multAddTransA_reorder(FMatrix1Row A, FMatrixD1 B, FMatrixD1 C) {
        if (!Products_FDRM.vector(Transpose.YES, A, B, true, C)) {
            org.ejml.dense.row.mult.MatrixVectorMult_FDRM.multAddTransA_reorder(A, B, C);
        }
    }
}
