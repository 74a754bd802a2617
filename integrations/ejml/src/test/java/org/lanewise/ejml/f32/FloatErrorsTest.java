package org.lanewise.ejml.f32;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Random;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.RandomMatrices_FDRM;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lanewise.ejml.CommonOps_FDRM;
import org.lanewise.ejml.MatrixVectorMult_FDRM;
import org.lanewise.ejml.VectorVectorMult_FDRM;

/** What EJML refuses is refused as EJML does: the same exception, the same message, the same state of the result behind it. */
class FloatErrorsTest {
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

    private FMatrixRMaj matrix(int rows, int columns) {
        return RandomMatrices_FDRM.rectangle(rows, columns, -1, 1, random);
    }

    private static void assertSameState(FMatrixRMaj expected, FMatrixRMaj actual) {
        assertEquals(expected.numRows, actual.numRows);
        assertEquals(expected.numCols, actual.numCols);
        assertArrayEquals(expected.data, actual.data);
    }

    /** Every product with every wrong shape of every operand, small and large. */
    @Test
    void shapes() {
        int refused = 0;
        for (FloatProduct product : FloatProduct.all()) {
            for (int n : new int[] {2, 40}) {
                for (int wrong = 1; wrong < 1 << 6; wrong++) {
                    FMatrixRMaj a = matrix(n + (wrong & 1), n + (wrong >> 1 & 1));
                    FMatrixRMaj b = matrix(n + (wrong >> 2 & 1), n + (wrong >> 3 & 1));
                    FMatrixRMaj c = matrix(n + (wrong >> 4 & 1), n + (wrong >> 5));
                    FMatrixRMaj expected = c.copy();
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
        for (FloatProduct product : FloatProduct.all()) {
            for (int n : new int[] {2, 40}) {
                FMatrixRMaj a = matrix(n, n);
                FMatrixRMaj b = matrix(n, n);
                for (boolean first : new boolean[] {true, false}) {
                    FMatrixRMaj ours = first ? a.copy() : b.copy();
                    FMatrixRMaj ejmls = ours.copy();
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
        for (FloatProduct product : FloatProduct.all()) {
            FMatrixRMaj b = matrix(40, 40);
            FMatrixRMaj ours = matrix(40, 40);
            FMatrixRMaj ejmls = ours.copy();
            product.ours().run(1, ours, b, FMatrixRMaj.wrap(40, 40, ours.data));
            product.ejml().run(1, ejmls, b, FMatrixRMaj.wrap(40, 40, ejmls.data));
            assertSameState(ejmls, ours);
        }
    }

    @Test
    void missingOperandsAndShortArrays() {
        FMatrixRMaj a = matrix(40, 40);
        FMatrixRMaj brief = FMatrixRMaj.wrap(40, 40, new float[40]);
        for (FloatProduct product : FloatProduct.all()) {
            for (int missing = 0; missing < 6; missing++) {
                FMatrixRMaj wrong = missing < 3 ? null : brief;
                int place = missing % 3;
                FMatrixRMaj c = matrix(40, 40);
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
        void run(FMatrixRMaj a, FMatrixRMaj b, FMatrixRMaj c);
    }

    private void compare(VectorCall ejml, VectorCall ours) {
        for (int n : new int[] {2, 40}) {
            int[][] vectors = {{n, 1}, {1, n}, {n + 1, 1}, {1, n + 1}, {n, 2}, {n, n}, {0, 0}};
            for (int[] shape : vectors) {
                for (int[] result : vectors) {
                    FMatrixRMaj a = matrix(n, n + 1);
                    FMatrixRMaj b = matrix(shape[0], shape[1]);
                    FMatrixRMaj c = matrix(result[0], result[1]);
                    FMatrixRMaj expected = c.copy();
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
        compare(org.ejml.dense.row.mult.MatrixVectorMult_FDRM::mult, MatrixVectorMult_FDRM::mult);
        compare(org.ejml.dense.row.mult.MatrixVectorMult_FDRM::multAdd, MatrixVectorMult_FDRM::multAdd);
        compare(
                org.ejml.dense.row.mult.MatrixVectorMult_FDRM::multTransA_small,
                MatrixVectorMult_FDRM::multTransA_small);
        compare(
                org.ejml.dense.row.mult.MatrixVectorMult_FDRM::multTransA_reorder,
                MatrixVectorMult_FDRM::multTransA_reorder);
        compare(
                org.ejml.dense.row.mult.MatrixVectorMult_FDRM::multAddTransA_small,
                MatrixVectorMult_FDRM::multAddTransA_small);
        compare(
                org.ejml.dense.row.mult.MatrixVectorMult_FDRM::multAddTransA_reorder,
                MatrixVectorMult_FDRM::multAddTransA_reorder);
    }

    @Test
    void vectors() {
        FMatrixRMaj square = matrix(70, 70);
        FMatrixRMaj column = matrix(70, 1);
        FMatrixRMaj brief = matrix(50, 1);
        String noVector = thrown(() -> org.ejml.dense.row.CommonOps_FDRM.dot(square, column));
        assertNotNull(noVector);
        assertEquals(noVector, thrown(() -> CommonOps_FDRM.dot(square, column)));
        assertSameKind(
                () -> org.ejml.dense.row.CommonOps_FDRM.dot(column, brief), () -> CommonOps_FDRM.dot(column, brief));
        assertSameKind(
                () -> org.ejml.dense.row.mult.VectorVectorMult_FDRM.outerProd(column, brief, square.copy()),
                () -> VectorVectorMult_FDRM.outerProd(column, brief, square.copy()));
        assertSameKind(
                () -> org.ejml.dense.row.mult.VectorVectorMult_FDRM.addOuterProd(2, brief, column, square.copy()),
                () -> VectorVectorMult_FDRM.addOuterProd(2, brief, column, square.copy()));
        assertSameKind(
                () -> org.ejml.dense.row.mult.VectorVectorMult_FDRM.rank1Update(2, square.copy(), column, brief),
                () -> VectorVectorMult_FDRM.rank1Update(2, square.copy(), column, brief));
    }

    private static void assertSameKind(Call ejml, Call ours) {
        String expected = kind(thrown(ejml));
        assertNotNull(expected);
        assertEquals(expected, kind(thrown(ours)));
    }
}
