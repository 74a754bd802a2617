package org.lanewise.kernels.internal.elementwise;

import java.util.Arrays;
import org.lanewise.kernels.internal.Isa;

/** Softmax and its loss on one row. Arguments have been checked. */
public final class RowKernels {
    /** The virtual lanes of a sum: element i belongs to lane i mod 16 at every vector width. */
    public static final int LANES = 16;

    private RowKernels() {}

    /** y = exp(x - max x) / sum. */
    public static void softmax(float[] x, int xo, float[] y, int yo, int n, float[] lanes) {
        Spans.expShifted(max(x, xo, n), x, xo, y, yo, n);
        normalise(1, y, yo, n, sum(y, yo, n, lanes));
    }

    /** y = scale * (softmax(x) - onehot(label)); returns log sum exp(x) - x[label]. */
    public static double softmaxCrossEntropy(
            float[] x, int xo, int label, float scale, float[] y, int yo, int n, float[] lanes) {
        float max = max(x, xo, n);
        double labelLogit = x[xo + label];
        Spans.expShifted(max, x, xo, y, yo, n);
        float sum = sum(y, yo, n, lanes);
        normalise(scale, y, yo, n, sum);
        y[yo + label] -= scale;
        // StrictMath is fdlibm by specification: the same bits everywhere. One call per row.
        return StrictMath.log(sum) + (max - labelLogit);
    }

    private static void normalise(float scale, float[] y, int yo, int n, float sum) {
        Spans.scale(scale / sum, y, yo, n);
    }

    /** The largest value; its order does not matter, so any order gives the same bits. NaN wins. */
    private static float max(float[] x, int xo, int n) {
        float max = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            max = Math.max(max, x[xo + i]);
        }
        return max;
    }

    /** Sums by 16 lanes and one tree: lane l takes elements l, l + 16, ..., then lanes l and l + 8, + 4, + 2, + 1. */
    static float sum(float[] x, int xo, int n, float[] lanes) {
        Arrays.fill(lanes, 0);
        int blocks = n / LANES * LANES;
        int done = 0;
        if (Isa.VECTOR) {
            VectorSpans.addToLanes(x, xo, blocks, lanes);
            done = blocks;
        }
        for (int i = done; i < n; i++) {
            lanes[i % LANES] += x[xo + i];
        }
        for (int step = LANES / 2; step > 0; step /= 2) {
            for (int l = 0; l < step; l++) {
                lanes[l] += lanes[l + step];
            }
        }
        return lanes[0];
    }
}
