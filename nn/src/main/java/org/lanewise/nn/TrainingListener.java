package org.lanewise.nn;

/** Told how training goes, in the training thread. */
@FunctionalInterface
public interface TrainingListener {
    /**
     * After every step.
     *
     * @param epoch from 1
     * @param samples samples of this epoch done so far
     * @param loss the mean over them of the training loss, as {@link EpochReport#loss} is at the end
     */
    default void onStep(int epoch, int samples, double loss) {}

    /** After every epoch. */
    void onEpoch(EpochReport report);

    /** Asked after every epoch: whether training should end. */
    default boolean wantsToStop() {
        return false;
    }
}
