package org.lanewise.nn;

/**
 * Ends training when the validation loss no longer falls, and takes the parameters back to the epoch in which it was lowest
 * (Prechelt, Early Stopping - But When?, 1998).
 *
 * @param patience epochs without a fall that are borne, at least 1
 * @param minDelta what counts as a fall, finite and not negative
 */
public record EarlyStopping(int patience, double minDelta) {
    /** Checks the constants. */
    public EarlyStopping {
        if (patience < 1) {
            throw new IllegalArgumentException("patience = " + patience + ", but must be at least 1");
        }
        if (!(minDelta >= 0 && minDelta < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("minDelta = " + minDelta + ", but must be finite and not negative");
        }
    }
}
