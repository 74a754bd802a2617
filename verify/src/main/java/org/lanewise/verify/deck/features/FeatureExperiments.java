package org.lanewise.verify.deck.features;

import java.util.List;
import org.lanewise.verify.deck.Experiment;

/** The experiments of claims A7 to A16. */
public final class FeatureExperiments {
    private FeatureExperiments() {}

    /** In the order of the deck. */
    public static List<Experiment> all() {
        return List.of(
                new CoverCount(), new TwoRings(), new PolynomialKernel(), new GaussianKernel(), new LearnedBasis());
    }
}
