package org.lanewise.kernels.internal.blas.f32;

import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.blas.f32.reduce.FloatReduction;
import org.lanewise.kernels.internal.blas.f32.reduce.FloatScalarReduction;

/**
 * Sums by one fixed tree: of the whole blocks of 32 elements, element i belongs to lane i mod 32; then lanes l and l + 16,
 * l + 8, l + 4, l + 2, l + 1; the rest follows element by element. Unit increments go by vectors, others by the scalar twin;
 * element i is x[x0 + i * incX], whatever the increment's sign. Arguments have been checked.
 */
public final class FloatReductions {
    /** Virtual lanes. 32 are two accumulators of 512 bits: enough for fmas to keep up with the loads. */
    static final int LANES = 32;

    /** Elements whose largest is found at once; only the best of them are looked through one by one. */
    private static final int CHUNK = 128;

    /** Sums of squares from here to the largest number have lost nothing that matters to underflow. */
    private static final float SMALLEST_SQUARES = Math.scalb(1f, Float.MIN_EXPONENT * 2 / 3);

    /** Brings numbers whose squares underflow, or by its inverse overflow, into the middle of the range. */
    private static final float SCALE = Math.scalb(1f, Float.MAX_EXPONENT * 3 / 4);

    private FloatReductions() {}

    /** The sum of x y. */
    public static float dot(int n, float[] x, int x0, int incX, float[] y, int y0, int incY) {
        int blocks = n / LANES * LANES;
        float sum = Isa.VECTOR && incX == 1 && incY == 1 && blocks > 0
                ? FloatReduction.dot(blocks, x, x0, y, y0)
                : FloatScalarReduction.dot(blocks, x, x0, incX, y, y0, incY);
        for (int i = blocks; i < n; i++) {
            sum = Math.fma(x[x0 + i * incX], y[y0 + i * incY], sum);
        }
        return sum;
    }

    /** y = beta y + A x, where A is m x n: each y is beta y + the dot of a row. y is not read where beta is 0. */
    public static void gemv(
            int m, int n, float[] a, int a0, int lda, float[] x, int x0, float beta, float[] y, int y0) {
        int done = 0;
        if (Isa.VECTOR) {
            for (; done + FloatReduction.ROWS <= m; done += FloatReduction.ROWS) {
                FloatReduction.gemv(n, a, a0 + done * lda, lda, x, x0, beta, y, y0 + done);
            }
        }
        for (int i = done; i < m; i++) {
            float sum = dot(n, a, a0 + i * lda, 1, x, x0, 1);
            y[y0 + i] = beta == 0 ? sum : Math.fma(beta, y[y0 + i], sum);
        }
    }

    /** The sum of |x|. */
    public static float asum(int n, float[] x, int x0, int incX) {
        int blocks = n / LANES * LANES;
        float sum = Isa.VECTOR && incX == 1 && blocks > 0
                ? FloatReduction.sumOfAbs(blocks, x, x0)
                : FloatScalarReduction.sumOfAbs(blocks, x, x0, incX);
        for (int i = blocks; i < n; i++) {
            sum += Math.abs(x[x0 + i * incX]);
        }
        return sum;
    }

    /**
     * The square root of the sum of x x. Where that sum overflows or is so small that squares have underflowed, it is taken
     * again of x times a power of two, which rounds nothing that counts.
     */
    public static float nrm2(int n, float[] x, int x0, int incX) {
        float squares = squares(n, x, x0, incX);
        if (squares >= SMALLEST_SQUARES && squares <= Float.MAX_VALUE) {
            return root(squares);
        }
        float scale = squares < SMALLEST_SQUARES ? SCALE : 1 / SCALE;
        return root(scaledSquares(n, scale, x, x0, incX)) * (1 / scale);
    }

    private static float squares(int n, float[] x, int x0, int incX) {
        int blocks = n / LANES * LANES;
        float sum = Isa.VECTOR && incX == 1 && blocks > 0
                ? FloatReduction.sumOfSquares(blocks, x, x0)
                : FloatScalarReduction.sumOfSquares(blocks, x, x0, incX);
        for (int i = blocks; i < n; i++) {
            sum = Math.fma(x[x0 + i * incX], x[x0 + i * incX], sum);
        }
        return sum;
    }

    private static float scaledSquares(int n, float scale, float[] x, int x0, int incX) {
        int blocks = n / LANES * LANES;
        float sum = FloatScalarReduction.sumOfScaledSquares(blocks, scale, x, x0, incX);
        for (int i = blocks; i < n; i++) {
            float scaled = scale * x[x0 + i * incX];
            sum = Math.fma(scaled, scaled, sum);
        }
        return sum;
    }

    private static float root(float squares) {
        return (float) Math.sqrt(squares);
    }

    /** The number of the first element of the largest |x|, or of the first NaN; -1 where there are none. */
    public static int iamax(int n, float[] x, int x0, int incX) {
        if (!Isa.VECTOR || incX != 1) {
            return largestBeyond(-1, 0, n, x, x0, incX);
        }
        int done = n / LANES * LANES;
        int best = 0;
        float max = -1;
        for (int i = 0; i < done && !Float.isNaN(max); i += CHUNK) {
            float here = FloatReduction.maxOfAbs(Math.min(CHUNK, done - i), x, x0 + i);
            if (here > max || Float.isNaN(here)) {
                max = here;
                best = i;
            }
        }
        int behind = Float.isNaN(max) ? -1 : largestBeyond(max, done, n, x, x0, 1);
        if (behind >= 0) {
            return behind;
        }
        for (int i = best; i < done; i++) {
            float v = Math.abs(x[x0 + i]);
            if (v == max || Float.isNaN(v)) {
                return i;
            }
        }
        return -1;
    }

    /** The first of the largest elements that exceed max, or the first NaN; -1 where there are none. One comparison each. */
    private static int largestBeyond(float max, int from, int n, float[] x, int x0, int incX) {
        int best = -1;
        int p = x0 + from * incX;
        for (int i = from; i < n; i++) {
            float v = Math.abs(x[p]);
            p += incX;
            if (!(v <= max)) {
                if (Float.isNaN(v)) {
                    return i;
                }
                max = v;
                best = i;
            }
        }
        return best;
    }
}
