package org.lanewise.verify;

import java.util.function.DoubleSupplier;

/**
 * One claim and the experiment that measures it.
 *
 * @param name what {@code lanewise verify NAME} selects
 * @param claim what is measured, in a few words
 * @param bound the largest measurement that upholds the claim; 0 where equality is claimed
 * @param experiment measures; deterministic
 */
public record Check(String name, String claim, double bound, DoubleSupplier experiment) {

    /** Runs the experiment. */
    public Result run() {
        return new Result(name, claim, experiment.getAsDouble(), bound);
    }
}
