package org.lanewise.nn.internal.plan;

import java.util.List;
import org.lanewise.kernels.GaussianNoise;
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
        plan.forward(new Forward(layer.noise(), group.head().number(), x, z));
        plan.whenBackward(z, dz -> plan.sendUnchanged(x, dz, true));
    }

    record Forward(GaussianNoise noise, int layer, Buffer x, Buffer z) implements Step {
        @Override
        public void run(Pass pass) {
            noise.add(
                    GaussianNoise.key(pass.seed, pass.step, layer),
                    0,
                    x.array(pass),
                    x.offset(pass),
                    z.array(pass),
                    z.offset(pass),
                    pass.rows * x.columns(),
                    pass.workspace);
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(x, z);
        }

        @Override
        public String text() {
            return "noise " + noise.sigma() + " " + x.columns();
        }

        @Override
        public long flops(int rows) {
            return 2L * rows * x.columns();
        }
    }
}
