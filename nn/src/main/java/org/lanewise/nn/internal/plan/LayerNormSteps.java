package org.lanewise.nn.internal.plan;

import java.util.Arrays;
import java.util.List;
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
        plan.forward(new Forward(layer.epsilon(), gamma, beta, x, statistics, z));
        plan.whenBackward(z, dz -> plan.send(x, dz, true, dx -> new Backward(gamma, beta, x, statistics, dz, dx)));
    }

    /**
     * Forward.
     *
     * @param statistics mean and 1 / deviation of each row
     */
    record Forward(float epsilon, int gamma, int beta, Buffer x, Buffer statistics, Buffer z) implements Step {
        @Override
        public void run(Pass pass) {
            int columns = x.columns();
            float[] from = x.array(pass);
            float[] to = z.array(pass);
            float[] parameters = pass.parameters;
            for (int row = 0; row < pass.rows; row++) {
                int first = x.offset(pass) + row * columns;
                double sum = 0;
                for (int i = 0; i < columns; i++) {
                    sum += from[first + i];
                }
                double mean = sum / columns;
                double squares = 0;
                for (int i = 0; i < columns; i++) {
                    double deviation = from[first + i] - mean;
                    squares += deviation * deviation;
                }
                float m = (float) mean;
                float inverse = (float) (1 / Math.sqrt(squares / columns + epsilon));
                statistics.array(pass)[statistics.offset(pass) + 2 * row] = m;
                statistics.array(pass)[statistics.offset(pass) + 2 * row + 1] = inverse;
                int out = z.offset(pass) + row * columns;
                for (int i = 0; i < columns; i++) {
                    to[out + i] =
                            Math.fma((from[first + i] - m) * inverse, parameters[gamma + i], parameters[beta + i]);
                }
            }
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

    record Backward(int gamma, int beta, Buffer x, Buffer statistics, Buffer dz, Buffer dx) implements Step {
        @Override
        public void run(Pass pass) {
            int columns = x.columns();
            float[] from = x.array(pass);
            float[] in = dz.array(pass);
            float[] out = dx.array(pass);
            float[] gradient = pass.gradient;
            Arrays.fill(gradient, gamma, gamma + columns, 0);
            Arrays.fill(gradient, beta, beta + columns, 0);
            for (int row = 0; row < pass.rows; row++) {
                float mean = statistics.array(pass)[statistics.offset(pass) + 2 * row];
                float inverse = statistics.array(pass)[statistics.offset(pass) + 2 * row + 1];
                int at = row * columns;
                int first = x.offset(pass) + at;
                double sum = 0;
                double product = 0;
                for (int i = 0; i < columns; i++) {
                    float d = in[dz.offset(pass) + at + i];
                    float normal = (from[first + i] - mean) * inverse;
                    float g = d * pass.parameters[gamma + i];
                    gradient[gamma + i] = Math.fma(d, normal, gradient[gamma + i]);
                    gradient[beta + i] += d;
                    sum += g;
                    product += (double) g * normal;
                }
                float meanOfG = (float) (sum / columns);
                float meanOfProduct = (float) (product / columns);
                for (int i = 0; i < columns; i++) {
                    float normal = (from[first + i] - mean) * inverse;
                    float g = in[dz.offset(pass) + at + i] * pass.parameters[gamma + i];
                    out[dx.offset(pass) + at + i] = inverse * Math.fma(-normal, meanOfProduct, g - meanOfG);
                }
            }
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
