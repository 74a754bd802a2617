package org.lanewise.verify.bound;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Makes EJML matrices. */
public final class Matrices {
    private Matrices() {}

    /** Floats, row after row from {@code offset}, {@code ld} apart, in double. */
    public static DMatrixRMaj widened(float[] x, int offset, int ld, int rows, int columns) {
        DMatrixRMaj wide = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                wide.set(i, j, x[offset + i * ld + j]);
            }
        }
        return wide;
    }

    /** A whole array of rows without gaps, in double. */
    public static DMatrixRMaj widened(float[] x, int rows, int columns) {
        return widened(x, 0, columns, rows, columns);
    }

    /** All ones. */
    public static DMatrixRMaj ones(int rows, int columns) {
        DMatrixRMaj ones = new DMatrixRMaj(rows, columns);
        CommonOps_DDRM.fill(ones, 1);
        return ones;
    }

    /** The same row several times. */
    public static DMatrixRMaj repeated(DMatrixRMaj row, int times) {
        DMatrixRMaj matrix = new DMatrixRMaj(times, row.getNumCols());
        for (int i = 0; i < times; i++) {
            CommonOps_DDRM.insert(row, matrix, i, 0);
        }
        return matrix;
    }

    /** f of every element, in a new matrix. */
    public static DMatrixRMaj map(DMatrixRMaj x, DoubleUnaryOperator f) {
        DMatrixRMaj y = new DMatrixRMaj(x.getNumRows(), x.getNumCols());
        for (int i = 0; i < y.getNumElements(); i++) {
            y.set(i, f.applyAsDouble(x.get(i)));
        }
        return y;
    }

    /** Uniform in [-1, 1), a multiple of 2^-23: no product of two, nor its roundings, is ever subnormal. */
    public static float uniformFloat(SplittableRandom random) {
        return (random.nextInt() >> 8) * 0x1p-23f;
    }

    /** Uniform in [-1, 1), a multiple of 2^-53: so, too, the errors of products of two. */
    public static double uniformDouble(SplittableRandom random) {
        return (random.nextLong() >> 10) * 0x1p-53;
    }
}
