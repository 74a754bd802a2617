package org.lanewise.nn;

/**
 * How well a network predicts a data set, without dropout and noise.
 *
 * @param rows of the data set
 * @param loss as the training's loss, over all rows; a mean or a sum
 * @param accuracy fraction of the decisions that are right: of the rows where targets are classes, of the single labels where
 *     they are 0 and 1; NaN where they are other values
 * @param rmse root of the mean squared difference of predictions and targets over rows and outputs (classes as one-hot)
 * @param calibrationError expected calibration error of the largest probability in ten bins (Guo et al., ICML 2017); NaN
 *     where nothing is classified
 * @param confusion rows whose class is the first index and whose decision is the second; empty where targets are values
 */
public record Evaluation(
        int rows, double loss, double accuracy, double rmse, double calibrationError, int[][] confusion) {
    /** The numbers in one line. */
    @Override
    public String toString() {
        return "loss " + loss + ", accuracy " + accuracy + ", rmse " + rmse + ", calibration error " + calibrationError;
    }
}
