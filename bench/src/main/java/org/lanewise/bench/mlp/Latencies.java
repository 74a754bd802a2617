package org.lanewise.bench.mlp;

import java.util.Arrays;

/**
 * How long calls took: a count per duration, exact below 2^11 ns, above it in steps of a 1024th part. Recording
 * allocates nothing, so that it may stand inside what is measured.
 */
public final class Latencies {
    private static final int EXACT_BITS = 11;

    /** Steps in each power of two. */
    private static final int STEPS = 1 << (EXACT_BITS - 1);

    /** The longest duration that is told apart: 2^40 ns, eighteen minutes. */
    private static final int LARGEST_BITS = 40;

    private final long[] counts = new long[index((1L << LARGEST_BITS) - 1) + 1];
    private long count;
    private long largest;

    /** None yet. */
    public Latencies() {}

    /** One call more. */
    public void record(long nanos) {
        long known = Math.max(0, Math.min(nanos, (1L << LARGEST_BITS) - 1));
        counts[index(known)]++;
        count++;
        largest = Math.max(largest, known);
    }

    /** Forgets all. */
    public void clear() {
        Arrays.fill(counts, 0);
        count = 0;
        largest = 0;
    }

    /** All of another's. */
    public void add(Latencies other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        count += other.count;
        largest = Math.max(largest, other.largest);
    }

    /** Calls. */
    public long count() {
        return count;
    }

    /** The longest, in nanoseconds. */
    public long largest() {
        return largest;
    }

    /**
     * The duration, in nanoseconds, that {@code share} of the calls did not exceed; the longest of its step.
     *
     * @param share above 0, at most 1
     */
    public long quantile(double share) {
        long wanted = (long) Math.ceil(share * count);
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= wanted && seen > 0) {
                return Math.min(largest, last(i));
            }
        }
        return largest;
    }

    private static int index(long nanos) {
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(nanos) - EXACT_BITS);
        return shift * STEPS + (int) (nanos >>> shift);
    }

    /** The longest duration that an index stands for. */
    private static long last(int index) {
        int shift = Math.max(0, index / STEPS - 1);
        return ((index - (long) shift * STEPS + 1) << shift) - 1;
    }
}
