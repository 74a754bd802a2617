package org.lanewise.nn.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Dense;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.Transpose;

/**
 * The gradients of one {@link DenseForward}.
 *
 * @param delta dJ/dz in, dJ/da out
 * @param biasGradient takes the sum of delta over the rows where there is no bias
 * @param dx dJ/dx, or null where nothing before x learns
 */
record DenseBackward(
        DenseForward forward, Buffer delta, @Nullable Buffer biasGradient, PlanBuilder.@Nullable Target dx)
        implements Step {
    static DenseBackward of(DenseForward forward, Buffer delta, PlanBuilder.@Nullable Target dx) {
        Buffer biasGradient = forward.hasBias() ? null : Buffer.vector(delta.columns());
        return new DenseBackward(forward, delta, biasGradient, dx);
    }

    @Override
    public void run(Pass pass) {
        Dense dense = forward.dense();
        Buffer x = forward.x();
        Buffer u = forward.u();
        dense.backwardActivation(
                pass.rows,
                u.array(pass),
                u.offset(pass),
                u.columns(),
                Dropout.key(pass.seed, pass.step, forward.dropoutLayer()),
                delta.array(pass),
                delta.offset(pass),
                delta.columns(),
                biasGradient == null ? pass.gradient : biasGradient.array(pass),
                biasGradient == null ? forward.biases() : biasGradient.offset(pass));
        dense.backwardWeights(
                pass.rows,
                x.array(pass),
                x.offset(pass),
                x.columns(),
                delta.array(pass),
                delta.offset(pass),
                delta.columns(),
                pass.gradient,
                forward.weights(),
                pass.parallelism,
                pass.workspace);
        if (dx != null) {
            Buffer to = dx.buffer();
            Gemm.sgemm(
                    Transpose.NO,
                    Transpose.NO,
                    pass.rows,
                    dense.inputs(),
                    dense.outputs(),
                    1,
                    delta.array(pass),
                    delta.offset(pass),
                    delta.columns(),
                    pass.parameters,
                    forward.weights(),
                    dense.inputs(),
                    dx.accumulate() ? 1 : 0,
                    to.array(pass),
                    to.offset(pass),
                    to.columns(),
                    pass.parallelism,
                    pass.workspace);
        }
    }

    @Override
    public List<Buffer> buffers() {
        List<Buffer> buffers = new ArrayList<>(List.of(forward.x(), forward.u(), delta));
        if (biasGradient != null) {
            buffers.add(biasGradient);
        }
        if (dx != null) {
            buffers.add(dx.buffer());
        }
        return buffers;
    }

    @Override
    public String text() {
        return "backward " + forward.text() + (dx == null ? ", weights only" : dx.accumulate() ? ", added" : "");
    }

    @Override
    public long flops(int rows) {
        return (dx == null ? 1 : 2) * forward.flops(rows);
    }

    @Override
    public long parameters() {
        return (dx == null ? 1 : 2) * forward.parameters();
    }
}
