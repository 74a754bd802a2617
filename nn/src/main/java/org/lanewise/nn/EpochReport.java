package org.lanewise.nn;

/**
 * What one epoch achieved.
 *
 * @param epoch its number, from 1
 * @param loss the mean training loss over the epoch's samples, with dropout, while the parameters changed
 * @param trainAccuracy fraction of the training set classified correctly after the epoch, without dropout
 * @param testAccuracy the same of the test set
 * @param samplesPerSecond training speed, without the evaluation of the accuracies
 */
public record EpochReport(int epoch, double loss, double trainAccuracy, double testAccuracy, double samplesPerSecond) {}
