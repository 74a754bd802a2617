package org.lanewise.nn;

import java.util.Locale;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Elementwise;
import org.lanewise.kernels.Rows;
import org.lanewise.kernels.Workspace;

/** The function f that turns a network's outputs a into what it predicts, y = f(a); its matched loss leaves it out. */
public enum Output {
    /** y = a: regression. */
    IDENTITY,
    /** y = 1 / (1 + exp(-a)): the probability of each label alone. */
    LOGISTIC,
    /** y = exp(a) / sum exp(a) over a row: the probabilities of classes. */
    SOFTMAX,
    /** y = a - log sum exp(a) over a row: the logarithms of these probabilities. */
    LOG_SOFTMAX;

    /**
     * Applies f in place.
     *
     * @param rows rows
     * @param columns values per row
     * @param y rows x columns, contiguous
     * @param yOffset index of its first element
     * @param workspace scratch of the caller
     */
    public void apply(int rows, int columns, float[] y, int yOffset, Workspace workspace) {
        switch (this) {
            case IDENTITY -> {}
            case LOGISTIC -> Elementwise.activate(Activation.LOGISTIC, y, yOffset, y, yOffset, rows * columns);
            case SOFTMAX -> Rows.softmax(rows, columns, y, yOffset, columns, y, yOffset, columns, workspace);
            case LOG_SOFTMAX -> Rows.logSoftmax(rows, columns, y, yOffset, columns, y, yOffset, columns, workspace);
        }
    }

    /** The class that row {@code y[yOffset ...]} of outputs a decides for: the largest; of a single one, whether a &gt; 0. */
    public int decide(float[] y, int yOffset, int columns) {
        return columns == 1 ? (y[yOffset] > 0 ? 1 : 0) : ArgMax.of(y, yOffset, columns);
    }

    /** Its name in small letters. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
