package org.lanewise.kernels.internal.elementwise;

import java.util.Arrays;
import org.lanewise.kernels.internal.elementwise.function.Function;

/** Softmax and losses on one row. Arguments have been checked. */
public final class RowKernels {
    /** The virtual lanes of a sum: element i belongs to lane i mod 16 at every vector width. */
    public static final int LANES = 16;

    /** Elements of a row that are worked on at a time where the result has no place yet; whole rounds of the lanes. */
    public static final int BLOCK = 256;

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

    /** y = (x - max x) - log sum exp(x - max x). */
    public static void logSoftmax(float[] x, int xo, float[] y, int yo, int n, float[] lanes, float[] block) {
        float max = max(x, xo, n);
        Arrays.fill(lanes, 0);
        for (int i = 0; i < n; i += BLOCK) {
            int m = Math.min(BLOCK, n - i);
            Spans.expShifted(max, x, xo + i, block, 0, m);
            addToLanes(block, 0, m, lanes);
        }
        float log = (float) StrictMath.log(tree(lanes));
        for (int i = 0; i < n; i++) {
            y[yo + i] = (x[xo + i] - max) - log;
        }
    }

    /** y = scale (logistic(x) - t); returns the sum of softplus(x) - t x, as softplus(-|x|) + (max(x, 0) - t x). */
    public static double logisticCrossEntropy(
            float[] x, int xo, float[] t, int to, float scale, float[] y, int yo, int n, float[] block) {
        double loss = 0;
        for (int i = 0; i < n; i += BLOCK) {
            int m = Math.min(BLOCK, n - i);
            for (int j = 0; j < m; j++) {
                block[j] = -Math.abs(x[xo + i + j]);
            }
            Spans.apply(Function.SOFTPLUS, 0, block, 0, block, 0, m);
            for (int j = 0; j < m; j++) {
                double logit = x[xo + i + j];
                loss += block[j] + (Math.max(logit, 0) - t[to + i + j] * logit);
            }
            Spans.apply(Function.LOGISTIC, 0, x, xo + i, block, 0, m);
            for (int j = 0; j < m; j++) {
                y[yo + i + j] = scale * (block[j] - t[to + i + j]);
            }
        }
        return loss;
    }

    /** y = scale (x - t); returns sum and, one by one, the squares of x - t. */
    public static double squaredError(
            double sum, float[] x, int xo, float[] t, int to, float scale, float[] y, int yo, int n) {
        for (int i = 0; i < n; i++) {
            double difference = (double) x[xo + i] - t[to + i];
            sum += difference * difference;
        }
        for (int i = 0; i < n; i++) {
            y[yo + i] = scale * (x[xo + i] - t[to + i]);
        }
        return sum;
    }

    /** Sums by 16 lanes and one tree. */
    static float sum(float[] x, int xo, int n, float[] lanes) {
        Arrays.fill(lanes, 0);
        addToLanes(x, xo, n, lanes);
        return tree(lanes);
    }

    /** Lane l takes elements l, l + 16, ... */
    private static void addToLanes(float[] x, int xo, int n, float[] lanes) {
        int done = 0;
        if (RowHandOver.isReady()) {
            done = n / LANES * LANES;
            VectorSpans.addToLanes(x, xo, done, lanes);
        }
        addToLanes(x, xo, done, n, lanes);
    }

    /** Elements [i0, i1) one by one. */
    static void addToLanes(float[] x, int xo, int i0, int i1, float[] lanes) {
        for (int i = i0; i < i1; i++) {
            lanes[i % LANES] += x[xo + i];
        }
    }

    /** Lanes l and l + 8, then + 4, + 2, + 1. */
    private static float tree(float[] lanes) {
        for (int step = LANES / 2; step > 0; step /= 2) {
            for (int l = 0; l < step; l++) {
                lanes[l] += lanes[l + step];
            }
        }
        return lanes[0];
    }
}
