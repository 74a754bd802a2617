package org.lanewise.bench.report;

/**
 * One thing in two reports.
 *
 * @param before in the old one
 * @param after in the new one
 * @param verdict what became of it
 */
public record Change(Entry before, Entry after, Verdict verdict) {
    /** What became of a rate. */
    public enum Verdict {
        /** A regression. */
        SLOWER,
        /** Within the noise. */
        SAME,
        /** A gain. */
        FASTER
    }

    /**
     * A thing has changed when the ranges of its rounds do not overlap, even when the slower one is stretched by the noise.
     *
     * @param noise by which a thing may differ from run to run, as a share
     */
    static Change of(Entry before, Entry after, double noise) {
        Verdict verdict = Verdict.SAME;
        if (after.highest() * (1 + noise) < before.lowest()) {
            verdict = Verdict.SLOWER;
        } else if (before.highest() * (1 + noise) < after.lowest()) {
            verdict = Verdict.FASTER;
        }
        return new Change(before, after, verdict);
    }

    /** How much the median has changed: -0.1 is ten percent slower. */
    public double change() {
        return after.median() / before.median() - 1;
    }
}
