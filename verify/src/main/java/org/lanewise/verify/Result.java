package org.lanewise.verify;

/**
 * What a check found.
 *
 * @param name the check
 * @param claim what was measured
 * @param measured the number
 * @param bound its largest value that upholds the claim
 */
public record Result(String name, String claim, double measured, double bound) {

    /** Whether the claim holds; a NaN never does. */
    public boolean passed() {
        return measured <= bound;
    }
}
