// Written by TypeGenerator from f32; change it there.
package org.lanewise.ejml;

import org.ejml.data.DMatrix1Row;
import org.ejml.data.DMatrixD1;
import org.lanewise.kernels.Transpose;

/**
 * EJML's class of this name with Lanewise's kernels: {@link org.ejml.dense.row.mult.MatrixVectorMult_DDRM} says what each
 * method does and throws. The results are those of {@link org.lanewise.kernels.Blas}, small ones EJML's.
 */
public class MatrixVectorMult_DDRM extends org.ejml.dense.row.mult.MatrixVectorMult_DDRM {
    private MatrixVectorMult_DDRM() {}

    /** C = A B for a column B, or a row as if it were one. */
    public static void mult(DMatrix1Row A, DMatrixD1 B, DMatrixD1 C) {
        if (!Products_DDRM.vector(Transpose.NO, A, B, false, C)) {
            org.ejml.dense.row.mult.MatrixVectorMult_DDRM.mult(A, B, C);
        }
    }

    /** C = C + A B. */
    public static void multAdd(DMatrix1Row A, DMatrixD1 B, DMatrixD1 C) {
        if (!Products_DDRM.vector(Transpose.NO, A, B, true, C)) {
            org.ejml.dense.row.mult.MatrixVectorMult_DDRM.multAdd(A, B, C);
        }
    }

    /** C = A<sup>T</sup> B; the two names of EJML's ways are one here. */
    public static void multTransA_small(DMatrix1Row A, DMatrixD1 B, DMatrixD1 C) {
        if (!Products_DDRM.vector(Transpose.YES, A, B, false, C)) {
            org.ejml.dense.row.mult.MatrixVectorMult_DDRM.multTransA_small(A, B, C);
        }
    }

    /** C = A<sup>T</sup> B. */
    public static void multTransA_reorder(DMatrix1Row A, DMatrixD1 B, DMatrixD1 C) {
        if (!Products_DDRM.vector(Transpose.YES, A, B, false, C)) {
            org.ejml.dense.row.mult.MatrixVectorMult_DDRM.multTransA_reorder(A, B, C);
        }
    }

    /** C = C + A<sup>T</sup> B. */
    public static void multAddTransA_small(DMatrix1Row A, DMatrixD1 B, DMatrixD1 C) {
        if (!Products_DDRM.vector(Transpose.YES, A, B, true, C)) {
            org.ejml.dense.row.mult.MatrixVectorMult_DDRM.multAddTransA_small(A, B, C);
        }
    }

    /** C = C + A<sup>T</sup> B. */
    public static void multAddTransA_reorder(DMatrix1Row A, DMatrixD1 B, DMatrixD1 C) {
        if (!Products_DDRM.vector(Transpose.YES, A, B, true, C)) {
            org.ejml.dense.row.mult.MatrixVectorMult_DDRM.multAddTransA_reorder(A, B, C);
        }
    }
}
