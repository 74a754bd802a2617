package org.lanewise.nn.internal.plan;

import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Dense;
import org.lanewise.kernels.NarrowType;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.layer.DenseLayer;

/** A dense layer with its activation and dropout. The sums are kept where the backward pass is to come and h' wants them. */
final class DenseSteps implements Lowering<DenseLayer> {
    @Override
    public void lower(Group group, DenseLayer layer, PlanBuilder plan) {
        Buffer x = plan.input(group);
        Buffer z = plan.output(group);
        Dense dense = Dense.of(group.head().width(), layer.units(), group.activation(), group.dropout());
        Parameters packed = plan.packed();
        if (packed != null) {
            FoldedDense folded = FoldedDense.of(group, packed);
            NarrowType narrow = plan.weights().narrow();
            plan.forward(
                    narrow == null
                            ? PackedDenseForward.of(dense, folded, x, z)
                            : NarrowDenseForward.of(dense, narrow, folded, x, z));
            return;
        }
        int weights = plan.offset(group.head(), "weight");
        int biases = layer.bias() ? plan.offset(group.head(), "bias") : DenseForward.NO_BIAS;
        boolean wantsSums = plan.learns() && !group.activation().derivativeFromOutput();
        Buffer a = wantsSums ? Buffer.rows(layer.units()) : null;
        DenseForward forward =
                DenseForward.of(dense, weights, biases, group.last().number(), x, a, z);
        plan.forward(forward);
        plan.whenBackward(z, delta -> {
            PlanBuilder.@Nullable Target dx = plan.wantsGradient(x) ? plan.target(x) : null;
            plan.backward(DenseBackward.of(forward, delta, dx));
        });
    }
}
