package org.lanewise.verify.deck.network;

import java.util.List;
import org.lanewise.verify.deck.Experiment;

/** The experiments of claims A17 to A22. */
public final class NetworkExperiments {
    private NetworkExperiments() {}

    /** In the order of the deck. */
    public static List<Experiment> all() {
        return List.of(new BatchInvariance(), new MatchedLosses(), new UniversalApproximator(), new WeightSymmetries());
    }
}
