package org.lanewise.kernels.statistics;

/** Counts ones. */
final class BitCounts {
    private BitCounts() {}

    /** How many words have a 1 at each of the 32 places. */
    static int[] of(int[] words) {
        int[] ones = new int[Integer.SIZE];
        for (int word : words) {
            for (int bit = 0; bit < Integer.SIZE; bit++) {
                ones[bit] += word >>> bit & 1;
            }
        }
        return ones;
    }

    /** How many words differ at each place from the word before. */
    static int[] ofChanges(int[] words) {
        int[] changes = new int[words.length - 1];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = words[i] ^ words[i + 1];
        }
        return of(changes);
    }
}
