package org.lanewise.kernels.internal;

import org.jspecify.annotations.Nullable;

/** Argument checks: each throws an IllegalArgumentException that names the argument and the values. */
public final class Checks {
    private Checks() {}

    /** Refuses null. */
    public static void notNull(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is null");
        }
    }

    /** Refuses values below 0. */
    public static void notNegative(String name, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " = " + value + " is negative");
        }
    }

    /** Refuses values below 1. */
    public static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " = " + value + ", but must be at least 1");
        }
    }

    /** Refuses NaN, infinities, 0 and what is below. */
    public static void positive(String name, float value) {
        finite(name, value);
        if (value <= 0) {
            throw new IllegalArgumentException(name + " = " + value + ", but must be positive");
        }
    }

    /** Refuses what is not from 0 to below {@code length}. */
    public static void index(String name, int value, int length) {
        if (value < 0 || value >= length) {
            throw new IllegalArgumentException(name + " = " + value + ", but there are " + length);
        }
    }

    /** Refuses NaN and infinities. */
    public static void finite(String name, float value) {
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException(name + " = " + value + " is not finite");
        }
    }

    /** {@code array[offset .. offset + length)} must exist. */
    public static void range(String name, float @Nullable [] array, int offset, int length) {
        notNull(name, array);
        range(name, array == null ? 0 : array.length, offset, length);
    }

    /** As {@link #range(String, float[], int, int)}. */
    public static void range(String name, double @Nullable [] array, int offset, int length) {
        notNull(name, array);
        range(name, array == null ? 0 : array.length, offset, length);
    }

    /** As {@link #range(String, float[], int, int)}, for labels. */
    public static void range(String name, int @Nullable [] array, int offset, int length) {
        notNull(name, array);
        range(name, array == null ? 0 : array.length, offset, length);
    }

    private static void range(String name, int available, int offset, int length) {
        if (offset < 0 || (long) offset + length > available) {
            throw misfit(name, available, offset, "length " + length, length);
        }
    }

    /** A rows x cols matrix with leading dimension ld must lie inside the array; an empty one needs no elements. */
    public static void matrix(String name, float @Nullable [] array, int offset, int rows, int cols, int ld) {
        notNull(name, array);
        matrix(name, array == null ? 0 : array.length, offset, rows, cols, ld);
    }

    /** As {@link #matrix(String, float[], int, int, int, int)}. */
    public static void matrix(String name, double @Nullable [] array, int offset, int rows, int cols, int ld) {
        notNull(name, array);
        matrix(name, array == null ? 0 : array.length, offset, rows, cols, ld);
    }

    private static void matrix(String name, int available, int offset, int rows, int cols, int ld) {
        if (ld < Math.max(1, cols)) {
            throw new IllegalArgumentException(
                    "leading dimension of " + name + " = " + ld + " is below its " + cols + " columns");
        }
        long length = rows == 0 || cols == 0 ? 0 : (rows - 1L) * ld + cols;
        if (offset < 0 || offset + length > available) {
            throw misfit(name, available, offset, rows + " x " + cols + " with ld " + ld, length);
        }
    }

    /** {@code length} elements that lie |increment| apart from {@code offset} on must exist. */
    public static void vector(String name, float @Nullable [] array, int offset, int length, int increment) {
        notNull(name, array);
        vector(name, array == null ? 0 : array.length, offset, length, increment);
    }

    /** As {@link #vector(String, float[], int, int, int)}. */
    public static void vector(String name, double @Nullable [] array, int offset, int length, int increment) {
        notNull(name, array);
        vector(name, array == null ? 0 : array.length, offset, length, increment);
    }

    private static void vector(String name, int available, int offset, int length, int increment) {
        long span = length == 0 ? 0 : (length - 1L) * Math.abs((long) increment) + 1;
        if (offset < 0 || offset + span > available) {
            throw misfit(name, available, offset, "length " + length + " with increment " + increment, span);
        }
    }

    /** An output, a matrix or a vector as a matrix of one column, must not share elements with an input vector. */
    public static void disjointFromVector(
            String out,
            Object c,
            int cOffset,
            int cRows,
            int cCols,
            int ldc,
            String in,
            Object x,
            int xOffset,
            int xLength,
            int incX) {
        int distinct = incX == 0 ? Math.min(1, xLength) : xLength;
        disjoint(out, c, cOffset, cRows, cCols, ldc, in, x, xOffset, distinct, 1, Math.max(1, Math.abs(incX)));
    }

    /** The elements of an output must differ. */
    public static void notZero(String name, int value) {
        if (value == 0) {
            throw new IllegalArgumentException(name + " = 0");
        }
    }

    /** As {@link #matrix(String, float[], int, int, int, int)} for {@code batch} matrices, {@code stride} elements apart. */
    public static void matrices(
            String name, float @Nullable [] array, int offset, int rows, int cols, int ld, int stride, int batch) {
        notNull(name, array);
        matrices(name, array == null ? 0 : array.length, offset, rows, cols, ld, stride, batch);
    }

    /** As {@link #matrices(String, float[], int, int, int, int, int, int)}. */
    public static void matrices(
            String name, double @Nullable [] array, int offset, int rows, int cols, int ld, int stride, int batch) {
        notNull(name, array);
        matrices(name, array == null ? 0 : array.length, offset, rows, cols, ld, stride, batch);
    }

    private static void matrices(
            String name, int available, int offset, int rows, int cols, int ld, int stride, int batch) {
        if (stride < 0) {
            throw new IllegalArgumentException("stride of " + name + " = " + stride + " is negative");
        }
        if (batch == 0) {
            return;
        }
        matrix(name, available, offset, rows, cols, ld);
        long last = offset + (batch - 1L) * stride;
        long length = rows == 0 || cols == 0 ? 0 : (rows - 1L) * ld + cols;
        if (length > 0 && last + length > available) {
            throw new IllegalArgumentException(name + " has " + available + " elements, but " + batch + " of " + rows
                    + " x " + cols + " with ld " + ld + " and stride " + stride + " from offset " + offset + " need "
                    + (last + length));
        }
    }

    /** The matrices of a batch that is written must not overlap one another. */
    public static void apart(String name, int rows, int cols, int ld, int stride, int batch) {
        long length = rows == 0 || cols == 0 ? 0 : (rows - 1L) * ld + cols;
        if (batch > 1 && stride < length) {
            throw new IllegalArgumentException("stride of " + name + " = " + stride + " is below the " + length
                    + " elements of " + rows + " x " + cols + " with ld " + ld);
        }
    }

    /** Elements from the first of a checked batch to its last. */
    public static int span(int rows, int cols, int ld, int stride, int batch) {
        return rows == 0 || cols == 0 || batch == 0 ? 0 : (int) ((batch - 1L) * stride + (rows - 1L) * ld + cols);
    }

    /** The message is made only when it is thrown: a passing check allocates nothing. */
    private static IllegalArgumentException misfit(String name, int available, int offset, String shape, long length) {
        return new IllegalArgumentException(
                offset < 0
                        ? "offset of " + name + " = " + offset + " is negative"
                        : name + " has " + available + " elements, but offset " + offset + " and " + shape + " need "
                                + (offset + length));
    }

    /** An output matrix must not share elements with an input matrix. */
    public static void disjoint(
            String out,
            Object c,
            int cOffset,
            int cRows,
            int cCols,
            int ldc,
            String in,
            Object a,
            int aOffset,
            int aRows,
            int aCols,
            int lda) {
        if (c != a || cRows == 0 || cCols == 0 || aRows == 0 || aCols == 0) {
            return;
        }
        long cEnd = cOffset + (cRows - 1L) * ldc + cCols;
        long aEnd = aOffset + (aRows - 1L) * lda + aCols;
        if (cEnd <= aOffset || aEnd <= cOffset) {
            return;
        }
        // Interleaved column blocks of one larger matrix do not touch: compare their columns modulo ld. A single row
        // fits
        // any ld.
        int ld = aRows == 1 ? ldc : lda;
        int shift = Math.floorMod(cOffset - aOffset, ld);
        if ((ldc == ld || cRows == 1) && aCols <= shift && (long) shift + cCols <= ld) {
            return;
        }
        throw new IllegalArgumentException(out + " (offset " + cOffset + ", " + cRows + " x " + cCols + ", ld " + ldc
                + ") overlaps " + in + " (offset " + aOffset + ", " + aRows + " x " + aCols + ", ld " + lda
                + ") in the same array");
    }

    /** A scratch copy of a rows x cols operand must fit an array. */
    public static void copyable(String name, int rows, int cols) {
        if ((long) rows * cols > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(name + ", " + rows + " x " + cols + ", is too large to copy");
        }
    }

    /** Two ranges of the same length must not share elements. */
    public static void disjointRanges(String out, Object y, int yOffset, String in, Object x, int xOffset, int length) {
        if (y == x && Math.abs((long) yOffset - xOffset) < length) {
            throw new IllegalArgumentException(out + " (offset " + yOffset + ", length " + length + ") overlaps " + in
                    + " (offset " + xOffset + ") in the same array");
        }
    }

    /** The same range, or one that shares no element with it. */
    public static void inPlaceOrDisjoint(
            String out, Object y, int yOffset, String in, Object x, int xOffset, int length) {
        if (yOffset != xOffset) {
            disjointRanges(out, y, yOffset, in, x, xOffset, length);
        }
    }

    /** The same rows x cols matrix, or one that shares no element with it. */
    public static void inPlaceOrDisjoint(
            String out, Object c, int cOffset, int ldc, String in, Object a, int aOffset, int lda, int rows, int cols) {
        if (cOffset != aOffset || (ldc != lda && rows > 1)) {
            disjoint(out, c, cOffset, rows, cols, ldc, in, a, aOffset, rows, cols, lda);
        }
    }
}
