// Written by TypeGenerator from f32; change it there.
package org.lanewise.ejml.f64;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.ejml.UtilEjml;
import org.ejml.data.DMatrix1Row;
import org.ejml.data.DMatrixD1;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.junit.jupiter.api.Test;
import org.lanewise.ejml.CommonOps_DDRM;
import org.lanewise.ejml.MatrixVectorMult_DDRM;
import org.lanewise.ejml.VectorVectorMult_DDRM;
import org.lanewise.kernels.Blas;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;

/** Products with vectors beside EJML's, within its tolerance, and beside Blas, bit for bit where Lanewise computes. */
class DoubleVectorsTest {
    private static final int[] SIZES = {1, 2, 5, 8, 16, 24, 31, 40, 65, 130};
    private static final int OURS = 40;

    private final Random random = new Random(2);

    private DMatrixRMaj matrix(int rows, int columns) {
        return RandomMatrices_DDRM.rectangle(rows, columns, -1, 1, random);
    }

    private interface Operation {
        void run(DMatrix1Row a, DMatrixD1 b, DMatrixD1 c);
    }

    private void compare(Transpose trans, boolean add, Operation ejml, Operation ours) {
        for (int n : SIZES) {
            for (boolean row : new boolean[] {false, true}) {
                DMatrixRMaj a = trans == Transpose.NO ? matrix(n, n + 3) : matrix(n + 3, n);
                DMatrixRMaj b = row ? matrix(1, n + 3) : matrix(n + 3, 1);
                DMatrixRMaj c = matrix(n, 1);
                DMatrixRMaj expected = c.copy();
                double[] bits = c.data.clone();
                ejml.run(a, b, expected);
                ours.run(a, b, c);
                assertTrue(MatrixFeatures_DDRM.isIdentical(expected, c, UtilEjml.TEST_F32), n + " " + trans);
                if (n >= OURS) {
                    double beta = add ? 1 : 0;
                    Workspace workspace = new Workspace();
                    Blas.dgemv(
                            trans, a.numRows, a.numCols, 1, a.data, 0, a.numCols, b.data, 0, 1, beta, bits, 0, 1,
                            workspace);
                    assertArrayEquals(bits, c.data);
                }
            }
        }
    }

    @Test
    void matrixTimesVector() {
        compare(Transpose.NO, false, org.ejml.dense.row.mult.MatrixVectorMult_DDRM::mult, MatrixVectorMult_DDRM::mult);
        compare(
                Transpose.NO,
                true,
                org.ejml.dense.row.mult.MatrixVectorMult_DDRM::multAdd,
                MatrixVectorMult_DDRM::multAdd);
        compare(
                Transpose.YES,
                false,
                org.ejml.dense.row.mult.MatrixVectorMult_DDRM::multTransA_small,
                MatrixVectorMult_DDRM::multTransA_small);
        compare(
                Transpose.YES,
                false,
                org.ejml.dense.row.mult.MatrixVectorMult_DDRM::multTransA_reorder,
                MatrixVectorMult_DDRM::multTransA_reorder);
        compare(
                Transpose.YES,
                true,
                org.ejml.dense.row.mult.MatrixVectorMult_DDRM::multAddTransA_small,
                MatrixVectorMult_DDRM::multAddTransA_small);
        compare(
                Transpose.YES,
                true,
                org.ejml.dense.row.mult.MatrixVectorMult_DDRM::multAddTransA_reorder,
                MatrixVectorMult_DDRM::multAddTransA_reorder);
    }

    @Test
    void innerProducts() {
        for (int n : SIZES) {
            DMatrixRMaj x = matrix(n, 1);
            DMatrixRMaj y = matrix(1, n);
            double ours = VectorVectorMult_DDRM.innerProd(x, y);
            assertEquals(org.ejml.dense.row.mult.VectorVectorMult_DDRM.innerProd(x, y), ours, UtilEjml.TEST_F32);
            assertEquals(ours, CommonOps_DDRM.dot(x, y));
            double sum = CommonOps_DDRM.elementSumAbs(x);
            assertEquals(org.ejml.dense.row.CommonOps_DDRM.elementSumAbs(x), sum, UtilEjml.TEST_F32 * n);
            if (n > 64) {
                assertEquals(Blas.ddot(n, x.data, 0, 1, y.data, 0, 1), ours);
                assertEquals(Blas.dasum(n, x.data, 0, 1), sum);
            }
        }
    }

    @Test
    void outerProducts() {
        for (int n : SIZES) {
            DMatrixRMaj x = matrix(n, 1);
            DMatrixRMaj y = matrix(n + 1, 1);
            DMatrixRMaj ours = matrix(n, n + 1);
            DMatrixRMaj ejmls = ours.copy();
            VectorVectorMult_DDRM.outerProd(x, y, ours);
            org.ejml.dense.row.mult.VectorVectorMult_DDRM.outerProd(x, y, ejmls);
            assertArrayEquals(ejmls.data, ours.data, 0); // one rounding on either side
            for (double gamma : new double[] {1, 0, -1.7d}) {
                VectorVectorMult_DDRM.addOuterProd(gamma, x, y, ours);
                org.ejml.dense.row.mult.VectorVectorMult_DDRM.addOuterProd(gamma, x, y, ejmls);
                assertTrue(MatrixFeatures_DDRM.isIdentical(ejmls, ours, UtilEjml.TEST_F32));
            }
            DMatrixRMaj square = matrix(n, n);
            DMatrixRMaj expected = square.copy();
            DMatrixRMaj bits = square.copy();
            VectorVectorMult_DDRM.rank1Update(-0.3d, square, x, matrixOf(y, n));
            org.ejml.dense.row.mult.VectorVectorMult_DDRM.rank1Update(-0.3d, expected, x, matrixOf(y, n));
            assertTrue(MatrixFeatures_DDRM.isIdentical(expected, square, UtilEjml.TEST_F32));
            if (n >= OURS) {
                Blas.dger(n, n, -0.3d, x.data, 0, 1, y.data, 0, 1, bits.data, 0, n);
                assertArrayEquals(bits.data, square.data);
            }
        }
    }

    private static DMatrixRMaj matrixOf(DMatrixRMaj y, int n) {
        return new DMatrixRMaj(n, 1, true, java.util.Arrays.copyOf(y.data, n));
    }

    /** A matrix with its own elements is no outer product: EJML's loop reads what it has written. */
    @Test
    void outerProductsWithSharedArrays() {
        DMatrixRMaj ours = matrix(40, 40);
        DMatrixRMaj ejmls = ours.copy();
        DMatrixRMaj y = matrix(40, 1);
        VectorVectorMult_DDRM.addOuterProd(2, ours, y, ours);
        org.ejml.dense.row.mult.VectorVectorMult_DDRM.addOuterProd(2, ejmls, y, ejmls);
        assertArrayEquals(ejmls.data, ours.data);
    }
}
