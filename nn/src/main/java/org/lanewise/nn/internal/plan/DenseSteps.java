package org.lanewise.nn.internal.plan;

import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dense;
import org.lanewise.kernels.Dropout;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.layer.DenseLayer;

/**
 * A dense layer with its activation and dropout. Where the backward pass is to come and h' wants h's input, that is kept
 * and h is a step of its own.
 */
final class DenseSteps implements Lowering<DenseLayer> {
    @Override
    public void lower(Group group, DenseLayer layer, PlanBuilder plan) {
        Activation h = group.activation();
        boolean apart = plan.learns() && !h.derivativeFromOutput();
        Buffer x = plan.input(group);
        Buffer z = plan.output(group);
        Buffer a = apart ? Buffer.rows(layer.units()) : z;
        Dense dense = Dense.of(
                group.head().width(),
                layer.units(),
                apart ? Activation.IDENTITY : h,
                apart ? Dropout.none() : group.dropout());
        Parameters packed = plan.packed();
        if (packed != null) {
            plan.forward(PackedDenseForward.of(dense, packed, group.head().number(), layer.bias(), x, z));
            return;
        }
        int weights = plan.offset(group.head(), "weight");
        int biases = layer.bias() ? plan.offset(group.head(), "bias") : DenseForward.NO_BIAS;
        DenseForward forward =
                DenseForward.of(dense, weights, biases, group.last().number(), x, a);
        plan.forward(forward);
        if (apart) {
            plan.forward(new ActivationSteps.Forward(h, a, z));
            if (!group.dropout().isNone()) {
                plan.forward(new DropoutSteps.Drop(group.dropout(), group.last().number(), z, z));
            }
        }
        plan.whenBackward(z, delta -> {
            if (apart) {
                if (!group.dropout().isNone()) {
                    plan.backward(
                            new DropoutSteps.Drop(group.dropout(), group.last().number(), delta, delta));
                }
                plan.backward(new ActivationSteps.Backward(h, a, delta, delta));
            }
            PlanBuilder.@Nullable Target dx = plan.wantsGradient(x) ? plan.target(x) : null;
            plan.backward(DenseBackward.of(forward, delta, dx));
        });
    }
}
