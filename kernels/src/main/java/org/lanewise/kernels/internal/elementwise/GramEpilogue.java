package org.lanewise.kernels.internal.elementwise;

import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.elementwise.function.Function;
import org.lanewise.kernels.internal.gemm.f32.FloatEpilogue;

/** Kernel values of inner products. Lives in a Workspace and is filled anew for every call. */
public final class GramEpilogue implements FloatEpilogue {
    private static final float[] NONE = {};

    private int columns;
    private int degree;
    private float h;
    private float[] squares = NONE;

    /** An epilogue that does nothing. */
    public GramEpilogue() {}

    /** (x.y + c)^degree, degree at least 1; the products have started at c. */
    public GramEpilogue power(int degree) {
        this.degree = degree;
        this.h = 0;
        return this;
    }

    /**
     * exp(-||x - y||^2 / h).
     *
     * @param columns rows of Y
     * @param squares ||y||^2 of each row of Y, then ||x||^2 of each row of X
     */
    public GramEpilogue gaussian(float h, int columns, float[] squares) {
        this.h = h;
        this.columns = columns;
        this.squares = squares;
        return this;
    }

    @Override
    public void apply(int element, float[] c, int offset, int length) {
        if (h == 0) {
            power(degree, c, offset, length);
        } else {
            row(element / columns, element % columns, c, offset, length);
        }
    }

    /** A part of a row of products, from a column on. */
    private void row(int row, int column, float[] c, int offset, int length) {
        float xx = squares[columns + row];
        if (Isa.VECTOR) {
            VectorGram.exponents(xx, squares, column, -h, c, offset, length);
        } else {
            ScalarGram.exponents(xx, squares, column, -h, c, offset, length);
        }
        Spans.apply(Function.EXP, 0, c, offset, c, offset, length);
    }

    /** v^degree, degree at least 1. */
    public static float power(int degree, float v) {
        return ScalarGram.power(degree, v);
    }

    private static void power(int degree, float[] c, int offset, int length) {
        if (Isa.VECTOR) {
            VectorGram.power(degree, c, offset, length);
        } else {
            ScalarGram.power(degree, c, offset, length);
        }
    }

    /** start + ||x||^2 of each row by GEMM's chain, so that what is 0 in exact arithmetic is 0 here; four rows at a time. */
    public static void squares(int rows, int d, float start, float[] x, int xo, int ldx, float[] to, int t0) {
        int i = 0;
        for (; d > 0 && i + 4 <= rows; i += 4) { // rows without elements need not lie inside the array
            int at = xo + i * ldx;
            float s0 = start;
            float s1 = start;
            float s2 = start;
            float s3 = start;
            for (int p = at; p < at + d; p++) {
                s0 = Math.fma(x[p], x[p], s0);
                s1 = Math.fma(x[p + ldx], x[p + ldx], s1);
                s2 = Math.fma(x[p + 2 * ldx], x[p + 2 * ldx], s2);
                s3 = Math.fma(x[p + 3 * ldx], x[p + 3 * ldx], s3);
            }
            to[t0 + i] = s0;
            to[t0 + i + 1] = s1;
            to[t0 + i + 2] = s2;
            to[t0 + i + 3] = s3;
        }
        for (; i < rows; i++) {
            float s = start;
            for (int j = 0; j < d; j++) {
                s = Math.fma(x[xo + i * ldx + j], x[xo + i * ldx + j], s);
            }
            to[t0 + i] = s;
        }
    }

    /** The elements above the diagonal take those below, block by block: half of the accesses walk down a column. */
    public static void mirror(int n, float[] c, int co, int ldc) {
        int block = 32;
        for (int i0 = 0; i0 < n; i0 += block) {
            for (int j0 = 0; j0 <= i0; j0 += block) {
                for (int i = i0; i < Math.min(n, i0 + block); i++) {
                    for (int j = j0; j < Math.min(i, j0 + block); j++) {
                        c[co + j * ldc + i] = c[co + i * ldc + j];
                    }
                }
            }
        }
    }
}
