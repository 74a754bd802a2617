package org.lanewise.verify.deck.regularisation;

import java.util.List;
import org.lanewise.verify.deck.Experiment;

/** The experiments of claims A57 to A80. */
public final class RegularisationExperiments {
    private RegularisationExperiments() {}

    /** In the order of the deck. */
    public static List<Experiment> all() {
        return List.of(
                new Overfitting(),
                new Regularisers(),
                new InitialWeights(),
                new StoppingEarly(),
                new WeightPenalties(),
                new ThinnedNetworks(),
                new DropoutOnDigits());
    }
}
