// Written by TypeGenerator from f32; change it there.
package org.lanewise.ejml.f64;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.ejml.UtilEjml;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.junit.jupiter.api.Test;
import org.lanewise.ejml.CommonOps_DDRM;
import org.lanewise.kernels.Blas;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;

/**
 * The sixteen products and the two of a matrix with itself: within EJML's tolerance of EJML's over the sizes of its own tests
 * (1 to 39, columns, zero sizes), and from a size on the very bits of Gemm.
 */
class DoubleProductsTest {
    private static final int[] SIZES = {24, 33, 70};
    private static final List<DoubleProduct> PRODUCTS = DoubleProduct.all();

    private final Random random = new Random(0xFF);

    private DMatrixRMaj stored(Transpose trans, int rows, int columns) {
        return trans == Transpose.NO
                ? RandomMatrices_DDRM.rectangle(rows, columns, -1, 1, random)
                : RandomMatrices_DDRM.rectangle(columns, rows, -1, 1, random);
    }

    private void compareWithEjml(DoubleProduct product, int m, int n, int k) {
        DMatrixRMaj a = stored(product.transA(), m, k);
        DMatrixRMaj b = stored(product.transB(), k, n);
        DMatrixRMaj c = RandomMatrices_DDRM.rectangle(m, n, -1, 1, random);
        DMatrixRMaj expected = c.copy();
        product.ours().run(2, a, b, c);
        product.ejml().run(2, a, b, expected);
        assertTrue(
                MatrixFeatures_DDRM.isIdentical(expected, c, UtilEjml.TEST_F32),
                product.name() + " " + m + " x " + n + " x " + k);
    }

    @Test
    void withinEjmlsTolerance() {
        assertEquals(16, PRODUCTS.size());
        for (DoubleProduct product : PRODUCTS) {
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
        for (DoubleProduct product : PRODUCTS) {
            for (int[] s : shapes) {
                compareWithEjml(product, s[0], s[2], s[1]);
            }
        }
    }

    @Test
    void bitsOfTheKernels() {
        for (DoubleProduct product : PRODUCTS) {
            for (int m : SIZES) {
                for (int n : new int[] {1, 7, 31, 70}) {
                    for (double alpha : product.hasAlpha() ? new double[] {0, 1, -0.7d} : new double[] {1}) {
                        int k = m + 9;
                        DMatrixRMaj a = stored(product.transA(), m, k);
                        DMatrixRMaj b = stored(product.transB(), k, n);
                        DMatrixRMaj c = RandomMatrices_DDRM.rectangle(m, n, -1, 1, random);
                        double[] expected = c.data.clone();
                        byKernels(product, m, n, k, alpha, a, b, expected);
                        product.ours().run(alpha, a, b, c);
                        assertArrayEquals(expected, c.data, product.name() + " " + m + " x " + n);
                    }
                }
            }
        }
    }

    private static void byKernels(
            DoubleProduct product, int m, int n, int k, double alpha, DMatrixRMaj a, DMatrixRMaj b, double[] c) {
        double beta = product.adds() ? 1 : 0;
        Workspace workspace = new Workspace();
        if (n == 1) {
            Blas.dgemv(
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
        Gemm.dgemm(
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
        for (DoubleProduct product : PRODUCTS) {
            DMatrixRMaj a = stored(product.transA(), 3, 4);
            DMatrixRMaj b = stored(product.transB(), 4, 2);
            DMatrixRMaj c = RandomMatrices_DDRM.rectangle(3, 2, -1, 1, random);
            DMatrixRMaj expected = c.copy();
            product.ours().run(0.3d, a, b, c);
            product.ejml().run(0.3d, a, b, expected);
            assertArrayEquals(expected.data, c.data, product.name());
        }
    }

    @Test
    void resultsAreMadeOrReshapedAsEjmls() {
        for (int n : new int[] {3, 40}) {
            DMatrixRMaj a = stored(Transpose.NO, n, n + 2);
            DMatrixRMaj b = stored(Transpose.NO, n + 2, n + 1);
            DMatrixRMaj made = CommonOps_DDRM.mult(a, b, null);
            assertEquals(n, made.numRows);
            assertEquals(n + 1, made.numCols);
            DMatrixRMaj output = new DMatrixRMaj(1, 1);
            assertSame(output, CommonOps_DDRM.mult(a, b, output));
            assertArrayEquals(made.data, output.data);
            DMatrixRMaj large = new DMatrixRMaj(100, 100); // keeps its array
            double[] data = large.data;
            assertSame(large, CommonOps_DDRM.mult(a, b, large));
            assertSame(data, large.data);
            assertTrue(MatrixFeatures_DDRM.isEquals(made, large));
        }
    }

    /** A result that is not added to is not read; NaN and infinities in the operands go through, with a factor 0, too. */
    @Test
    void nan() {
        for (DoubleProduct product : PRODUCTS) {
            for (int n : new int[] {3, 30}) {
                DMatrixRMaj a = stored(product.transA(), n, n);
                DMatrixRMaj b = stored(product.transB(), n, n);
                DMatrixRMaj c = new DMatrixRMaj(n, n);
                java.util.Arrays.fill(c.data, Double.NaN);
                product.ours().run(0.5d, a, b, c);
                assertEquals(product.adds(), MatrixFeatures_DDRM.hasNaN(c), product.name());
                c.zero();
                a.set(1, 1, Double.NaN);
                b.set(2, 2, Double.POSITIVE_INFINITY);
                DMatrixRMaj expected = c.copy();
                product.ours().run(0, a, b, c);
                product.ejml().run(0, a, b, expected);
                assertTrue(MatrixFeatures_DDRM.hasNaN(c), product.name());
                for (int i = 0; i < n * n; i++) {
                    assertEquals(Double.isNaN(expected.data[i]), Double.isNaN(c.data[i]), product.name());
                }
            }
        }
    }

    @Test
    void productsOfAMatrixWithItself() {
        for (int n : new int[] {1, 4, 10, 33, 100}) {
            DMatrixRMaj a = stored(Transpose.NO, n + 6, n);
            DMatrixRMaj inner = CommonOps_DDRM.multInner(a, null);
            DMatrixRMaj outer = CommonOps_DDRM.multOuter(a, new DMatrixRMaj(1, 1));
            DMatrixRMaj ejmlsInner = org.ejml.dense.row.CommonOps_DDRM.multInner(a, null);
            DMatrixRMaj ejmlsOuter = org.ejml.dense.row.CommonOps_DDRM.multOuter(a, null);
            assertTrue(MatrixFeatures_DDRM.isIdentical(ejmlsInner, inner, UtilEjml.TEST_F32));
            assertTrue(MatrixFeatures_DDRM.isIdentical(ejmlsOuter, outer, UtilEjml.TEST_F32));
            assertTrue(MatrixFeatures_DDRM.isSymmetric(inner, 0));
            assertTrue(MatrixFeatures_DDRM.isSymmetric(outer, 0));
            if (n >= 33) {
                assertArrayEquals(CommonOps_DDRM.multTransA(a, a, null).data, inner.data);
                assertArrayEquals(CommonOps_DDRM.multTransB(a, a, null).data, outer.data);
            }
        }
    }

    @Test
    void operandsAreNotChangedAndResultsAreNew() {
        DMatrixRMaj a = stored(Transpose.NO, 40, 40);
        DMatrixRMaj copy = a.copy();
        DMatrixRMaj first = CommonOps_DDRM.mult(a, a, null);
        DMatrixRMaj second = CommonOps_DDRM.mult(a, a, null);
        assertNotSame(first, second);
        assertFalse(MatrixFeatures_DDRM.isEquals(first, a));
        assertArrayEquals(copy.data, a.data);
    }
}
