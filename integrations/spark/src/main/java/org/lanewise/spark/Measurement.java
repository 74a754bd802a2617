package org.lanewise.spark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One part of the program.
 *
 * @param name the part
 * @param seconds by the wall clock
 * @param processor seconds of the process's processor time, on all threads: other programs do not show in it
 * @param result numbers that describe what came out
 */
record Measurement(String name, double seconds, double processor, double[] result) {
    private static final String TAG = "measured";

    String line() {
        String numbers = Arrays.stream(result).mapToObj(Double::toString).collect(Collectors.joining(" "));
        return String.format(Locale.ROOT, "%s %s %.3f %.3f %s", TAG, name, seconds, processor, numbers);
    }

    /** What {@link #line} wrote, if it did. */
    static Optional<Measurement> parse(String line) {
        String[] words = line.split(" ");
        if (!words[0].equals(TAG)) {
            return Optional.empty();
        }
        double[] result =
                Arrays.stream(words).skip(4).mapToDouble(Double::parseDouble).toArray();
        return Optional.of(
                new Measurement(words[1], Double.parseDouble(words[2]), Double.parseDouble(words[3]), result));
    }

    /** The largest distance of two results' numbers, relative to the largest of ours. */
    double distance(Measurement other) {
        double largest = 0;
        double size = 0;
        for (int i = 0; i < result.length; i++) {
            largest = Math.max(largest, Math.abs(result[i] - other.result[i]));
            size = Math.max(size, Math.abs(result[i]));
        }
        return largest / size;
    }
}
