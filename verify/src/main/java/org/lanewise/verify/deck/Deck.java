package org.lanewise.verify.deck;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.verify.deck.depth.DepthExperiments;
import org.lanewise.verify.deck.features.FeatureExperiments;
import org.lanewise.verify.deck.network.NetworkExperiments;
import org.lanewise.verify.deck.neuron.NeuronExperiments;
import org.lanewise.verify.deck.regularisation.RegularisationExperiments;
import org.lanewise.verify.deck.training.TrainingExperiments;

/** Every experiment, in the order of the deck. */
public final class Deck {
    private Deck() {}

    /** All of them. */
    public static List<Experiment> experiments() {
        List<Experiment> experiments = new ArrayList<>();
        experiments.addAll(NeuronExperiments.all());
        experiments.addAll(FeatureExperiments.all());
        experiments.addAll(NetworkExperiments.all());
        experiments.addAll(TrainingExperiments.all());
        experiments.addAll(DepthExperiments.all());
        experiments.addAll(RegularisationExperiments.all());
        return List.copyOf(experiments);
    }
}
