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
     * (|start| + Es + (|a| + Ea)(|b| + Eb))(1 + gamma_k) - |start| - |a||b|, and k times what a rounding may lose where a sum is
     * subnormal.
     */
    public static Bounded product(Bounded a, Bounded b, Bounded start) {
        DMatrixRMaj value = start.value.copy();
        CommonOps_DDRM.multAdd(a.value, b.value, value);
        DMatrixRMaj least = Matrices.map(start.value, Math::abs);
        CommonOps_DDRM.multAdd(Matrices.map(a.value, Math::abs), Matrices.map(b.value, Math::abs), least);
        DMatrixRMaj most = start.most();
        CommonOps_DDRM.multAdd(a.most(), b.most(), most);
        CommonOps_DDRM.scale(1 + Rounding.gamma(a.value.getNumCols()), most);
        double underflow = a.value.getNumCols() * Rounding.FLOAT_UNDERFLOW;
        DMatrixRMaj error = Matrices.map(most, x -> x == 0 ? 0 : x + underflow);
        CommonOps_DDRM.subtractEquals(error, least);
        return new Bounded(value, error);
    }

    /** a b, a chain that starts at 0. */
    public static Bounded product(Bounded a, Bounded b) {
        return product(a, b, exact(new DMatrixRMaj(a.value.getNumRows(), b.value.getNumCols())));
    }

    /** The sum of the rows, each column a chain of as many additions. */
    public static Bounded sumOfRows(Bounded a) {
        return product(exact(Matrices.ones(1, a.value.getNumRows())), a);
    }

    /** The sum, element by element, rounded once. */
    public Bounded plus(Bounded other) {
        DMatrixRMaj sum = CommonOps_DDRM.add(value, other.value, null);
        DMatrixRMaj errors = CommonOps_DDRM.add(error, other.error, null);
        return roundedOnce(sum, errors);
    }

    /** The difference, element by element, rounded once. */
    public Bounded minus(Bounded other) {
        return plus(other.negated());
    }

    /** The negative, not rounded. */
    public Bounded negated() {
        return new Bounded(Matrices.map(value, x -> -x), error);
    }

    /** The product, element by element, rounded once. */
    public Bounded times(Bounded other) {
        DMatrixRMaj product = CommonOps_DDRM.elementMult(value, other.value, null);
        DMatrixRMaj errors = CommonOps_DDRM.elementMult(most(), other.most(), null);
        CommonOps_DDRM.subtractEquals(errors, Matrices.map(product, Math::abs));
        return roundedOnce(product, errors);
    }

    /** factor times the matrix, rounded once; ours has the factor up to {@code factorError}. */
    public Bounded scaled(double factor, double factorError) {
        return times(new Bounded(Matrices.map(value, x -> factor), Matrices.map(value, x -> factorError)));
    }

    /** The mean of each row, a column: n terms in any order, so that a term passes at most n roundings with the division. */
    public Bounded meansOfRows() {
        int n = value.getNumCols();
        DMatrixRMaj means = CommonOps_DDRM.sumRows(value, null);
        CommonOps_DDRM.divide(means, n);
        DMatrixRMaj most = CommonOps_DDRM.sumRows(most(), null);
        CommonOps_DDRM.scale((1 + Rounding.gamma(n)) / n, most);
        DMatrixRMaj least = CommonOps_DDRM.sumRows(Matrices.map(value, Math::abs), null);
        CommonOps_DDRM.divide(least, n);
        return new Bounded(means, CommonOps_DDRM.subtract(most, least, null));
    }

    /** The root of what is not negative, rounded once. */
    public Bounded root() {
        DMatrixRMaj root = Matrices.map(value, Math::sqrt);
        DMatrixRMaj errors = error.copy();
        for (int i = 0; i < errors.getNumElements(); i++) {
            double high = Math.sqrt(value.get(i) + error.get(i));
            double low = Math.sqrt(Math.max(value.get(i) - error.get(i), 0));
            errors.set(i, Math.max(high - root.get(i), root.get(i) - low));
        }
        return roundedOnce(root, errors);
    }

    /**
     * The quotient, rounded once: a' / b' - a / b = ((a' - a) - (a / b)(b' - b)) / b'.
     *
     * @param divisor positive
     * @param least below it neither side's divisor lies
     */
    public Bounded over(Bounded divisor, double least) {
        DMatrixRMaj quotient = CommonOps_DDRM.elementDiv(value, divisor.value, null);
        DMatrixRMaj errors = error.copy();
        for (int i = 0; i < errors.getNumElements(); i++) {
            double smallest = Math.max(divisor.value.get(i) - divisor.error.get(i), least);
            errors.set(i, (error.get(i) + Math.abs(quotient.get(i)) * divisor.error.get(i)) / smallest);
        }
        return roundedOnce(quotient, errors);
    }

    /** Each element shortened towards 0 by an amount that ours has up to {@code amountError}, not beyond; rounded once. */
    public Bounded shortened(double amount, double amountError) {
        DMatrixRMaj shorter = Matrices.map(value, x -> Math.copySign(Math.max(Math.abs(x) - amount, 0), x));
        return roundedOnce(shorter, Matrices.map(error, e -> e + amountError));
    }

    /** A single element as a matrix of another's shape. */
    public Bounded spread(DMatrixRMaj shape) {
        return new Bounded(Matrices.map(shape, x -> value.get(0)), Matrices.map(shape, x -> error.get(0)));
    }

    /** The same row several times. */
    public Bounded repeated(int times) {
        return new Bounded(Matrices.repeated(value, times), Matrices.repeated(error, times));
    }

    /** Columns {@code first} to {@code end}, exclusive. */
    public Bounded columns(int first, int end) {
        int rows = value.getNumRows();
        return new Bounded(
                CommonOps_DDRM.extract(value, 0, rows, first, end), CommonOps_DDRM.extract(error, 0, rows, first, end));
    }

    /** The rows of this and of another, one behind the other. */
    public Bounded beside(Bounded other) {
        return new Bounded(
                CommonOps_DDRM.concatColumns(value, other.value, null),
                CommonOps_DDRM.concatColumns(error, other.error, null));
    }

    /** What a result that is off by {@code errors} becomes by one more rounding. */
    private static Bounded roundedOnce(DMatrixRMaj exact, DMatrixRMaj errors) {
        DMatrixRMaj error = errors.copy();
        for (int i = 0; i < error.getNumElements(); i++) {
            double most = Math.abs(exact.get(i)) + error.get(i);
            error.set(i, error.get(i) + Rounding.gamma(1) * most);
        }
        return new Bounded(exact, error);
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
