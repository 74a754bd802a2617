package org.lanewise.verify.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private record Sample(List<String> ids, Consumer<Protocol> what) implements Experiment {
        @Override
        public String title() {
            return "sample";
        }

        @Override
        public boolean isFast() {
            return true;
        }

        @Override
        public void run(Protocol protocol) {
            what.accept(protocol);
        }
    }

    @Test
    void listsWhatFailed() {
        Outcome outcome = Outcome.of(new Sample(List.of("A1"), protocol -> {
            protocol.measure("A1", "holds", 1, Bound.atMost(1));
            protocol.measure("A1", "does not", 1.5, Bound.atMost(1));
            protocol.measure("A1", "not a number", Double.NaN, Bound.atMost(1));
        }));
        assertEquals(
                List.of("does not", "not a number"),
                outcome.failures().stream().map(Measurement::claim).toList());
    }

    @Test
    void refusesIdsThatAreNotMeasured() {
        Experiment silent =
                new Sample(List.of("A1", "A2"), protocol -> protocol.measure("A1", "one", 1, Bound.exactly(1)));
        String message = assertThrows(IllegalStateException.class, () -> Outcome.of(silent))
                .toString();
        assertTrue(message.contains("[A1, A2]") && message.contains("[A1]"), message);
    }

    @Test
    void refusesMeasurementsOfOtherIds() {
        Experiment other = new Sample(List.of("A1"), protocol -> {
            protocol.measure("A1", "one", 1, Bound.exactly(1));
            protocol.measure("A3", "three", 1, Bound.exactly(1));
        });
        assertThrows(IllegalStateException.class, () -> Outcome.of(other));
    }
}
