package org.lanewise.nn;

/**
 * How to train: mini-batch stochastic gradient descent with momentum.
 *
 * @param epochs passes over the training set, at least 1
 * @param batch samples per step, at least 1; the last step of an epoch takes what is left
 * @param rate the learning rate, positive and finite
 * @param momentum in [0, 1)
 * @param schedule how the rate changes
 * @param seed decides the initial parameters, the order of the samples and what dropout drops
 */
public record TrainingSettings(int epochs, int batch, float rate, float momentum, RateSchedule schedule, long seed) {
    /** Checks the settings. */
    public TrainingSettings {
        if (epochs < 1) {
            throw new IllegalArgumentException("epochs = " + epochs + ", but must be at least 1");
        }
        if (batch < 1) {
            throw new IllegalArgumentException("batch = " + batch + ", but must be at least 1");
        }
        if (!(rate > 0 && rate < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("rate = " + rate + ", but must be positive and finite");
        }
        if (!(momentum >= 0 && momentum < 1)) {
            throw new IllegalArgumentException("momentum = " + momentum + ", but must be in [0, 1)");
        }
    }
}
