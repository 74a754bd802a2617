package org.lanewise.serve;

/** What a thread of the batcher calls: a predictor with a scratch of its own. */
@FunctionalInterface
interface BatchFunction {
    /**
     * Computes rows.
     *
     * @param x rows x inputs from xOffset on
     * @param xOffset index of the first element
     * @param rows at least 1
     * @param y the result, rows x outputs from yOffset on
     * @param yOffset index of its first element
     */
    void apply(float[] x, int xOffset, int rows, float[] y, int yOffset);
}
