// Written by TypeGenerator from f32; change it there.
package org.lanewise.ejml.f64;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lanewise.ejml.CommonOps_DDRM;
import org.lanewise.ejml.MatrixVectorMult_DDRM;
import org.lanewise.ejml.VectorVectorMult_DDRM;

/** What EJML refuses is refused as EJML does: the same exception, the same message, the same state of the result behind it. */
class DoubleErrorsTest {
    private final Random random = new Random(1);

    private interface Call {
        void run();
    }

    private static @Nullable String thrown(Call call) {
        try {
            call.run();
            return null;
        } catch (RuntimeException e) {
            return e.getClass().getName() + ": " + e.getMessage();
        }
    }

    private DMatrixRMaj matrix(int rows, int columns) {
        return RandomMatrices_DDRM.rectangle(rows, columns, -1, 1, random);
    }

    private static void assertSameState(DMatrixRMaj expected, DMatrixRMaj actual) {
        assertEquals(expected.numRows, actual.numRows);
        assertEquals(expected.numCols, actual.numCols);
        assertArrayEquals(expected.data, actual.data);
    }

    /** Every product with every wrong shape of every operand, small and large. */
    @Test
    void shapes() {
        int refused = 0;
        for (DoubleProduct product : DoubleProduct.all()) {
            for (int n : new int[] {2, 40}) {
                for (int wrong = 1; wrong < 1 << 6; wrong++) {
                    DMatrixRMaj a = matrix(n + (wrong & 1), n + (wrong >> 1 & 1));
                    DMatrixRMaj b = matrix(n + (wrong >> 2 & 1), n + (wrong >> 3 & 1));
                    DMatrixRMaj c = matrix(n + (wrong >> 4 & 1), n + (wrong >> 5));
                    DMatrixRMaj expected = c.copy();
                    String ejmls = thrown(() -> product.ejml().run(1, a, b, expected));
                    String ours = thrown(() -> product.ours().run(1, a, b, c));
                    assertEquals(ejmls, ours, product.name());
                    if (ejmls != null) {
                        refused++;
                        assertSameState(expected, c);
                    }
                }
            }
        }
        // A product that does not add refuses half of the operands, whatever the result; one that adds all but two or
        // so.
        assertEquals(2 * (8 * 32 + 8 * 56), refused);
    }

    @Test
    void aResultThatIsAnOperand() {
        for (DoubleProduct product : DoubleProduct.all()) {
            for (int n : new int[] {2, 40}) {
                DMatrixRMaj a = matrix(n, n);
                DMatrixRMaj b = matrix(n, n);
                for (boolean first : new boolean[] {true, false}) {
                    DMatrixRMaj ours = first ? a.copy() : b.copy();
                    DMatrixRMaj ejmls = ours.copy();
                    String expected = thrown(() -> product.ejml().run(1, first ? ejmls : a, first ? b : ejmls, ejmls));
                    assertNotNull(expected, product.name());
                    assertEquals(
                            expected,
                            thrown(() -> product.ours().run(1, first ? ours : a, first ? b : ours, ours)),
                            product.name());
                    assertSameState(ejmls, ours);
                }
            }
        }
    }

    /** EJML does not look at arrays, and computes something; so do we. */
    @Test
    void aResultThatSharesAnOperandsArray() {
        for (DoubleProduct product : DoubleProduct.all()) {
            DMatrixRMaj b = matrix(40, 40);
            DMatrixRMaj ours = matrix(40, 40);
            DMatrixRMaj ejmls = ours.copy();
            product.ours().run(1, ours, b, DMatrixRMaj.wrap(40, 40, ours.data));
            product.ejml().run(1, ejmls, b, DMatrixRMaj.wrap(40, 40, ejmls.data));
            assertSameState(ejmls, ours);
        }
    }

    @Test
    void missingOperandsAndShortArrays() {
        DMatrixRMaj a = matrix(40, 40);
        DMatrixRMaj brief = DMatrixRMaj.wrap(40, 40, new double[40]);
        for (DoubleProduct product : DoubleProduct.all()) {
            for (int missing = 0; missing < 6; missing++) {
                DMatrixRMaj wrong = missing < 3 ? null : brief;
                int place = missing % 3;
                DMatrixRMaj c = matrix(40, 40);
                String expected = kind(thrown(() ->
                        product.ejml().run(1, place == 0 ? wrong : a, place == 1 ? wrong : a, place == 2 ? wrong : c)));
                String ours = kind(thrown(() ->
                        product.ours().run(1, place == 0 ? wrong : a, place == 1 ? wrong : a, place == 2 ? wrong : c)));
                assertEquals(expected, ours, product.name() + " " + missing);
            }
        }
    }

    /** The JVM's own exceptions name variables or, from compiled code, nothing. */
    private static @Nullable String kind(@Nullable String thrown) {
        return thrown == null ? null : thrown.replaceFirst(":.*", "");
    }

    private interface VectorCall {
        void run(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj c);
    }

    private void compare(VectorCall ejml, VectorCall ours) {
        for (int n : new int[] {2, 40}) {
            int[][] vectors = {{n, 1}, {1, n}, {n + 1, 1}, {1, n + 1}, {n, 2}, {n, n}, {0, 0}};
            for (int[] shape : vectors) {
                for (int[] result : vectors) {
                    DMatrixRMaj a = matrix(n, n + 1);
                    DMatrixRMaj b = matrix(shape[0], shape[1]);
                    DMatrixRMaj c = matrix(result[0], result[1]);
                    DMatrixRMaj expected = c.copy();
                    String ejmls = thrown(() -> ejml.run(a, b, expected));
                    assertEquals(ejmls, thrown(() -> ours.run(a, b, c)));
                    assertEquals(expected.numRows, c.numRows);
                    assertEquals(expected.numCols, c.numCols);
                    if (ejmls != null) {
                        assertArrayEquals(expected.data, c.data);
                    }
                }
            }
        }
    }

    @Test
    void matrixTimesVector() {
        compare(org.ejml.dense.row.mult.MatrixVectorMult_DDRM::mult, MatrixVectorMult_DDRM::mult);
        compare(org.ejml.dense.row.mult.MatrixVectorMult_DDRM::multAdd, MatrixVectorMult_DDRM::multAdd);
        compare(
                org.ejml.dense.row.mult.MatrixVectorMult_DDRM::multTransA_small,
                MatrixVectorMult_DDRM::multTransA_small);
        compare(
                org.ejml.dense.row.mult.MatrixVectorMult_DDRM::multTransA_reorder,
                MatrixVectorMult_DDRM::multTransA_reorder);
        compare(
                org.ejml.dense.row.mult.MatrixVectorMult_DDRM::multAddTransA_small,
                MatrixVectorMult_DDRM::multAddTransA_small);
        compare(
                org.ejml.dense.row.mult.MatrixVectorMult_DDRM::multAddTransA_reorder,
                MatrixVectorMult_DDRM::multAddTransA_reorder);
    }

    @Test
    void vectors() {
        DMatrixRMaj square = matrix(70, 70);
        DMatrixRMaj column = matrix(70, 1);
        DMatrixRMaj brief = matrix(50, 1);
        String noVector = thrown(() -> org.ejml.dense.row.CommonOps_DDRM.dot(square, column));
        assertNotNull(noVector);
        assertEquals(noVector, thrown(() -> CommonOps_DDRM.dot(square, column)));
        assertSameKind(
                () -> org.ejml.dense.row.CommonOps_DDRM.dot(column, brief), () -> CommonOps_DDRM.dot(column, brief));
        assertSameKind(
                () -> org.ejml.dense.row.mult.VectorVectorMult_DDRM.outerProd(column, brief, square.copy()),
                () -> VectorVectorMult_DDRM.outerProd(column, brief, square.copy()));
        assertSameKind(
                () -> org.ejml.dense.row.mult.VectorVectorMult_DDRM.addOuterProd(2, brief, column, square.copy()),
                () -> VectorVectorMult_DDRM.addOuterProd(2, brief, column, square.copy()));
        assertSameKind(
                () -> org.ejml.dense.row.mult.VectorVectorMult_DDRM.rank1Update(2, square.copy(), column, brief),
                () -> VectorVectorMult_DDRM.rank1Update(2, square.copy(), column, brief));
    }

    private static void assertSameKind(Call ejml, Call ours) {
        String expected = kind(thrown(ejml));
        assertNotNull(expected);
        assertEquals(expected, kind(thrown(ours)));
    }
}
