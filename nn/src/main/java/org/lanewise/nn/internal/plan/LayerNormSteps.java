package org.lanewise.nn.internal.plan;

import java.util.List;
import org.lanewise.kernels.LayerNorm;
import org.lanewise.nn.layer.LayerNormLayer;

/** z = gamma (x - mean) / sqrt(variance + epsilon) + beta over the values of each row. */
final class LayerNormSteps implements Lowering<LayerNormLayer> {
    @Override
    public void lower(Group group, LayerNormLayer layer, PlanBuilder plan) {
        int gamma = plan.offset(group.head(), "weight");
        int beta = plan.offset(group.head(), "bias");
        Buffer x = plan.input(group);
        Buffer z = plan.output(group);
        Buffer statistics = Buffer.rows(2);
        LayerNorm norm = LayerNorm.of(x.columns(), layer.epsilon());
        plan.forward(new Forward(norm, gamma, beta, x, statistics, z));
        plan.whenBackward(
                z, dz -> plan.send(x, dz, true, dx -> new Backward(norm, gamma, beta, x, statistics, dz, dx)));
    }

    /**
     * Forward.
     *
     * @param statistics mean and 1 / deviation of each row
     */
    record Forward(LayerNorm norm, int gamma, int beta, Buffer x, Buffer statistics, Buffer z) implements Step {
        @Override
        public void run(Pass pass) {
            norm.forward(
                    pass.rows,
                    x.array(pass),
                    x.offset(pass),
                    x.columns(),
                    pass.parameters,
                    gamma,
                    pass.parameters,
                    beta,
                    statistics.array(pass),
                    statistics.offset(pass),
                    z.array(pass),
                    z.offset(pass),
                    z.columns());
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(x, statistics, z);
        }

        @Override
        public String text() {
            return "layer norm " + x.columns();
        }

        @Override
        public long flops(int rows) {
            return 8L * rows * x.columns();
        }

        @Override
        public long parameters() {
            return 2L * x.columns();
        }
    }

    record Backward(LayerNorm norm, int gamma, int beta, Buffer x, Buffer statistics, Buffer dz, Buffer dx)
            implements Step {
        @Override
        public void run(Pass pass) {
            norm.backward(
                    pass.rows,
                    x.array(pass),
                    x.offset(pass),
                    x.columns(),
                    pass.parameters,
                    gamma,
                    statistics.array(pass),
                    statistics.offset(pass),
                    dz.array(pass),
                    dz.offset(pass),
                    dz.columns(),
                    dx.array(pass),
                    dx.offset(pass),
                    dx.columns(),
                    pass.gradient,
                    gamma,
                    pass.gradient,
                    beta);
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(x, statistics, dz, dx);
        }

        @Override
        public String text() {
            return "backward layer norm " + x.columns();
        }

        @Override
        public long flops(int rows) {
            return 14L * rows * x.columns();
        }

        @Override
        public long parameters() {
            return 4L * x.columns();
        }
    }
}
