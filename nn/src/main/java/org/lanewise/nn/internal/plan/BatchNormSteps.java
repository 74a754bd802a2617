package org.lanewise.nn.internal.plan;

import java.util.Arrays;
import java.util.List;
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
        if (!plan.learns()) {
            plan.forward(new Inference(layer, places, x, z));
            return;
        }
        Buffer statistics = Buffer.vector(2 * x.columns());
        plan.forward(new Forward(layer, places, x, statistics, z));
        plan.whenBackward(z, dz -> plan.send(x, dz, true, dx -> new Backward(places, x, statistics, dz, dx)));
    }

    /** Where the parameters start. */
    record Places(int gamma, int beta, int mean, int variance) {}

    /** With the running statistics. */
    record Inference(BatchNormLayer layer, Places places, Buffer x, Buffer z) implements Step {
        @Override
        public void run(Pass pass) {
            int columns = x.columns();
            float[] p = pass.parameters;
            for (int c = 0; c < columns; c++) {
                float scale =
                        (float) (p[places.gamma + c] / Math.sqrt((double) p[places.variance + c] + layer.epsilon()));
                for (int row = 0; row < pass.rows; row++) {
                    float value = x.array(pass)[x.offset(pass) + row * columns + c];
                    z.array(pass)[z.offset(pass) + row * columns + c] =
                            Math.fma(value - p[places.mean + c], scale, p[places.beta + c]);
                }
            }
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
     * @param statistics the columns' means, then their 1 / deviation
     */
    record Forward(BatchNormLayer layer, Places places, Buffer x, Buffer statistics, Buffer z) implements Step {
        @Override
        public void run(Pass pass) {
            int columns = x.columns();
            float[] p = pass.parameters;
            float[] from = x.array(pass);
            int first = x.offset(pass);
            int rows = pass.rows;
            for (int c = 0; c < columns && rows > 0; c++) {
                double sum = 0;
                for (int row = 0; row < rows; row++) {
                    sum += from[first + row * columns + c];
                }
                double mean = sum / rows;
                double squares = 0;
                for (int row = 0; row < rows; row++) {
                    double deviation = from[first + row * columns + c] - mean;
                    squares += deviation * deviation;
                }
                float m = (float) mean;
                float inverse = (float) (1 / Math.sqrt(squares / rows + layer.epsilon()));
                statistics.array(pass)[statistics.offset(pass) + c] = m;
                statistics.array(pass)[statistics.offset(pass) + columns + c] = inverse;
                for (int row = 0; row < rows; row++) {
                    float normal = (from[first + row * columns + c] - m) * inverse;
                    z.array(pass)[z.offset(pass) + row * columns + c] =
                            Math.fma(normal, p[places.gamma + c], p[places.beta + c]);
                }
                move(p, places.mean + c, mean);
                move(p, places.variance + c, squares / Math.max(1, rows - 1));
            }
        }

        private void move(float[] parameters, int at, double to) {
            parameters[at] = (float) (parameters[at] + layer.momentum() * (to - parameters[at]));
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

    record Backward(Places places, Buffer x, Buffer statistics, Buffer dz, Buffer dx) implements Step {
        @Override
        public void run(Pass pass) {
            int columns = x.columns();
            int rows = pass.rows;
            float[] gradient = pass.gradient;
            Arrays.fill(gradient, places.mean, places.mean + columns, 0);
            Arrays.fill(gradient, places.variance, places.variance + columns, 0);
            for (int c = 0; c < columns; c++) {
                float mean = statistics.array(pass)[statistics.offset(pass) + c];
                float inverse = statistics.array(pass)[statistics.offset(pass) + columns + c];
                float sum = 0;
                float product = 0;
                for (int row = 0; row < rows; row++) {
                    float d = dz.array(pass)[dz.offset(pass) + row * columns + c];
                    float normal = (x.array(pass)[x.offset(pass) + row * columns + c] - mean) * inverse;
                    product = Math.fma(d, normal, product);
                    sum += d;
                }
                gradient[places.gamma + c] = product;
                gradient[places.beta + c] = sum;
                float factor = inverse * pass.parameters[places.gamma + c];
                for (int row = 0; row < rows; row++) {
                    float d = dz.array(pass)[dz.offset(pass) + row * columns + c];
                    float normal = (x.array(pass)[x.offset(pass) + row * columns + c] - mean) * inverse;
                    dx.array(pass)[dx.offset(pass) + row * columns + c] =
                            factor * Math.fma(-normal, product / rows, d - sum / rows);
                }
            }
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
