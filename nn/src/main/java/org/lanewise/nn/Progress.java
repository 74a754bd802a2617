package org.lanewise.nn;

import org.jspecify.annotations.Nullable;

/** Where a training is, between two epochs: what of it is not in the parameters and the optimizer's state. */
final class Progress {
    private final TrainingSettings settings;
    private History history = new History();
    private int epoch;
    private long steps;
    private float lastRate;
    private double lowest = Double.POSITIVE_INFINITY;
    private int bestEpoch;
    private int waited;
    private int waitedOnPlateau;
    private double lowestOnPlateau = Double.POSITIVE_INFINITY;
    private int reductions;
    private float @Nullable [] best;

    Progress(TrainingSettings settings) {
        this.settings = settings;
    }

    /** The next epoch, from 0. */
    int epoch() {
        return epoch;
    }

    /** Steps done. */
    long steps() {
        return steps;
    }

    void countStep() {
        steps++;
    }

    boolean isDone() {
        EarlyStopping stopping = settings.earlyStopping();
        return epoch >= settings.epochs() || (stopping != null && waited >= stopping.patience());
    }

    /** The learning rate of a step of this epoch. */
    float rate(int step, int stepsPerEpoch) {
        double factor = settings.schedule().factor(epoch, settings.epochs(), step, stepsPerEpoch, reductions);
        lastRate = (float) (settings.optimizer().rate() * factor);
        return lastRate;
    }

    float lastRate() {
        return lastRate;
    }

    /** Ends an epoch. */
    void end(EpochReport report, float[] parameters) {
        epoch++;
        history.add(report);
        watch(report.watchedLoss(), parameters);
    }

    private void watch(double loss, float[] parameters) {
        EarlyStopping stopping = settings.earlyStopping();
        if (stopping != null) {
            if (loss < lowest - stopping.minDelta()) {
                lowest = loss;
                bestEpoch = epoch;
                waited = 0;
                best = parameters.clone();
            } else {
                waited++;
            }
        }
        int patience = settings.schedule().patienceOfPlateau();
        if (loss < lowestOnPlateau) {
            lowestOnPlateau = loss;
            waitedOnPlateau = 0;
        } else if (patience > 0 && ++waitedOnPlateau >= patience) {
            reductions++;
            waitedOnPlateau = 0;
        }
    }

    /** Early stopping's best parameters, if there are any. */
    void restoreBest(float[] parameters) {
        float[] from = best;
        if (from != null) {
            System.arraycopy(from, 0, parameters, 0, from.length);
        }
        history.end(from == null ? epoch : bestEpoch, epoch < settings.epochs() && isDone());
    }

    History history() {
        return history;
    }

    float @Nullable [] best() {
        return best;
    }

    /** Everything but the history and the best parameters, as text; hexadecimal, so that no bit is lost. */
    String text() {
        return epoch + " " + steps + " " + Float.toHexString(lastRate) + " " + Double.toHexString(lowest) + " "
                + bestEpoch + " " + waited + " " + waitedOnPlateau + " " + Double.toHexString(lowestOnPlateau) + " "
                + reductions;
    }

    /** Takes over what {@link #text} wrote. */
    void set(String text, History reports, float @Nullable [] bestParameters) {
        String[] words = text.split(" ");
        int nextEpoch = Integer.parseInt(words[0]);
        long nextSteps = Long.parseLong(words[1]);
        float rate = Float.parseFloat(words[2]);
        double low = Double.parseDouble(words[3]);
        int lowEpoch = Integer.parseInt(words[4]);
        int wait = Integer.parseInt(words[5]);
        int plateauWait = Integer.parseInt(words[6]);
        double plateauLow = Double.parseDouble(words[7]);
        reductions = Integer.parseInt(words[8]);
        epoch = nextEpoch;
        steps = nextSteps;
        lastRate = rate;
        lowest = low;
        bestEpoch = lowEpoch;
        waited = wait;
        waitedOnPlateau = plateauWait;
        lowestOnPlateau = plateauLow;
        history = reports;
        best = bestParameters;
    }
}
