package org.lanewise.verify.deck.depth;

import java.util.List;
import org.lanewise.verify.deck.Experiment;

/** The experiments of claims A39 to A56. */
public final class DepthExperiments {
    private DepthExperiments() {}

    /** In the order of the deck. */
    public static List<Experiment> all() {
        return List.of(
                new ChainRule(),
                new TrainingSpeed(),
                new ActivationShapes(),
                new ActivationTable(),
                new SkipConnections(),
                new Degradation());
    }
}
