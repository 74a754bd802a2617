package org.lanewise.nn.internal.plan;

import java.util.List;
import org.lanewise.nn.internal.Draws;
import org.lanewise.nn.layer.NoiseLayer;

/** z = x + deviation * noise in training; nothing in inference. */
final class NoiseSteps implements Lowering<NoiseLayer> {
    @Override
    public void lower(Group group, NoiseLayer layer, PlanBuilder plan) {
        if (!plan.draws()) {
            plan.passThrough(group);
            return;
        }
        Buffer x = plan.input(group);
        Buffer z = plan.output(group);
        plan.forward(new Forward(layer.deviation(), group.head().number(), x, z));
        plan.whenBackward(z, dz -> plan.sendUnchanged(x, dz, true));
    }

    record Forward(float deviation, int layer, Buffer x, Buffer z) implements Step {
        @Override
        public void run(Pass pass) {
            float[] from = x.array(pass);
            float[] to = z.array(pass);
            for (int i = 0; i < pass.rows * x.columns(); i++) {
                double noise = Draws.noise(pass.seed, pass.step, layer, i);
                to[z.offset(pass) + i] = (float) (from[x.offset(pass) + i] + deviation * noise);
            }
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(x, z);
        }

        @Override
        public String text() {
            return "noise " + deviation + " " + x.columns();
        }

        @Override
        public long flops(int rows) {
            return 2L * rows * x.columns();
        }
    }
}
