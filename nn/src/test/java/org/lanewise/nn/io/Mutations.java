package org.lanewise.nn.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Damages bytes in the ways in which files are damaged, and in those that an attacker would try. */
public final class Mutations {
    private final SplittableRandom random;
    private final List<byte[]> words;

    /**
     * Repeatable by the seed.
     *
     * @param words what is put in here and there
     */
    public Mutations(long seed, List<String> words) {
        this.random = new SplittableRandom(seed);
        this.words = words.stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** A number from 0 to below {@code bound}. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A copy with one to four changes. */
    public byte[] of(byte[] bytes) {
        byte[] changed = bytes;
        int changes = 1 + below(4);
        for (int i = 0; i < changes; i++) {
            changed = change(changed);
        }
        return changed;
    }

    private byte[] change(byte[] bytes) {
        int at = below(bytes.length + 1);
        int end = Math.min(bytes.length, at + below(1 + below(64)));
        switch (below(9)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                if (at < flipped.length) {
                    flipped[at] ^= (byte) (1 << below(8));
                }
                return flipped;
            }
            case 1 -> {
                byte[] replaced = bytes.clone();
                for (int i = at; i < end; i++) {
                    replaced[i] = (byte) below(256);
                }
                return replaced;
            }
            case 2 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 3 -> {
                return join(bytes, at, new byte[0], end);
            }
            case 4 -> {
                byte[] inserted = new byte[below(64)];
                for (int i = 0; i < inserted.length; i++) {
                    inserted[i] = (byte) below(256);
                }
                return join(bytes, at, inserted, at);
            }
            case 5 -> { // the same again
                return join(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
            }
            case 6 -> {
                return join(bytes, at, words.get(below(words.size())), at);
            }
            case 7 -> {
                return join(bytes, at, words.get(below(words.size())), end);
            }
            default -> {
                return digits(bytes, at);
            }
        }
    }

    /** The next number in decimal becomes another. */
    private byte[] digits(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && !isDigit(bytes[at])) {
            at++;
        }
        int end = at;
        while (end < bytes.length && isDigit(bytes[end])) {
            end++;
        }
        String number = switch (below(6)) {
            case 0 -> "0";
            case 1 -> String.valueOf(below(20));
            case 2 -> "-" + below(9);
            case 3 -> String.valueOf(Integer.MAX_VALUE - below(3));
            case 4 -> String.valueOf(Long.MAX_VALUE - below(3));
            default -> "9".repeat(1 + below(2000));
        };
        return join(bytes, at, number.getBytes(StandardCharsets.UTF_8), end);
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static byte[] join(byte[] bytes, int end, byte[] middle, int begin) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(bytes.length + middle.length);
        joined.write(bytes, 0, end);
        joined.write(middle, 0, middle.length);
        joined.write(bytes, begin, bytes.length - begin);
        return joined.toByteArray();
    }
}
