package org.lanewise.ejml.f32;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.ejml.UtilEjml;
import org.ejml.data.FMatrix1Row;
import org.ejml.data.FMatrixD1;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.MatrixFeatures_FDRM;
import org.ejml.dense.row.RandomMatrices_FDRM;
import org.junit.jupiter.api.Test;
import org.lanewise.ejml.CommonOps_FDRM;
import org.lanewise.ejml.MatrixVectorMult_FDRM;
import org.lanewise.ejml.VectorVectorMult_FDRM;
import org.lanewise.kernels.Blas;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;

/** Products with vectors beside EJML's, within its tolerance, and beside Blas, bit for bit where Lanewise computes. */
class FloatVectorsTest {
    private static final int[] SIZES = {1, 2, 5, 8, 16, 24, 31, 40, 65, 130};
    private static final int OURS = 40;

    private final Random random = new Random(2);

    private FMatrixRMaj matrix(int rows, int columns) {
        return RandomMatrices_FDRM.rectangle(rows, columns, -1, 1, random);
    }

    private interface Operation {
        void run(FMatrix1Row a, FMatrixD1 b, FMatrixD1 c);
    }

    private void compare(Transpose trans, boolean add, Operation ejml, Operation ours) {
        for (int n : SIZES) {
            for (boolean row : new boolean[] {false, true}) {
                FMatrixRMaj a = trans == Transpose.NO ? matrix(n, n + 3) : matrix(n + 3, n);
                FMatrixRMaj b = row ? matrix(1, n + 3) : matrix(n + 3, 1);
                FMatrixRMaj c = matrix(n, 1);
                FMatrixRMaj expected = c.copy();
                float[] bits = c.data.clone();
                ejml.run(a, b, expected);
                ours.run(a, b, c);
                assertTrue(MatrixFeatures_FDRM.isIdentical(expected, c, UtilEjml.TEST_F32), n + " " + trans);
                if (n >= OURS) {
                    float beta = add ? 1 : 0;
                    Workspace workspace = new Workspace();
                    Blas.sgemv(
                            trans, a.numRows, a.numCols, 1, a.data, 0, a.numCols, b.data, 0, 1, beta, bits, 0, 1,
                            workspace);
                    assertArrayEquals(bits, c.data);
                }
            }
        }
    }

    @Test
    void matrixTimesVector() {
        compare(Transpose.NO, false, org.ejml.dense.row.mult.MatrixVectorMult_FDRM::mult, MatrixVectorMult_FDRM::mult);
        compare(
                Transpose.NO,
                true,
                org.ejml.dense.row.mult.MatrixVectorMult_FDRM::multAdd,
                MatrixVectorMult_FDRM::multAdd);
        compare(
                Transpose.YES,
                false,
                org.ejml.dense.row.mult.MatrixVectorMult_FDRM::multTransA_small,
                MatrixVectorMult_FDRM::multTransA_small);
        compare(
                Transpose.YES,
                false,
                org.ejml.dense.row.mult.MatrixVectorMult_FDRM::multTransA_reorder,
                MatrixVectorMult_FDRM::multTransA_reorder);
        compare(
                Transpose.YES,
                true,
                org.ejml.dense.row.mult.MatrixVectorMult_FDRM::multAddTransA_small,
                MatrixVectorMult_FDRM::multAddTransA_small);
        compare(
                Transpose.YES,
                true,
                org.ejml.dense.row.mult.MatrixVectorMult_FDRM::multAddTransA_reorder,
                MatrixVectorMult_FDRM::multAddTransA_reorder);
    }

    @Test
    void innerProducts() {
        for (int n : SIZES) {
            FMatrixRMaj x = matrix(n, 1);
            FMatrixRMaj y = matrix(1, n);
            float ours = VectorVectorMult_FDRM.innerProd(x, y);
            assertEquals(org.ejml.dense.row.mult.VectorVectorMult_FDRM.innerProd(x, y), ours, UtilEjml.TEST_F32);
            assertEquals(ours, CommonOps_FDRM.dot(x, y));
            float sum = CommonOps_FDRM.elementSumAbs(x);
            assertEquals(org.ejml.dense.row.CommonOps_FDRM.elementSumAbs(x), sum, UtilEjml.TEST_F32 * n);
            if (n > 64) {
                assertEquals(Blas.sdot(n, x.data, 0, 1, y.data, 0, 1), ours);
                assertEquals(Blas.sasum(n, x.data, 0, 1), sum);
            }
        }
    }

    @Test
    void outerProducts() {
        for (int n : SIZES) {
            FMatrixRMaj x = matrix(n, 1);
            FMatrixRMaj y = matrix(n + 1, 1);
            FMatrixRMaj ours = matrix(n, n + 1);
            FMatrixRMaj ejmls = ours.copy();
            VectorVectorMult_FDRM.outerProd(x, y, ours);
            org.ejml.dense.row.mult.VectorVectorMult_FDRM.outerProd(x, y, ejmls);
            assertArrayEquals(ejmls.data, ours.data, 0); // one rounding on either side
            for (float gamma : new float[] {1, 0, -1.7f}) {
                VectorVectorMult_FDRM.addOuterProd(gamma, x, y, ours);
                org.ejml.dense.row.mult.VectorVectorMult_FDRM.addOuterProd(gamma, x, y, ejmls);
                assertTrue(MatrixFeatures_FDRM.isIdentical(ejmls, ours, UtilEjml.TEST_F32));
            }
            FMatrixRMaj square = matrix(n, n);
            FMatrixRMaj expected = square.copy();
            FMatrixRMaj bits = square.copy();
            VectorVectorMult_FDRM.rank1Update(-0.3f, square, x, matrixOf(y, n));
            org.ejml.dense.row.mult.VectorVectorMult_FDRM.rank1Update(-0.3f, expected, x, matrixOf(y, n));
            assertTrue(MatrixFeatures_FDRM.isIdentical(expected, square, UtilEjml.TEST_F32));
            if (n >= OURS) {
                Blas.sger(n, n, -0.3f, x.data, 0, 1, y.data, 0, 1, bits.data, 0, n);
                assertArrayEquals(bits.data, square.data);
            }
        }
    }

    private static FMatrixRMaj matrixOf(FMatrixRMaj y, int n) {
        return new FMatrixRMaj(n, 1, true, java.util.Arrays.copyOf(y.data, n));
    }

    /** A matrix with its own elements is no outer product: EJML's loop reads what it has written. */
    @Test
    void outerProductsWithSharedArrays() {
        FMatrixRMaj ours = matrix(40, 40);
        FMatrixRMaj ejmls = ours.copy();
        FMatrixRMaj y = matrix(40, 1);
        VectorVectorMult_FDRM.addOuterProd(2, ours, y, ours);
        org.ejml.dense.row.mult.VectorVectorMult_FDRM.addOuterProd(2, ejmls, y, ejmls);
        assertArrayEquals(ejmls.data, ours.data);
    }
}
