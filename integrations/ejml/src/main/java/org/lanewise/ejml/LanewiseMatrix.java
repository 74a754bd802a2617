package org.lanewise.ejml;

import org.ejml.data.DMatrixRMaj;
import org.ejml.data.FMatrixRMaj;
import org.ejml.data.Matrix;
import org.ejml.data.MatrixType;
import org.ejml.simple.SimpleMatrix;

/**
 * EJML's {@link SimpleMatrix} with Lanewise's products: what is computed from one is one again. EJML has no registry of
 * implementations, but lets subclasses say which operations a matrix uses and which class its results are. A product is that
 * of its left operand's class.
 *
 * <pre>{@code
 * SimpleMatrix a = new LanewiseMatrix(matrix); // was new SimpleMatrix(matrix)
 * SimpleMatrix b = a.mult(other).plus(a);      // a LanewiseMatrix, by Lanewise
 * }</pre>
 *
 * <p>As with EJML's own, several threads work on products of more than {@code EjmlConcurrency.ELEMENT_THRESHOLD} elements
 * unless {@code EjmlConcurrency} is told otherwise; the bits do not depend on it.
 */
public class LanewiseMatrix extends SimpleMatrix {
    private static final long serialVersionUID = 1;

    /**
     * Zeros in double precision.
     *
     * @param numRows rows
     * @param numCols columns
     */
    public LanewiseMatrix(int numRows, int numCols) {
        super(numRows, numCols);
    }

    /**
     * Zeros.
     *
     * @param numRows rows
     * @param numCols columns
     * @param type of the elements and their storage
     */
    public LanewiseMatrix(int numRows, int numCols, MatrixType type) {
        super(numRows, numCols, type);
    }

    /**
     * A copy.
     *
     * @param original of any type
     */
    public LanewiseMatrix(Matrix original) {
        super(original);
    }

    /**
     * A copy.
     *
     * @param original not changed
     */
    public LanewiseMatrix(SimpleMatrix original) {
        super(original);
    }

    /** Without a matrix yet: for {@link #wrap} and subclasses. */
    protected LanewiseMatrix() {}

    /**
     * The matrix itself, not a copy.
     *
     * @param matrix of any type
     */
    public static LanewiseMatrix wrap(Matrix matrix) {
        LanewiseMatrix wrapper = new LanewiseMatrix();
        wrapper.setMatrix(matrix);
        return wrapper;
    }

    @Override
    protected void setMatrix(Matrix matrix) {
        super.setMatrix(matrix);
        if (matrix instanceof FMatrixRMaj) {
            ops = new Operations_FDRM();
        } else if (matrix instanceof DMatrixRMaj) {
            ops = new Operations_DDRM();
        }
    }

    @Override
    protected SimpleMatrix createMatrix(int numRows, int numCols, MatrixType type) {
        return new LanewiseMatrix(numRows, numCols, type);
    }

    @Override
    protected SimpleMatrix wrapMatrix(Matrix matrix) {
        return new LanewiseMatrix(matrix);
    }
}
