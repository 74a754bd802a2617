package org.lanewise.verify.bits;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The hashes that every machine must find: a line "name sha256" for each row, in the file {@code golden.txt}. */
public final class Golden {
    private static final String FILE = "golden.txt";

    private Golden() {}

    /** The hashes by name. */
    public static Map<String, String> hashes() {
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(FILE))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> parse(List<String> lines) {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            if (words.length != 2 || hashes.put(words[0], words[1]) != null) {
                throw new IllegalStateException(FILE + ": '" + line + "' is no name and hash, or a second one");
            }
        }
        return hashes;
    }
}
