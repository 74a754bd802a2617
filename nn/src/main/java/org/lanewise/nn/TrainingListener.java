package org.lanewise.nn;

/** Told how training goes, in the training thread. */
@FunctionalInterface
public interface TrainingListener {
    /**
     * After every step.
     *
     * @param epoch from 1
     * @param samples samples of this epoch done so far
     */
    default void onStep(int epoch, int samples) {}

    /** After every epoch. */
    void onEpoch(EpochReport report);

    /** Asked after every epoch: whether training should end. */
    default boolean wantsToStop() {
        return false;
    }
}
