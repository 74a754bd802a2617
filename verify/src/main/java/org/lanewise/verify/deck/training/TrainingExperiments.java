package org.lanewise.verify.deck.training;

import java.util.List;
import org.lanewise.verify.deck.Experiment;

/** The experiments of claims A23 to A38. */
public final class TrainingExperiments {
    private TrainingExperiments() {}

    /** In the order of the deck. */
    public static List<Experiment> all() {
        return List.of(
                new Reductions(),
                new LearningRates(),
                new OutputDelta(),
                new Backpropagation(),
                new MiniBatches(),
                new CostOfGradients(),
                new SaddlePoint(),
                new Conditioning(),
                new LargestRate(),
                new ChoicesOfTraining());
    }
}
