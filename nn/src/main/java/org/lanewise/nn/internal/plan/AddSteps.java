package org.lanewise.nn.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.kernels.Blas;
import org.lanewise.nn.layer.AddLayer;

/** z = the sum of the inputs, from the first to the last. */
final class AddSteps implements Lowering<AddLayer> {
    @Override
    public void lower(Group group, AddLayer layer, PlanBuilder plan) {
        List<Buffer> inputs = new ArrayList<>();
        for (int i = 0; i < group.head().inputs().size(); i++) {
            inputs.add(plan.input(group, i));
        }
        Buffer z = plan.output(group);
        plan.forward(new Sum(List.copyOf(inputs), z));
        plan.whenBackward(z, dz -> {
            for (int i = 0; i < inputs.size(); i++) {
                plan.sendUnchanged(inputs.get(i), dz, i == inputs.size() - 1);
            }
        });
    }

    record Sum(List<Buffer> inputs, Buffer z) implements Step {
        @Override
        public void run(Pass pass) {
            int length = pass.rows * z.columns();
            float[] array = z.array(pass);
            int offset = z.offset(pass);
            Buffer first = inputs.get(0);
            System.arraycopy(first.array(pass), first.offset(pass), array, offset, length);
            for (int i = 1; i < inputs.size(); i++) {
                Buffer next = inputs.get(i);
                Blas.saxpy(length, 1, next.array(pass), next.offset(pass), 1, array, offset, 1);
            }
        }

        @Override
        public List<Buffer> buffers() {
            List<Buffer> buffers = new ArrayList<>(inputs);
            buffers.add(z);
            return buffers;
        }

        @Override
        public String text() {
            return "add " + inputs.size() + " of " + z.columns();
        }

        @Override
        public long flops(int rows) {
            return (inputs.size() - 1L) * rows * z.columns();
        }
    }
}
