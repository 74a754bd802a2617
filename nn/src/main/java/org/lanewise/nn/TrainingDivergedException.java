package org.lanewise.nn;

/** Training stopped because the loss or a parameter became NaN or infinite. */
public final class TrainingDivergedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TrainingDivergedException(String what, int epoch, int batch) {
        super(what + " after batch " + batch + " of epoch " + epoch
                + ": training diverged; a smaller learning rate may help");
    }
}
