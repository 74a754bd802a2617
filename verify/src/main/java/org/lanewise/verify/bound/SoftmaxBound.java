package org.lanewise.verify.bound;

import org.lanewise.verify.reference.Reference;

/**
 * Softmax and cross-entropy of one row of logits in double, with what rounding may do to ours. Ours is e_j = exp(x_j -
 * max), s = sum e_j by 16 lanes and a tree, y_j = e_j fl(scale / s).
 */
public final class SoftmaxBound {
    /** Additions that an element passes in the tree over 16 lanes. */
    private static final int TREE_LEVELS = 4;

    private static final int LANES = 16;

    private final double[] e;
    private final double[] eError;
    private final double max;
    private double sum;
    private double sumError;

    /** The row's exponentials and their sum. {@code error[j]} bounds what our x_j is off by. */
    public SoftmaxBound(double[] x, double[] error) {
        int n = x.length;
        double largest = Double.NEGATIVE_INFINITY;
        double largestError = 0;
        for (int j = 0; j < n; j++) {
            largest = Math.max(largest, x[j]);
            largestError = Math.max(largestError, error[j]);
        }
        this.max = largest;
        this.e = new double[n];
        this.eError = new double[n];
        for (int j = 0; j < n; j++) {
            double d = max - x[j];
            // The difference x - max is rounded once. Our max may differ, a common factor of e within
            // exp(+-largestError)
            // that leaves the quotient alone; the ulps of exp are those of the shifted value.
            double shift = Math.exp(largestError);
            double moved = Math.expm1(error[j] + Rounding.gamma(1) * (d + error[j] + largestError));
            e[j] = StrictMath.exp(-d);
            eError[j] = e[j] * moved + Reference.EXP_ULPS * Rounding.ulp(e[j] * (1 + moved) * shift) * shift;
            sum += e[j];
            sumError += eError[j];
        }
        sumError += Rounding.gamma(sumRoundings(n)) * (sum + sumError);
    }

    /** The roundings that an element of a sum of n passes. */
    public static int sumRoundings(int n) {
        return (n + LANES - 1) / LANES - 1 + TREE_LEVELS;
    }

    /** scale softmax(x)_j. */
    public double value(int j, double scale) {
        return scale * e[j] / sum;
    }

    /** Bounds the error of ours: scale is off by at most {@code scaleError}, divided and multiplied with one rounding each. */
    public double error(int j, double scale, double scaleError) {
        double most = (scale + scaleError) * (e[j] + eError[j]) / (sum - sumError) * (1 + Rounding.gamma(2));
        return most - value(j, scale) + Rounding.FLOAT_UNDERFLOW;
    }

    /** scale (softmax(x) - onehot(label))_j. */
    public double gradient(int j, int label, double scale) {
        return value(j, scale) - (j == label ? scale : 0);
    }

    /** Bounds the error of our gradient: the label's element takes one more subtraction. */
    public double gradientError(int j, int label, double scale, double scaleError) {
        double error = error(j, scale, scaleError);
        if (j != label) {
            return error;
        }
        error += scaleError;
        return error + Rounding.gamma(1) * (Math.abs(gradient(j, label, scale)) + error);
    }

    /** log sum_j exp(x_j) - x_label; ours from its own sum, in double. */
    public double loss(double labelLogit) {
        return StrictMath.log(sum) + (max - labelLogit);
    }

    /** Bounds the error of our loss. The double part rounds a few times, on both sides: 8 units of 2^-53 cover them. */
    public double lossError(double labelLogit, double labelError) {
        double own = 8 * 0x1p-53 * (StrictMath.log(sum) + (max - labelLogit));
        return -Math.log1p(-sumError / sum) + labelError + own;
    }
}
