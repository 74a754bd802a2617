package org.lanewise.nn.internal.plan;

import java.util.List;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.FusedActivation;
import org.lanewise.nn.layer.ActivationLayer;

/** z = dropout(h(x)). */
final class ActivationSteps implements Lowering<ActivationLayer> {
    /**
     * Whether dropout may be taken along: not where h' is taken from an output that is then known up to dropout's scale only,
     * as tanh's.
     */
    static boolean takesDropout(Activation h) {
        return h == Activation.RELU || !h.derivativeFromOutput();
    }

    @Override
    public void lower(Group group, ActivationLayer layer, PlanBuilder plan) {
        Buffer x = plan.input(group);
        Buffer z = plan.output(group);
        FusedActivation h = FusedActivation.of(x.columns(), layer.activation(), group.dropout());
        int number = group.last().number();
        plan.forward(new Forward(h, number, x, z));
        Buffer u = layer.activation().derivativeFromOutput() ? z : x;
        plan.whenBackward(z, dz -> plan.send(x, dz, false, dx -> new Backward(h, number, u, dz, dx)));
    }

    private static String text(FusedActivation h) {
        return h.activation() + (h.dropout().isNone() ? "" : " + " + DenseForward.text(h.dropout())) + " " + h.units();
    }

    /**
     * The values.
     *
     * @param dropoutLayer the number of the dropout layer, which keys its mask
     */
    record Forward(FusedActivation h, int dropoutLayer, Buffer x, Buffer z) implements Step {
        @Override
        public void run(Pass pass) {
            h.forward(
                    pass.rows,
                    x.array(pass),
                    x.offset(pass),
                    x.columns(),
                    Dropout.key(pass.seed, pass.step, dropoutLayer),
                    z.array(pass),
                    z.offset(pass),
                    z.columns());
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(x, z);
        }

        @Override
        public String text() {
            return ActivationSteps.text(h);
        }

        @Override
        public long flops(int rows) {
            return (h.dropout().isNone() ? 1L : 2L) * rows * x.columns();
        }
    }

    /**
     * dx = dz mask h', in place where both are one buffer.
     *
     * @param dropoutLayer the number of the dropout layer, which keys its mask
     * @param u z or x, whichever h' wants
     */
    record Backward(FusedActivation h, int dropoutLayer, Buffer u, Buffer dz, Buffer dx) implements Step {
        @Override
        public void run(Pass pass) {
            float[] array = dx.array(pass);
            int offset = dx.offset(pass);
            if (dx != dz) {
                System.arraycopy(dz.array(pass), dz.offset(pass), array, offset, pass.rows * dz.columns());
            }
            h.backward(
                    pass.rows,
                    u.array(pass),
                    u.offset(pass),
                    u.columns(),
                    Dropout.key(pass.seed, pass.step, dropoutLayer),
                    array,
                    offset,
                    dx.columns());
        }

        @Override
        public List<Buffer> buffers() {
            return List.of(u, dz, dx);
        }

        @Override
        public String text() {
            return "backward " + ActivationSteps.text(h);
        }

        @Override
        public long flops(int rows) {
            return (h.dropout().isNone() ? 2L : 3L) * rows * u.columns();
        }
    }
}
