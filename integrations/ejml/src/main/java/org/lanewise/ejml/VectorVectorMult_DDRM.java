// Written by TypeGenerator from f32; change it there.
package org.lanewise.ejml;

import org.ejml.data.DMatrix1Row;
import org.ejml.data.DMatrixD1;
import org.ejml.data.DMatrixRMaj;

/**
 * EJML's class of this name with Lanewise's kernels: {@link org.ejml.dense.row.mult.VectorVectorMult_DDRM} says what each
 * method does. The results of the methods declared here are those of {@link org.lanewise.kernels.Blas}, small ones EJML's.
 */
public class VectorVectorMult_DDRM extends org.ejml.dense.row.mult.VectorVectorMult_DDRM {
    private VectorVectorMult_DDRM() {}

    /** x<sup>T</sup> y, as many elements as x has. */
    public static double innerProd(DMatrixD1 x, DMatrixD1 y) {
        return Vectors_DDRM.isLong(x) && Vectors_DDRM.has(y, x.getNumElements())
                ? Vectors_DDRM.dot(x, y)
                : org.ejml.dense.row.mult.VectorVectorMult_DDRM.innerProd(x, y);
    }

    /** A = x y<sup>T</sup> in the shape that A has. */
    public static void outerProd(DMatrixD1 x, DMatrixD1 y, DMatrix1Row A) {
        if (Vectors_DDRM.isOuter(x, y, A, A.numRows, A.numCols, false)) {
            Vectors_DDRM.outer(x, y, A);
        } else {
            org.ejml.dense.row.mult.VectorVectorMult_DDRM.outerProd(x, y, A);
        }
    }

    /** A = A + gamma x y<sup>T</sup> in the shape that A has. */
    public static void addOuterProd(double gamma, DMatrixD1 x, DMatrixD1 y, DMatrix1Row A) {
        if (Vectors_DDRM.isOuter(x, y, A, A.numRows, A.numCols, true)) {
            Vectors_DDRM.addOuter(gamma, x, y, A, A.numRows, A.numCols);
        } else {
            org.ejml.dense.row.mult.VectorVectorMult_DDRM.addOuterProd(gamma, x, y, A);
        }
    }

    /** A = A + gamma u w<sup>T</sup> for a square A of u's order. */
    public static void rank1Update(double gamma, DMatrixRMaj A, DMatrixRMaj u, DMatrixRMaj w) {
        int n = u.getNumElements();
        if (Vectors_DDRM.isOuter(u, w, A, n, n, true)) {
            Vectors_DDRM.addOuter(gamma, u, w, A, n, n);
        } else {
            org.ejml.dense.row.mult.VectorVectorMult_DDRM.rank1Update(gamma, A, u, w);
        }
    }
}
