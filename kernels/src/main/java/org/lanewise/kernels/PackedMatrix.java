package org.lanewise.kernels;

import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.gemm.f32.FloatPacking;
import org.lanewise.kernels.internal.gemm.f32.FloatPanels;

/**
 * A right operand of {@link Gemm} in single precision, such as the weights of a {@link Dense} layer, copied once into the layout that the tiles read:
 * panels of NR columns, row after row. Immutable and safe to share between threads. The layout depends on the machine,
 * so it has no file form; results do not depend on it.
 */
public final class PackedMatrix {
    private final int rows;
    private final int columns;
    private final float[] panels;

    private PackedMatrix(int rows, int columns, float[] panels) {
        this.rows = rows;
        this.columns = columns;
        this.panels = panels;
    }

    /**
     * Packs op(B).
     *
     * @param transB whether op(B) is B, stored k x n, or B^T, stored n x k
     * @param k rows of op(B)
     * @param n columns of op(B)
     * @param b the matrix
     * @param bOffset index of its first element
     * @param ldb elements from one stored row to the next
     * @throws IllegalArgumentException if the matrix does not fit its array, or its panels would need 2^31 elements
     */
    public static PackedMatrix pack(Transpose transB, int k, int n, float[] b, int bOffset, int ldb) {
        Checks.notNull("transB", transB);
        Checks.notNegative("k", k);
        Checks.notNegative("n", n);
        boolean transposed = transB == Transpose.YES;
        Checks.matrix("B", b, bOffset, transposed ? n : k, transposed ? k : n, ldb);
        long size = FloatPanels.size(k, n);
        if (size > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "k = " + k + " and n = " + n + " need " + size + " packed elements, more than an array can hold");
        }
        float[] panels = new float[(int) size];
        if (size > 0) {
            FloatPacking.packRight(transposed, b, bOffset, ldb, k, n, panels);
        }
        return new PackedMatrix(k, n, panels);
    }

    /** Rows of op(B): k. */
    public int rows() {
        return rows;
    }

    /** Columns of op(B): n. */
    public int columns() {
        return columns;
    }

    /** Memory held, in bytes. */
    public long bytes() {
        return (long) Float.BYTES * panels.length;
    }

    float[] panels() {
        return panels;
    }
}
