package org.lanewise.nn.internal.plan;

import java.util.List;
import org.lanewise.nn.layer.ActivityPenaltyLayer;

/** Adds l1 sum |z| + l2 sum z^2 to the loss and its derivative to dJ/dz; the values pass through. */
final class ActivityPenaltySteps implements Lowering<ActivityPenaltyLayer> {
    @Override
    public void lower(Group group, ActivityPenaltyLayer layer, PlanBuilder plan) {
        Buffer z = plan.passThrough(group);
        if (plan.learns()) {
            plan.forward(new Forward(layer.l1(), layer.l2(), z));
            plan.whenBackward(z, dz -> plan.backward(new Backward(layer.l1(), layer.l2(), z, dz)));
        }
    }

    record Forward(float l1, float l2, Buffer z) implements Step {
        @Override
        public void run(Pass pass) {
            float[] array = z.array(pass);
            int offset = z.offset(pass);
            double sum = 0;
            for (int i = 0; i < pass.rows * z.columns(); i++) {
                double value = array[offset + i];
                sum += l1 * Math.abs(value) + l2 * value * value;
            }
            pass.penalty += sum;
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(z);
        }

        @Override
        public String text() {
            return "activity penalty " + z.columns();
        }

        @Override
        public long flops(int rows) {
            return 4L * rows * z.columns();
        }
    }

    record Backward(float l1, float l2, Buffer z, Buffer dz) implements Step {
        @Override
        public void run(Pass pass) {
            float[] values = z.array(pass);
            int from = z.offset(pass);
            float[] gradient = dz.array(pass);
            int to = dz.offset(pass);
            float first = pass.scale * l1;
            float second = 2 * pass.scale * l2;
            for (int i = 0; i < pass.rows * z.columns(); i++) {
                float value = values[from + i];
                float slope = Math.fma(second, value, value == 0 ? 0 : Math.copySign(first, value));
                gradient[to + i] += slope;
            }
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(z, dz);
        }

        @Override
        public String text() {
            return "backward activity penalty " + z.columns();
        }

        @Override
        public long flops(int rows) {
            return 4L * rows * z.columns();
        }
    }
}
