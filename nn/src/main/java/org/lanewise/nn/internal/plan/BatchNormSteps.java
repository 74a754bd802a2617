package org.lanewise.nn.internal.plan;

import java.util.Arrays;
import java.util.List;
import org.lanewise.kernels.BatchNorm;
import org.lanewise.nn.layer.BatchNormLayer;

/** z = gamma (x - mean) / sqrt(variance + epsilon) + beta over the rows of the batch, for each column. */
final class BatchNormSteps implements Lowering<BatchNormLayer> {
    @Override
    public void lower(Group group, BatchNormLayer layer, PlanBuilder plan) {
        Places places = new Places(
                plan.offset(group.head(), "weight"),
                plan.offset(group.head(), "bias"),
                plan.offset(group.head(), "running_mean"),
                plan.offset(group.head(), "running_var"));
        Buffer x = plan.input(group);
        Buffer z = plan.output(group);
        BatchNorm norm = BatchNorm.of(x.columns(), layer.epsilon());
        if (!plan.learns()) {
            plan.forward(new Inference(norm, places, x, z));
            return;
        }
        Buffer statistics = Buffer.vector(2 * x.columns());
        plan.forward(new Forward(norm, layer.momentum(), places, x, statistics, z));
        plan.whenBackward(z, dz -> plan.send(x, dz, true, dx -> new Backward(norm, places, x, statistics, dz, dx)));
    }

    /** Where the parameters start. */
    record Places(int gamma, int beta, int mean, int variance) {}

    /** With the running statistics. */
    record Inference(BatchNorm norm, Places places, Buffer x, Buffer z) implements Step {
        @Override
        public void run(Pass pass) {
            float[] p = pass.parameters;
            norm.forward(
                    pass.rows,
                    x.array(pass),
                    x.offset(pass),
                    x.columns(),
                    p,
                    places.mean,
                    p,
                    places.variance,
                    p,
                    places.gamma,
                    p,
                    places.beta,
                    z.array(pass),
                    z.offset(pass),
                    z.columns(),
                    pass.workspace);
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(x, z);
        }

        @Override
        public String text() {
            return "batch norm, running statistics, " + x.columns();
        }

        @Override
        public long flops(int rows) {
            return 3L * rows * x.columns();
        }

        @Override
        public long parameters() {
            return 4L * x.columns();
        }
    }

    /**
     * With the statistics of the batch; the running ones move towards them, the variance as that of a sample.
     *
     * @param statistics the columns' means, then their variances
     */
    record Forward(BatchNorm norm, float momentum, Places places, Buffer x, Buffer statistics, Buffer z)
            implements Step {
        @Override
        public void run(Pass pass) {
            int rows = pass.rows;
            if (rows == 0) {
                return;
            }
            int columns = x.columns();
            float[] p = pass.parameters;
            float[] s = statistics.array(pass);
            int mean = statistics.offset(pass);
            int variance = mean + columns;
            norm.statistics(rows, x.array(pass), x.offset(pass), columns, s, mean, s, variance, pass.workspace);
            norm.forward(
                    rows,
                    x.array(pass),
                    x.offset(pass),
                    columns,
                    s,
                    mean,
                    s,
                    variance,
                    p,
                    places.gamma,
                    p,
                    places.beta,
                    z.array(pass),
                    z.offset(pass),
                    columns,
                    pass.workspace);
            double sample = rows / Math.max(1.0, rows - 1.0);
            for (int c = 0; c < columns; c++) {
                move(p, places.mean + c, s[mean + c]);
                move(p, places.variance + c, sample * s[variance + c]);
            }
        }

        private void move(float[] parameters, int at, double to) {
            parameters[at] = (float) (parameters[at] + momentum * (to - parameters[at]));
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(x, statistics, z);
        }

        @Override
        public String text() {
            return "batch norm " + x.columns();
        }

        @Override
        public long flops(int rows) {
            return 8L * rows * x.columns();
        }

        @Override
        public long parameters() {
            return 6L * x.columns();
        }
    }

    record Backward(BatchNorm norm, Places places, Buffer x, Buffer statistics, Buffer dz, Buffer dx) implements Step {
        @Override
        public void run(Pass pass) {
            int columns = x.columns();
            float[] gradient = pass.gradient;
            Arrays.fill(gradient, places.mean, places.mean + columns, 0);
            Arrays.fill(gradient, places.variance, places.variance + columns, 0);
            float[] s = statistics.array(pass);
            int mean = statistics.offset(pass);
            norm.backward(
                    pass.rows,
                    x.array(pass),
                    x.offset(pass),
                    columns,
                    s,
                    mean,
                    s,
                    mean + columns,
                    pass.parameters,
                    places.gamma,
                    dz.array(pass),
                    dz.offset(pass),
                    columns,
                    dx.array(pass),
                    dx.offset(pass),
                    columns,
                    gradient,
                    places.gamma,
                    gradient,
                    places.beta,
                    pass.workspace);
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(x, statistics, dz, dx);
        }

        @Override
        public String text() {
            return "backward batch norm " + x.columns();
        }

        @Override
        public long flops(int rows) {
            return 14L * rows * x.columns();
        }

        @Override
        public long parameters() {
            return 6L * x.columns();
        }
    }
}
