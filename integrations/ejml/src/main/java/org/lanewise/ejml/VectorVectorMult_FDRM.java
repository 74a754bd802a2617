package org.lanewise.ejml;

import org.ejml.data.FMatrix1Row;
import org.ejml.data.FMatrixD1;
import org.ejml.data.FMatrixRMaj;

/**
 * EJML's class of this name with Lanewise's kernels: {@link org.ejml.dense.row.mult.VectorVectorMult_FDRM} says what each
 * method does. The results of the methods declared here are those of {@link org.lanewise.kernels.Blas}, small ones EJML's.
 */
public class VectorVectorMult_FDRM extends org.ejml.dense.row.mult.VectorVectorMult_FDRM {
    private VectorVectorMult_FDRM() {}

    /** x<sup>T</sup> y, as many elements as x has. */
    public static float innerProd(FMatrixD1 x, FMatrixD1 y) {
        return Vectors_FDRM.isLong(x) && Vectors_FDRM.has(y, x.getNumElements())
                ? Vectors_FDRM.dot(x, y)
                : org.ejml.dense.row.mult.VectorVectorMult_FDRM.innerProd(x, y);
    }

    /** A = x y<sup>T</sup> in the shape that A has. */
    public static void outerProd(FMatrixD1 x, FMatrixD1 y, FMatrix1Row A) {
        if (Vectors_FDRM.isOuter(x, y, A, A.numRows, A.numCols, false)) {
            Vectors_FDRM.outer(x, y, A);
        } else {
            org.ejml.dense.row.mult.VectorVectorMult_FDRM.outerProd(x, y, A);
        }
    }

    /** A = A + gamma x y<sup>T</sup> in the shape that A has. */
    public static void addOuterProd(float gamma, FMatrixD1 x, FMatrixD1 y, FMatrix1Row A) {
        if (Vectors_FDRM.isOuter(x, y, A, A.numRows, A.numCols, true)) {
            Vectors_FDRM.addOuter(gamma, x, y, A, A.numRows, A.numCols);
        } else {
            org.ejml.dense.row.mult.VectorVectorMult_FDRM.addOuterProd(gamma, x, y, A);
        }
    }

    /** A = A + gamma u w<sup>T</sup> for a square A of u's order. */
    public static void rank1Update(float gamma, FMatrixRMaj A, FMatrixRMaj u, FMatrixRMaj w) {
        int n = u.getNumElements();
        if (Vectors_FDRM.isOuter(u, w, A, n, n, true)) {
            Vectors_FDRM.addOuter(gamma, u, w, A, n, n);
        } else {
            org.ejml.dense.row.mult.VectorVectorMult_FDRM.rank1Update(gamma, A, u, w);
        }
    }
}
