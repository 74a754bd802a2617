package org.lanewise.nn;

import org.jspecify.annotations.Nullable;

/**
 * What one epoch achieved.
 *
 * @param epoch its number, from 1
 * @param loss the mean over the epoch's samples of the training loss, with dropout, while the parameters changed; for a
 *     summed loss its sum
 * @param rate the learning rate of its last step
 * @param train how well the training set is predicted after the epoch, without dropout
 * @param validation the same of the data that is only measured; null if there is none
 * @param samplesPerSecond training speed, without the evaluations
 */
public record EpochReport(
        int epoch,
        double loss,
        double rate,
        Evaluation train,
        @Nullable Evaluation validation,
        double samplesPerSecond) {
    /** The fraction of right decisions on the validation set; NaN if there is no such set or nothing is decided. */
    public double validationAccuracy() {
        Evaluation other = validation;
        return other == null ? Double.NaN : other.accuracy();
    }

    /** The validation's loss if there is one, else the training set's: what early stopping and plateaus watch. */
    public double watchedLoss() {
        Evaluation other = validation;
        return other == null ? train.loss() : other.loss();
    }
}
