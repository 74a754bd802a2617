package org.lanewise.nn.internal.plan;

import java.util.List;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dense;
import org.lanewise.kernels.Dropout;
import org.lanewise.nn.internal.Draws;
import org.lanewise.nn.layer.FourierLayer;

/** sqrt(2 / features) cos(w . x + b), w and b drawn from the layer's seed. */
final class FourierSteps implements Lowering<FourierLayer> {
    @Override
    public void lower(Group group, FourierLayer layer, PlanBuilder plan) {
        Buffer x = plan.input(group);
        plan.forward(Forward.of(layer, x, plan.output(group)));
    }

    record Forward(Dense dense, float[] weights, float[] phases, Buffer x, Buffer z) implements Step {
        static Forward of(FourierLayer layer, Buffer x, Buffer z) {
            Dense dense = Dense.of(x.columns(), z.columns(), Activation.IDENTITY, Dropout.none());
            float[] weights = new float[x.columns() * z.columns()];
            double deviation = Math.sqrt(2.0 / layer.h());
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) (deviation * Draws.normal(layer.seed(), Draws.FEATURES, i));
            }
            float[] phases = new float[z.columns()];
            for (int f = 0; f < phases.length; f++) {
                phases[f] = (float) (StrictMath.PI * Draws.uniform(layer.seed(), Draws.FEATURES + 1, f));
            }
            return new Forward(dense, weights, phases, x, z);
        }

        @Override
        public void run(Pass pass) {
            float[] to = z.array(pass);
            int first = z.offset(pass);
            dense.forward(
                    pass.rows,
                    x.array(pass),
                    x.offset(pass),
                    x.columns(),
                    weights,
                    0,
                    phases,
                    0,
                    0,
                    to,
                    first,
                    z.columns(),
                    pass.parallelism,
                    pass.workspace);
            double factor = Math.sqrt(2.0 / z.columns());
            for (int i = first; i < first + pass.rows * z.columns(); i++) {
                // The same bits everywhere by specification; the features of a row are few.
                to[i] = (float) (factor * StrictMath.cos(to[i]));
            }
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(x, z);
        }

        @Override
        public String text() {
            return "fourier features " + x.columns() + " -> " + z.columns();
        }

        @Override
        public long flops(int rows) {
            return 2L * rows * x.columns() * z.columns();
        }

        @Override
        public long parameters() {
            return weights.length + phases.length;
        }
    }
}
