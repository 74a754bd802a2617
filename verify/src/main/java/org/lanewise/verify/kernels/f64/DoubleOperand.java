// Written by TypeGenerator from f32; change it there.
package org.lanewise.verify.kernels.f64;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.verify.bound.Matrices;

/**
 * A matrix inside an array: offset before it, slack after each row, all of it NaN, so that a kernel which reads beside
 * its operand spoils its result.
 *
 * @param data the array
 * @param offset index of the first element
 * @param ld elements from one row to the next
 * @param rows stored rows
 * @param columns stored columns
 */
public record DoubleOperand(double[] data, int offset, int ld, int rows, int columns) {

    /** All NaN, the matrix too. */
    public static DoubleOperand blank(int rows, int columns, int offset, int slack) {
        int ld = Math.max(1, columns + slack);
        double[] data = new double[offset + rows * ld + 3];
        Arrays.fill(data, Double.NaN);
        return new DoubleOperand(data, offset, ld, rows, columns);
    }

    /** Uniform elements in [-1, 1). */
    public static DoubleOperand draw(SplittableRandom random, int rows, int columns, int offset, int slack) {
        DoubleOperand operand = blank(rows, columns, offset, slack);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                operand.data[operand.index(i, j)] = Matrices.uniformDouble(random);
            }
        }
        return operand;
    }

    /** Where an element is. */
    public int index(int row, int column) {
        return offset + row * ld + column;
    }

    /** With an array of its own. */
    public DoubleOperand copy() {
        return new DoubleOperand(data.clone(), offset, ld, rows, columns);
    }

    /** In double. */
    public DMatrixRMaj widened() {
        DMatrixRMaj wide = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                wide.set(i, j, data[index(i, j)]);
            }
        }
        return wide;
    }

    /** Whether what lies beside the matrix is still NaN. */
    public boolean slackUntouched() {
        double[] rest = data.clone();
        for (int i = 0; i < rows; i++) {
            Arrays.fill(rest, index(i, 0), index(i, 0) + columns, Double.NaN);
        }
        for (double x : rest) {
            if (!Double.isNaN(x)) {
                return false;
            }
        }
        return true;
    }
}
