package org.lanewise.verify.deck;

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

    /** All of them, by chapter. */
    public static List<Chapter> chapters() {
        return List.of(
                new Chapter("Single neurons", NeuronExperiments.all()),
                new Chapter("Feature spaces and kernels", FeatureExperiments.all()),
                new Chapter("Feed-forward networks", NetworkExperiments.all()),
                new Chapter("Training", TrainingExperiments.all()),
                new Chapter("Depth", DepthExperiments.all()),
                new Chapter("Regularisation", RegularisationExperiments.all()));
    }

    /** All of them. */
    public static List<Experiment> experiments() {
        return chapters().stream()
                .flatMap(chapter -> chapter.experiments().stream())
                .toList();
    }
}
