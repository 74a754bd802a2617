package org.lanewise.verify.deck;

import java.util.List;

/**
 * Experiments about one part of the deck.
 *
 * @param title what it is about
 * @param experiments in the order of the deck
 */
public record Chapter(String title, List<Experiment> experiments) {}
