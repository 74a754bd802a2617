package org.lanewise.nn.internal.plan;

import java.util.List;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.Elementwise;
import org.lanewise.nn.layer.DropoutLayer;

/** Dropout that no dense layer before it takes along; in inference its scale, if it has one then. */
final class DropoutSteps implements Lowering<DropoutLayer> {
    @Override
    public void lower(Group group, DropoutLayer layer, PlanBuilder plan) {
        Dropout dropout = layer.dropout();
        if (!plan.draws()) {
            if (layer.isForTrainingOnly()) {
                plan.passThrough(group);
            } else {
                plan.forward(new Scale(dropout.inferenceScale(), plan.input(group), plan.output(group)));
            }
            return;
        }
        int number = group.head().number();
        Buffer x = plan.input(group);
        Buffer z = plan.output(group);
        plan.forward(new Drop(dropout, number, x, z));
        plan.whenBackward(z, dz -> plan.send(x, dz, false, dx -> new Drop(dropout, number, dz, dx)));
    }

    /** to = mask * from: the values in the forward pass, their gradient in the backward one. */
    record Drop(Dropout dropout, int layer, Buffer from, Buffer to) implements Step {
        @Override
        public void run(Pass pass) {
            int length = pass.rows * from.columns();
            float[] array = to.array(pass);
            int offset = to.offset(pass);
            if (from != to) {
                System.arraycopy(from.array(pass), from.offset(pass), array, offset, length);
            }
            Elementwise.dropout(dropout, Dropout.key(pass.seed, pass.step, layer), 0, array, offset, length);
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(from, to);
        }

        @Override
        public String text() {
            return DenseForward.text(dropout) + " " + from.columns();
        }

        @Override
        public long flops(int rows) {
            return (long) rows * from.columns();
        }
    }
}
