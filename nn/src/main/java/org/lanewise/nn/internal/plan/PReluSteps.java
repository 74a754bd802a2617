package org.lanewise.nn.internal.plan;

import java.util.Arrays;
import java.util.List;
import org.lanewise.kernels.Elementwise;
import org.lanewise.nn.layer.PReluLayer;

/** z = x where x &gt; 0, else alpha x, alpha learned. */
final class PReluSteps implements Lowering<PReluLayer> {
    @Override
    public void lower(Group group, PReluLayer layer, PlanBuilder plan) {
        int alpha = plan.offset(group.head(), "weight");
        Buffer x = plan.input(group);
        Buffer z = plan.output(group);
        plan.forward(new Forward(alpha, x, z));
        plan.whenBackward(z, dz -> plan.send(x, dz, true, dx -> new Backward(alpha, x, dz, dx)));
    }

    record Forward(int alpha, Buffer x, Buffer z) implements Step {
        @Override
        public void run(Pass pass) {
            int columns = x.columns();
            for (int i = 0; i < pass.rows; i++) {
                Elementwise.prelu(
                        pass.parameters,
                        alpha,
                        x.array(pass),
                        x.offset(pass) + i * columns,
                        z.array(pass),
                        z.offset(pass) + i * columns,
                        columns);
            }
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(x, z);
        }

        @Override
        public String text() {
            return "prelu " + x.columns();
        }

        @Override
        public long flops(int rows) {
            return (long) rows * x.columns();
        }

        @Override
        public long parameters() {
            return x.columns();
        }
    }

    record Backward(int alpha, Buffer x, Buffer dz, Buffer dx) implements Step {
        @Override
        public void run(Pass pass) {
            int columns = x.columns();
            Arrays.fill(pass.gradient, alpha, alpha + columns, 0);
            for (int i = 0; i < pass.rows; i++) {
                Elementwise.preluDerivative(
                        pass.parameters,
                        alpha,
                        x.array(pass),
                        x.offset(pass) + i * columns,
                        dz.array(pass),
                        dz.offset(pass) + i * columns,
                        dx.array(pass),
                        dx.offset(pass) + i * columns,
                        pass.gradient,
                        alpha,
                        columns);
            }
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(x, dz, dx);
        }

        @Override
        public String text() {
            return "backward prelu " + x.columns();
        }

        @Override
        public long flops(int rows) {
            return 3L * rows * x.columns();
        }

        @Override
        public long parameters() {
            return 2L * x.columns();
        }
    }
}
