package org.lanewise.verify.ulp;

/**
 * The largest errors met.
 *
 * @param ulps in ulps of the true value; a correctly rounded inexact result counts as 0.5
 * @param worst where
 * @param nearZero absolute, near a derivative's zero
 * @param worstNearZero where
 */
public record UlpResult(double ulps, float worst, double nearZero, float worstNearZero) {
    /** No error. */
    static final UlpResult NONE = new UlpResult(0, Float.NaN, 0, Float.NaN);

    /** The larger errors of both; this one's where they are equal. */
    UlpResult and(UlpResult other) {
        boolean ours = ulps >= other.ulps;
        boolean oursNearZero = nearZero >= other.nearZero;
        return new UlpResult(
                ours ? ulps : other.ulps,
                ours ? worst : other.worst,
                oursNearZero ? nearZero : other.nearZero,
                oursNearZero ? worstNearZero : other.worstNearZero);
    }

    /** The larger of the ulps and the share of the absolute bound. */
    public double largest() {
        return Math.max(ulps, nearZero / UlpFunction.ABSOLUTE_BOUND);
    }

    /** Whether the function's bounds hold. */
    public boolean passes(UlpFunction function) {
        return ulps <= function.bound() && nearZero <= UlpFunction.ABSOLUTE_BOUND;
    }
}
