package org.lanewise.verify.deck;

/**
 * One number that upholds a claim or does not.
 *
 * @param id of the claim
 * @param claim what was measured, in a few words
 * @param measured the number
 * @param bound what it must keep
 */
public record Measurement(String id, String claim, double measured, Bound bound) {
    /** Whether the claim holds. */
    public boolean passed() {
        return bound.keeps(measured);
    }
}
