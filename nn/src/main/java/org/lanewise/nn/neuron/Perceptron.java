package org.lanewise.nn.neuron;

/**
 * A neuron with a hard limit. Its derivative is 0 almost everywhere, so it has a rule of its own: where t w.x &lt;= 0, w +=
 * eta t x, with x_0 = 1 before each row (Rosenblatt, 1958). On data that a hyperplane with margin gamma through the origin
 * of the rows (1, x) separates, |(1, x)| &lt;= R, it makes at most (R / gamma)^2 mistakes (Novikoff, 1962).
 */
public final class Perceptron {
    private final int inputs;
    private final float[] weights;

    /**
     * All weights 0.
     *
     * @param inputs values per row, at least 1
     */
    public Perceptron(int inputs) {
        if (inputs < 1) {
            throw new IllegalArgumentException("inputs = " + inputs + ", but a perceptron needs at least 1");
        }
        this.inputs = inputs;
        this.weights = new float[inputs + 1];
    }

    /** A copy of the weights: w_0, that of the constant 1, first. */
    public float[] weights() {
        return weights.clone();
    }

    /**
     * w.x, by fma with i ascending.
     *
     * @param x the row, from {@code x[xOffset]} on
     */
    public float sum(float[] x, int xOffset) {
        if (xOffset < 0 || xOffset + (long) inputs > x.length) {
            throw new IllegalArgumentException("x has " + x.length + " elements, but offset " + xOffset
                    + " and a row of " + inputs + " do not fit");
        }
        float sum = weights[0];
        for (int i = 0; i < inputs; i++) {
            sum = Math.fma(weights[1 + i], x[xOffset + i], sum);
        }
        return sum;
    }

    /** 1 where the sum is positive, else -1. */
    public int decide(float[] x, int xOffset) {
        return sum(x, xOffset) > 0 ? 1 : -1;
    }

    /**
     * Learns one row.
     *
     * @param t -1 or 1
     * @param eta learning rate, positive
     * @return whether it was mistaken, and so has changed
     */
    public boolean learn(float[] x, int xOffset, int t, float eta) {
        if (t != -1 && t != 1) {
            throw new IllegalArgumentException("t = " + t + ", but must be -1 or 1");
        }
        if (!(eta > 0 && eta < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("eta = " + eta + ", but must be positive and finite");
        }
        if (t * sum(x, xOffset) > 0) {
            return false;
        }
        weights[0] += eta * t;
        for (int i = 0; i < inputs; i++) {
            weights[1 + i] = Math.fma(eta * t, x[xOffset + i], weights[1 + i]);
        }
        return true;
    }

    /**
     * Learns rows in their order, once.
     *
     * @param x rows x inputs
     * @param t -1 or 1 for each row
     * @param eta learning rate, positive
     * @return mistakes; 0 means that all rows are on their side
     */
    public int epoch(float[] x, int[] t, float eta) {
        if (x.length != (long) t.length * inputs) {
            throw new IllegalArgumentException("x has " + x.length + " elements, but " + t.length + " rows of " + inputs
                    + " have " + (long) t.length * inputs);
        }
        int mistakes = 0;
        for (int row = 0; row < t.length; row++) {
            mistakes += learn(x, row * inputs, t[row], eta) ? 1 : 0;
        }
        return mistakes;
    }
}
