package org.lanewise.nn.internal.plan;

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

/** What makes steps of each layer. Asked in turn, not a table, for which a fresh JVM would load all of these classes. */
final class Lowerings {
    private Lowerings() {}

    static void lower(Group group, PlanBuilder plan) {
        Layer layer = group.head().layer();
        if (layer instanceof DenseLayer own) {
            new DenseSteps().lower(group, own, plan);
        } else if (layer instanceof ActivationLayer own) {
            new ActivationSteps().lower(group, own, plan);
        } else if (layer instanceof ActivityPenaltyLayer own) {
            new ActivityPenaltySteps().lower(group, own, plan);
        } else if (layer instanceof AddLayer own) {
            new AddSteps().lower(group, own, plan);
        } else if (layer instanceof BatchNormLayer own) {
            new BatchNormSteps().lower(group, own, plan);
        } else if (layer instanceof ConcatenateLayer own) {
            new ConcatenateSteps().lower(group, own, plan);
        } else if (layer instanceof DropoutLayer own) {
            new DropoutSteps().lower(group, own, plan);
        } else if (layer instanceof FourierLayer own) {
            new FourierSteps().lower(group, own, plan);
        } else if (layer instanceof LayerNormLayer own) {
            new LayerNormSteps().lower(group, own, plan);
        } else if (layer instanceof NoiseLayer own) {
            new NoiseSteps().lower(group, own, plan);
        } else if (layer instanceof PolynomialLayer own) {
            new PolynomialSteps().lower(group, own, plan);
        } else if (layer instanceof PReluLayer own) {
            new PReluSteps().lower(group, own, plan);
        } else {
            throw new IllegalStateException("no steps for " + layer.getClass());
        }
    }
}
