package org.lanewise.bench;

import java.util.function.LongSupplier;

/** A time that is shared among pieces of work. What a piece took more or less than its share, the rest has less or more. */
final class Budget {
    private final LongSupplier clock;
    private final long start;
    private final double seconds;
    private double weight;

    /**
     * Begins now.
     *
     * @param seconds for everything
     * @param weight of everything
     * @param clock in nanoseconds
     */
    Budget(double seconds, double weight, LongSupplier clock) {
        this.seconds = seconds;
        this.weight = weight;
        this.clock = clock;
        start = clock.getAsLong();
    }

    /** The seconds of the next piece: of those left, in proportion to its weight among what is left. */
    double share(double pieceWeight) {
        double share = Math.max(0, seconds - elapsed()) * Math.min(1, pieceWeight / weight);
        weight -= pieceWeight;
        return share;
    }

    /** Seconds since the beginning. */
    double elapsed() {
        return (clock.getAsLong() - start) * 1e-9;
    }
}
