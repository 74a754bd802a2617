package org.lanewise.verify.deck;

import java.util.List;

/** Shows one or a few claims of the deck. Deterministic: every draw has a fixed seed. */
public interface Experiment {
    /** The ids of the claims that it measures, such as A19. */
    List<String> ids();

    /** What it is about, in a few words. */
    String title();

    /** Whether it takes less than about two seconds, so that it runs with the tests. */
    boolean isFast();

    /** Runs it and writes down what it finds: at least one measurement for each of its ids. */
    void run(Protocol protocol);
}
