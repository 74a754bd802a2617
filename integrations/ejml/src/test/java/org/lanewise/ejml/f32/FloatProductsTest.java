package org.lanewise.ejml.f32;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.ejml.UtilEjml;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.MatrixFeatures_FDRM;
import org.ejml.dense.row.RandomMatrices_FDRM;
import org.junit.jupiter.api.Test;
import org.lanewise.ejml.CommonOps_FDRM;
import org.lanewise.kernels.Blas;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;

/**
 * The sixteen products and the two of a matrix with itself: within EJML's tolerance of EJML's over the sizes of its own tests
 * (1 to 39, columns, zero sizes), and from a size on the very bits of Gemm.
 */
class FloatProductsTest {
    private static final int[] SIZES = {24, 33, 70};
    private static final List<FloatProduct> PRODUCTS = FloatProduct.all();

    private final Random random = new Random(0xFF);

    private FMatrixRMaj stored(Transpose trans, int rows, int columns) {
        return trans == Transpose.NO
                ? RandomMatrices_FDRM.rectangle(rows, columns, -1, 1, random)
                : RandomMatrices_FDRM.rectangle(columns, rows, -1, 1, random);
    }

    private void compareWithEjml(FloatProduct product, int m, int n, int k) {
        FMatrixRMaj a = stored(product.transA(), m, k);
        FMatrixRMaj b = stored(product.transB(), k, n);
        FMatrixRMaj c = RandomMatrices_FDRM.rectangle(m, n, -1, 1, random);
        FMatrixRMaj expected = c.copy();
        product.ours().run(2, a, b, c);
        product.ejml().run(2, a, b, expected);
        assertTrue(
                MatrixFeatures_FDRM.isIdentical(expected, c, UtilEjml.TEST_F32),
                product.name() + " " + m + " x " + n + " x " + k);
    }

    @Test
    void withinEjmlsTolerance() {
        assertEquals(16, PRODUCTS.size());
        for (FloatProduct product : PRODUCTS) {
            for (int i = 1; i < 40; i++) {
                compareWithEjml(product, i, i, i + 1);
                compareWithEjml(product, i + 1, 1, i);
                compareWithEjml(product, 1, i, i + 1);
            }
        }
    }

    @Test
    void zeroSizes() {
        int[][] shapes = {{6, 0, 5}, {0, 5, 0}, {1, 0, 5}, {6, 0, 1}, {0, 1, 5}, {5, 1, 0}, {0, 0, 0}, {40, 0, 40}};
        for (FloatProduct product : PRODUCTS) {
            for (int[] s : shapes) {
                compareWithEjml(product, s[0], s[2], s[1]);
            }
        }
    }

    @Test
    void bitsOfTheKernels() {
        for (FloatProduct product : PRODUCTS) {
            for (int m : SIZES) {
                for (int n : new int[] {1, 7, 31, 70}) {
                    for (float alpha : product.hasAlpha() ? new float[] {0, 1, -0.7f} : new float[] {1}) {
                        int k = m + 9;
                        FMatrixRMaj a = stored(product.transA(), m, k);
                        FMatrixRMaj b = stored(product.transB(), k, n);
                        FMatrixRMaj c = RandomMatrices_FDRM.rectangle(m, n, -1, 1, random);
                        float[] expected = c.data.clone();
                        byKernels(product, m, n, k, alpha, a, b, expected);
                        product.ours().run(alpha, a, b, c);
                        assertArrayEquals(expected, c.data, product.name() + " " + m + " x " + n);
                    }
                }
            }
        }
    }

    private static void byKernels(
            FloatProduct product, int m, int n, int k, float alpha, FMatrixRMaj a, FMatrixRMaj b, float[] c) {
        float beta = product.adds() ? 1 : 0;
        Workspace workspace = new Workspace();
        if (n == 1) {
            Blas.sgemv(
                    product.transA(),
                    a.numRows,
                    a.numCols,
                    alpha,
                    a.data,
                    0,
                    a.numCols,
                    b.data,
                    0,
                    1,
                    beta,
                    c,
                    0,
                    1,
                    workspace);
            return;
        }
        Gemm.sgemm(
                product.transA(),
                product.transB(),
                m,
                n,
                k,
                alpha,
                a.data,
                0,
                a.numCols,
                b.data,
                0,
                b.numCols,
                beta,
                c,
                0,
                n,
                Parallelism.sequential(),
                workspace);
    }

    @Test
    void smallProductsAreEjmlsBits() {
        for (FloatProduct product : PRODUCTS) {
            FMatrixRMaj a = stored(product.transA(), 3, 4);
            FMatrixRMaj b = stored(product.transB(), 4, 2);
            FMatrixRMaj c = RandomMatrices_FDRM.rectangle(3, 2, -1, 1, random);
            FMatrixRMaj expected = c.copy();
            product.ours().run(0.3f, a, b, c);
            product.ejml().run(0.3f, a, b, expected);
            assertArrayEquals(expected.data, c.data, product.name());
        }
    }

    @Test
    void resultsAreMadeOrReshapedAsEjmls() {
        for (int n : new int[] {3, 40}) {
            FMatrixRMaj a = stored(Transpose.NO, n, n + 2);
            FMatrixRMaj b = stored(Transpose.NO, n + 2, n + 1);
            FMatrixRMaj made = CommonOps_FDRM.mult(a, b, null);
            assertEquals(n, made.numRows);
            assertEquals(n + 1, made.numCols);
            FMatrixRMaj output = new FMatrixRMaj(1, 1);
            assertSame(output, CommonOps_FDRM.mult(a, b, output));
            assertArrayEquals(made.data, output.data);
            FMatrixRMaj large = new FMatrixRMaj(100, 100); // keeps its array
            float[] data = large.data;
            assertSame(large, CommonOps_FDRM.mult(a, b, large));
            assertSame(data, large.data);
            assertTrue(MatrixFeatures_FDRM.isEquals(made, large));
        }
    }

    /** A result that is not added to is not read; NaN and infinities in the operands go through, with a factor 0, too. */
    @Test
    void nan() {
        for (FloatProduct product : PRODUCTS) {
            for (int n : new int[] {3, 30}) {
                FMatrixRMaj a = stored(product.transA(), n, n);
                FMatrixRMaj b = stored(product.transB(), n, n);
                FMatrixRMaj c = new FMatrixRMaj(n, n);
                java.util.Arrays.fill(c.data, Float.NaN);
                product.ours().run(0.5f, a, b, c);
                assertEquals(product.adds(), MatrixFeatures_FDRM.hasNaN(c), product.name());
                c.zero();
                a.set(1, 1, Float.NaN);
                b.set(2, 2, Float.POSITIVE_INFINITY);
                FMatrixRMaj expected = c.copy();
                product.ours().run(0, a, b, c);
                product.ejml().run(0, a, b, expected);
                assertTrue(MatrixFeatures_FDRM.hasNaN(c), product.name());
                for (int i = 0; i < n * n; i++) {
                    assertEquals(Float.isNaN(expected.data[i]), Float.isNaN(c.data[i]), product.name());
                }
            }
        }
    }

    @Test
    void productsOfAMatrixWithItself() {
        for (int n : new int[] {1, 4, 10, 33, 100}) {
            FMatrixRMaj a = stored(Transpose.NO, n + 6, n);
            FMatrixRMaj inner = CommonOps_FDRM.multInner(a, null);
            FMatrixRMaj outer = CommonOps_FDRM.multOuter(a, new FMatrixRMaj(1, 1));
            FMatrixRMaj ejmlsInner = org.ejml.dense.row.CommonOps_FDRM.multInner(a, null);
            FMatrixRMaj ejmlsOuter = org.ejml.dense.row.CommonOps_FDRM.multOuter(a, null);
            assertTrue(MatrixFeatures_FDRM.isIdentical(ejmlsInner, inner, UtilEjml.TEST_F32));
            assertTrue(MatrixFeatures_FDRM.isIdentical(ejmlsOuter, outer, UtilEjml.TEST_F32));
            assertTrue(MatrixFeatures_FDRM.isSymmetric(inner, 0));
            assertTrue(MatrixFeatures_FDRM.isSymmetric(outer, 0));
            if (n >= 33) {
                assertArrayEquals(CommonOps_FDRM.multTransA(a, a, null).data, inner.data);
                assertArrayEquals(CommonOps_FDRM.multTransB(a, a, null).data, outer.data);
            }
        }
    }

    @Test
    void operandsAreNotChangedAndResultsAreNew() {
        FMatrixRMaj a = stored(Transpose.NO, 40, 40);
        FMatrixRMaj copy = a.copy();
        FMatrixRMaj first = CommonOps_FDRM.mult(a, a, null);
        FMatrixRMaj second = CommonOps_FDRM.mult(a, a, null);
        assertNotSame(first, second);
        assertFalse(MatrixFeatures_FDRM.isEquals(first, a));
        assertArrayEquals(copy.data, a.data);
    }
}
