package org.lanewise.verify.bound;

import org.ejml.data.DMatrixRMaj;

/** The largest error met, in units of what was allowed: a claim holds while it is at most 1. */
public final class Deviation {
    private double worst;

    /** A result, what it should be, and how far it may be off; 0 demands equality. A NaN counts as infinite. */
    public void compare(double actual, double reference, double allowed) {
        double error = Math.abs(actual - reference);
        if (error == 0) {
            return;
        }
        double ratio = error / allowed;
        worst = Double.isNaN(ratio) ? Double.POSITIVE_INFINITY : Math.max(worst, ratio);
    }

    /** Every element of a result. */
    public void compare(DMatrixRMaj actual, Bounded reference) {
        for (int i = 0; i < actual.getNumRows(); i++) {
            for (int j = 0; j < actual.getNumCols(); j++) {
                compare(
                        actual.get(i, j),
                        reference.value().get(i, j),
                        reference.error().get(i, j));
            }
        }
    }

    /** The largest ratio so far. */
    public double worst() {
        return worst;
    }
}
