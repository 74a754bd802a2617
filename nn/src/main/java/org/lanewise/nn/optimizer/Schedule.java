package org.lanewise.nn.optimizer;

/**
 * How the learning rate changes: a factor of the optimizer's own rate, as a function of where training is. Immutable; what
 * {@link Plateau} has seen is kept by the trainer.
 */
public sealed interface Schedule {
    /**
     * The factor of one step.
     *
     * @param epoch from 0
     * @param epochs of the whole training
     * @param step of the epoch, from 0
     * @param stepsPerEpoch steps of an epoch
     * @param reductions how often a {@link Plateau} has been seen
     */
    double factor(int epoch, int epochs, int step, int stepsPerEpoch, int reductions);

    /** The same rate throughout. */
    static Schedule constant() {
        return new Constant();
    }

    /** {@code factor} times the rate after every {@code every} epochs. */
    static Schedule step(int every, double factor) {
        return new Step(every, factor);
    }

    /** Half a cosine, from the full rate in the first epoch to near 0 in the last (Loshchilov and Hutter, ICLR 2017). */
    static Schedule cosine() {
        return new Cosine();
    }

    /** A linear rise over the first {@code epochs} epochs, step by step, then another schedule for the others. */
    static Schedule warmUp(int epochs, Schedule then) {
        return new WarmUp(epochs, then);
    }

    /** Half cosines up from 1/25 of the rate over the first 30 % of the steps and down to near 0 (Smith and Topin, 2019). */
    static Schedule oneCycle() {
        return new OneCycle(0.3, 25);
    }

    /** {@code factor} times the rate whenever the watched loss has not fallen for {@code patience} epochs. */
    static Schedule plateau(int patience, double factor) {
        return new Plateau(patience, factor);
    }

    private static void requireFactor(double factor) {
        if (!(factor > 0 && factor < 1)) {
            throw new IllegalArgumentException("factor = " + factor + ", but must be between 0 and 1");
        }
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " = " + value + ", but must be at least 1");
        }
    }

    /** Half a cosine from 1 at 0 to 0 at 1; StrictMath is the same bits everywhere. */
    private static double fall(double at) {
        return 0.5 * (1 + StrictMath.cos(StrictMath.PI * at));
    }

    /** {@link #constant}. */
    record Constant() implements Schedule {
        @Override
        public double factor(int epoch, int epochs, int step, int stepsPerEpoch, int reductions) {
            return 1;
        }
    }

    /** {@link Schedule#step}. */
    record Step(int every, double factor) implements Schedule {
        /** Checks the constants. */
        public Step {
            requirePositive("every", every);
            requireFactor(factor);
        }

        @Override
        public double factor(int epoch, int epochs, int step, int stepsPerEpoch, int reductions) {
            return StrictMath.pow(factor, epoch / every);
        }
    }

    /** {@link #cosine}. */
    record Cosine() implements Schedule {
        @Override
        public double factor(int epoch, int epochs, int step, int stepsPerEpoch, int reductions) {
            return 0.5 * (1 + StrictMath.cos(StrictMath.PI * epoch / epochs));
        }
    }

    /** {@link Schedule#warmUp}. */
    record WarmUp(int epochs, Schedule then) implements Schedule {
        /** Checks the constants. */
        public WarmUp {
            requirePositive("epochs", epochs);
        }

        @Override
        public double factor(int epoch, int all, int step, int stepsPerEpoch, int reductions) {
            if (epoch < epochs) {
                return (epoch * (double) stepsPerEpoch + step + 1) / (epochs * (double) stepsPerEpoch);
            }
            return then.factor(epoch - epochs, Math.max(1, all - epochs), step, stepsPerEpoch, reductions);
        }
    }

    /**
     * {@link #oneCycle}.
     *
     * @param rising the part of the steps before the peak, between 0 and 1
     * @param division the rate begins at its peak divided by this, above 1
     */
    record OneCycle(double rising, double division) implements Schedule {
        /** Checks the constants. */
        public OneCycle {
            if (!(rising > 0 && rising < 1)) {
                throw new IllegalArgumentException("rising = " + rising + ", but must be between 0 and 1");
            }
            if (!(division > 1 && division < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("division = " + division + ", but must be above 1 and finite");
            }
        }

        @Override
        public double factor(int epoch, int epochs, int step, int stepsPerEpoch, int reductions) {
            double at = (epoch * (double) stepsPerEpoch + step) / (epochs * (double) stepsPerEpoch);
            return at < rising
                    ? 1 / division + (1 - 1 / division) * (1 - fall(at / rising))
                    : fall((at - rising) / (1 - rising));
        }
    }

    /** {@link Schedule#plateau}. */
    record Plateau(int patience, double factor) implements Schedule {
        /** Checks the constants. */
        public Plateau {
            requirePositive("patience", patience);
            requireFactor(factor);
        }

        @Override
        public double factor(int epoch, int epochs, int step, int stepsPerEpoch, int reductions) {
            return StrictMath.pow(factor, reductions);
        }
    }

    /** After how many epochs without a fall there is a reduction; 0 if this schedule does not watch the loss. */
    default int patienceOfPlateau() {
        if (this instanceof WarmUp warmUp) {
            return warmUp.then.patienceOfPlateau();
        }
        return this instanceof Plateau plateau ? plateau.patience : 0;
    }
}
