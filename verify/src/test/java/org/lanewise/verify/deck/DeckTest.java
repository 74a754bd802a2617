package org.lanewise.verify.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeckTest {
    static Stream<Named<Experiment>> fastExperiments() {
        return Deck.experiments().stream()
                .filter(Experiment::isFast)
                .map(experiment -> Named.of(String.join(" ", experiment.ids()) + " " + experiment.title(), experiment));
    }

    @ParameterizedTest
    @MethodSource("fastExperiments")
    void keepsEveryBound(Experiment experiment) {
        assertEquals(List.of(), Outcome.of(experiment).failures());
    }

    @Test
    void everyExperimentIsAboutClaimsOfTheDeck() {
        List<String> claimed =
                Claim.all().stream().flatMap(claim -> claim.ids().stream()).toList();
        Set<String> ids = new HashSet<>(claimed);
        assertEquals(claimed.size(), ids.size(), "an id stands twice in claims.txt");
        for (Experiment experiment : Deck.experiments()) {
            assertTrue(ids.containsAll(experiment.ids()), experiment.title() + ": " + experiment.ids());
        }
    }

    @Test
    void everyClaimOfTheDeckHasAnExperiment() {
        Set<String> shown = new HashSet<>();
        Deck.experiments().forEach(experiment -> shown.addAll(experiment.ids()));
        Set<String> missing = new TreeSet<>();
        Claim.all().forEach(claim -> missing.addAll(claim.ids()));
        missing.removeAll(shown);
        assertEquals(Set.of(), missing);
    }
}
