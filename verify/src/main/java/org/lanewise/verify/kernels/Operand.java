package org.lanewise.verify.kernels;

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
record Operand(float[] data, int offset, int ld, int rows, int columns) {

    /** All NaN, the matrix too. */
    static Operand blank(int rows, int columns, int offset, int slack) {
        int ld = Math.max(1, columns + slack);
        float[] data = new float[offset + rows * ld + 3];
        Arrays.fill(data, Float.NaN);
        return new Operand(data, offset, ld, rows, columns);
    }

    /** Uniform elements in [-1, 1). */
    static Operand draw(SplittableRandom random, int rows, int columns, int offset, int slack) {
        Operand operand = blank(rows, columns, offset, slack);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                operand.data[operand.index(i, j)] = Matrices.uniform(random);
            }
        }
        return operand;
    }

    int index(int row, int column) {
        return offset + row * ld + column;
    }

    Operand copy() {
        return new Operand(data.clone(), offset, ld, rows, columns);
    }

    /** In double. */
    DMatrixRMaj widened() {
        return Matrices.widened(data, offset, ld, rows, columns);
    }

    /** Whether what lies beside the matrix is still NaN. */
    boolean slackUntouched() {
        float[] rest = data.clone();
        for (int i = 0; i < rows; i++) {
            Arrays.fill(rest, index(i, 0), index(i, 0) + columns, Float.NaN);
        }
        for (float x : rest) {
            if (!Float.isNaN(x)) {
                return false;
            }
        }
        return true;
    }
}
