package org.lanewise.verify.bound;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A matrix in double and, element by element, how far the float result may be from it.
 *
 * @param value the reference
 * @param error bounds |float result - value|
 */
public record Bounded(DMatrixRMaj value, DMatrixRMaj error) {

    /** A matrix that both sides hold exactly. */
    public static Bounded exact(DMatrixRMaj value) {
        return new Bounded(value, new DMatrixRMaj(value.getNumRows(), value.getNumCols()));
    }

    /** A matrix whose elements each have been rounded {@code roundings} times on our side. */
    public static Bounded rounded(DMatrixRMaj value, int roundings) {
        DMatrixRMaj error = Matrices.map(value, Math::abs);
        CommonOps_DDRM.scale(Rounding.gamma(roundings), error);
        return new Bounded(value, error);
    }

    /**
     * start + a b. By contract each element is a chain of k fmas from start on, k the columns of a: start passes k
     * roundings and product p the last k - p. So with the operands' own errors Ea, Eb, Es:
     * (|start| + Es + (|a| + Ea)(|b| + Eb))(1 + gamma_k) - |start| - |a||b|.
     */
    public static Bounded product(Bounded a, Bounded b, Bounded start) {
        DMatrixRMaj value = start.value.copy();
        CommonOps_DDRM.multAdd(a.value, b.value, value);
        DMatrixRMaj least = Matrices.map(start.value, Math::abs);
        CommonOps_DDRM.multAdd(Matrices.map(a.value, Math::abs), Matrices.map(b.value, Math::abs), least);
        DMatrixRMaj most = start.most();
        CommonOps_DDRM.multAdd(a.most(), b.most(), most);
        CommonOps_DDRM.scale(1 + Rounding.gamma(a.value.getNumCols()), most);
        CommonOps_DDRM.subtractEquals(most, least);
        return new Bounded(value, most);
    }

    /** a b, a chain that starts at 0. */
    public static Bounded product(Bounded a, Bounded b) {
        return product(a, b, exact(new DMatrixRMaj(a.value.getNumRows(), b.value.getNumCols())));
    }

    /** The sum of the rows, each column a chain of as many additions. */
    public static Bounded sumOfRows(Bounded a) {
        return product(exact(Matrices.ones(1, a.value.getNumRows())), a);
    }

    /** The transpose. */
    public Bounded transposed() {
        return new Bounded(CommonOps_DDRM.transpose(value, null), CommonOps_DDRM.transpose(error, null));
    }

    /** The largest magnitudes that the float result may have. */
    public DMatrixRMaj most() {
        DMatrixRMaj most = Matrices.map(value, Math::abs);
        CommonOps_DDRM.addEquals(most, error);
        return most;
    }
}
