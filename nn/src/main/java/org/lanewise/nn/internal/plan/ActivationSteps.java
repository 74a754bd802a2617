package org.lanewise.nn.internal.plan;

import java.util.List;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Elementwise;
import org.lanewise.nn.layer.ActivationLayer;

/** z = h(x). */
final class ActivationSteps implements Lowering<ActivationLayer> {
    @Override
    public void lower(Group group, ActivationLayer layer, PlanBuilder plan) {
        Activation h = layer.activation();
        Buffer x = plan.input(group);
        Buffer z = plan.output(group);
        plan.forward(new Forward(h, x, z));
        Buffer u = h.derivativeFromOutput() ? z : x;
        plan.whenBackward(z, dz -> plan.send(x, dz, false, dx -> new Backward(h, u, dz, dx)));
    }

    record Forward(Activation h, Buffer x, Buffer z) implements Step {
        @Override
        public void run(Pass pass) {
            int length = pass.rows * x.columns();
            Elementwise.activate(h, x.array(pass), x.offset(pass), z.array(pass), z.offset(pass), length);
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(x, z);
        }

        @Override
        public String text() {
            return h + " " + x.columns();
        }

        @Override
        public long flops(int rows) {
            return (long) rows * x.columns();
        }
    }

    /**
     * dx = dz h'.
     *
     * @param u h's output or input, whichever its derivative wants
     */
    record Backward(Activation h, Buffer u, Buffer dz, Buffer dx) implements Step {
        @Override
        public void run(Pass pass) {
            Elementwise.derivative(
                    h,
                    u.array(pass),
                    u.offset(pass),
                    dz.array(pass),
                    dz.offset(pass),
                    dx.array(pass),
                    dx.offset(pass),
                    pass.rows * u.columns());
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(u, dz, dx);
        }

        @Override
        public String text() {
            return "backward " + h + " " + u.columns();
        }

        @Override
        public long flops(int rows) {
            return 2L * rows * u.columns();
        }
    }
}
