package org.lanewise.verify.deck.figure;

import java.util.List;

/**
 * A table.
 *
 * @param caption one sentence
 * @param head names of the columns
 * @param rows as many cells each
 */
public record Table(String caption, List<String> head, List<List<String>> rows) {}
