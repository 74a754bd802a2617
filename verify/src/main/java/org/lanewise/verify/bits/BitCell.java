package org.lanewise.verify.bits;

import java.util.ArrayList;
import java.util.List;

/**
 * What one JVM of the bit matrix found.
 *
 * @param architecture of the JVM, as it calls it; empty where none could say
 * @param width that was asked for
 * @param tier that was asked for
 * @param counts one for each number of threads
 * @param differences hashes that are not golden
 * @param impossible why this machine cannot run the cell, or empty
 * @param failure what went wrong beside the hashes, or empty
 * @param seconds that it took
 */
public record BitCell(
        String architecture,
        BitWidth width,
        BitTier tier,
        List<Count> counts,
        List<Difference> differences,
        String impossible,
        String failure,
        double seconds) {

    /**
     * The rows of one number of threads.
     *
     * @param threads at most
     * @param rows that were computed
     */
    public record Count(int threads, int rows) {}

    /**
     * A hash that is not the golden one.
     *
     * @param threads at most
     * @param pass from 1 on
     * @param row of the suite
     * @param found the hash
     * @param golden the one expected, or "none"
     */
    public record Difference(int threads, int pass, String row, String found, String golden) {
        @Override
        public String toString() {
            return row + " on " + threads + (threads == 1 ? " thread" : " threads") + ", pass " + pass + ": " + found
                    + ", but golden is " + golden;
        }
    }

    /** Whether the machine could run it. */
    public boolean ran() {
        return impossible.isEmpty();
    }

    /** Whether it could and found every hash. */
    public boolean passed() {
        return ran() && failure.isEmpty() && differences.isEmpty();
    }

    /** How many hashes were not golden on so many threads. */
    public long differences(int threads) {
        return differences.stream().filter(d -> d.threads() == threads).count();
    }

    /** A cell that a machine cannot run. */
    static BitCell impossible(String architecture, BitWidth width, BitTier tier, String reason) {
        return new BitCell(architecture, width, tier, List.of(), List.of(), reason, "", 0);
    }

    /**
     * Reads what a probe has printed.
     *
     * @param threads the numbers asked for
     * @param code its exit code
     */
    static BitCell of(BitWidth width, BitTier tier, int[] threads, List<String> lines, int code, double seconds) {
        String architecture = "";
        String impossible = "";
        String failure = "";
        List<Count> counts = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split("\t");
            switch (words[0]) {
                case BitProbe.JVM -> {
                    architecture = words[1];
                    int bits = Integer.parseInt(words[2]);
                    if (bits < width.bits()) {
                        impossible = "the widest vectors of this JVM have " + bits + " bits";
                    } else if (bits != width.bits()) {
                        failure = "ran on vectors of " + bits + " bits";
                    } else if (!tier.isRunBy(words[3])) {
                        failure = "ran in " + words[3];
                    }
                }
                case BitProbe.DIFFERS ->
                    differences.add(new Difference(
                            Integer.parseInt(words[1]), Integer.parseInt(words[2]), words[3], words[4], words[5]));
                case BitProbe.DONE -> counts.add(new Count(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
                default -> {
                    // The JVM's own warnings.
                }
            }
        }
        boolean complete = counts.size() == threads.length && code == (differences.isEmpty() ? 0 : 1);
        if (impossible.isEmpty() && failure.isEmpty() && !complete) {
            failure = "exit code " + code + " after " + counts.size() + " of " + threads.length
                    + " numbers of threads: " + (lines.isEmpty() ? "no output" : lines.get(lines.size() - 1));
        }
        return new BitCell(architecture, width, tier, counts, differences, impossible, failure, seconds);
    }
}
