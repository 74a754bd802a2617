package org.lanewise.verify.deck;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one run of an experiment gave.
 *
 * @param experiment which
 * @param protocol what it wrote down
 * @param seconds how long it took
 */
public record Outcome(Experiment experiment, Protocol protocol, double seconds) {
    /**
     * Runs an experiment.
     *
     * @throws IllegalStateException if it measures nothing for one of its ids, or something for another
     */
    public static Outcome of(Experiment experiment) {
        Protocol protocol = new Protocol();
        long start = System.nanoTime();
        experiment.run(protocol);
        double seconds = (System.nanoTime() - start) * 1e-9;
        Set<String> measured = new LinkedHashSet<>();
        protocol.measurements().forEach(measurement -> measured.add(measurement.id()));
        if (!measured.equals(new LinkedHashSet<>(experiment.ids()))) {
            throw new IllegalStateException("'" + experiment.title() + "' is about " + experiment.ids()
                    + ", but measures " + List.copyOf(measured));
        }
        return new Outcome(experiment, protocol, seconds);
    }

    /** The measurements whose bound is not kept. */
    public List<Measurement> failures() {
        return protocol.measurements().stream()
                .filter(measurement -> !measurement.passed())
                .toList();
    }
}
