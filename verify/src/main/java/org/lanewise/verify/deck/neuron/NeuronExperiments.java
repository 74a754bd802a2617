package org.lanewise.verify.deck.neuron;

import java.util.List;
import org.lanewise.verify.deck.Experiment;

/** The experiments of claims A1 to A6. */
public final class NeuronExperiments {
    private NeuronExperiments() {}

    /** In the order of the deck. */
    public static List<Experiment> all() {
        return List.of(
                new WeightedSum(),
                new LinearRegression(),
                new LogisticRegression(),
                new SoftmaxRegression(),
                new PerceptronMistakes(),
                new ExclusiveOr());
    }
}
