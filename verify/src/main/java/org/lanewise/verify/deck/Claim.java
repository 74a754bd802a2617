package org.lanewise.verify.deck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What the deck says, in its right form.
 *
 * @param ids one or a few
 * @param text of the slides
 */
public record Claim(List<String> ids, String text) {
    /** Every claim, in the order of the deck. */
    public static List<Claim> all() {
        try (InputStream in = Objects.requireNonNull(Claim.class.getResourceAsStream("claims.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(parts -> new Claim(List.of(parts[0].split(" ")), parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
