package org.lanewise.nn.internal.plan;

import java.util.Map;
import org.lanewise.nn.layer.ActivationLayer;
import org.lanewise.nn.layer.ActivityPenaltyLayer;
import org.lanewise.nn.layer.AddLayer;
import org.lanewise.nn.layer.BatchNormLayer;
import org.lanewise.nn.layer.ConcatenateLayer;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.DropoutLayer;
import org.lanewise.nn.layer.FourierLayer;
import org.lanewise.nn.layer.Layer;
import org.lanewise.nn.layer.LayerNormLayer;
import org.lanewise.nn.layer.NoiseLayer;
import org.lanewise.nn.layer.PReluLayer;
import org.lanewise.nn.layer.PolynomialLayer;

/** The one table of layers and what makes steps of them. */
final class Lowerings {
    private static final Map<Class<? extends Layer>, Lowering<?>> TABLE = Map.ofEntries(
            entry(ActivationLayer.class, new ActivationSteps()),
            entry(ActivityPenaltyLayer.class, new ActivityPenaltySteps()),
            entry(AddLayer.class, new AddSteps()),
            entry(BatchNormLayer.class, new BatchNormSteps()),
            entry(ConcatenateLayer.class, new ConcatenateSteps()),
            entry(DenseLayer.class, new DenseSteps()),
            entry(DropoutLayer.class, new DropoutSteps()),
            entry(FourierLayer.class, new FourierSteps()),
            entry(LayerNormLayer.class, new LayerNormSteps()),
            entry(NoiseLayer.class, new NoiseSteps()),
            entry(PolynomialLayer.class, new PolynomialSteps()),
            entry(PReluLayer.class, new PReluSteps()));

    private Lowerings() {}

    private static <L extends Layer> Map.Entry<Class<? extends Layer>, Lowering<?>> entry(
            Class<L> layer, Lowering<L> lowering) {
        return Map.entry(layer, lowering);
    }

    static void lower(Group group, PlanBuilder plan) {
        lower(group, group.head().layer(), plan);
    }

    // The table pairs a class with a lowering of its own kind: entry() takes no other.
    @SuppressWarnings("unchecked")
    private static <L extends Layer> void lower(Group group, L layer, PlanBuilder plan) {
        Lowering<?> lowering = TABLE.get(layer.getClass());
        if (lowering == null) {
            throw new IllegalStateException("no steps for " + layer.getClass());
        }
        ((Lowering<L>) lowering).lower(group, layer, plan);
    }
}
