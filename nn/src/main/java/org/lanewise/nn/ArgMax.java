package org.lanewise.nn;

/** The place of the largest value. */
final class ArgMax {
    private ArgMax() {}

    static int of(float[] values, int offset, int length) {
        int best = 0;
        for (int i = 1; i < length; i++) {
            if (values[offset + i] > values[offset + best]) {
                best = i;
            }
        }
        return best;
    }
}
