package org.lanewise.nn.internal.plan;

import java.util.List;
import java.util.Locale;
import org.lanewise.kernels.Dense;
import org.lanewise.kernels.NarrowMatrix;
import org.lanewise.kernels.NarrowType;

/**
 * z = h(x W^T + b) with parameters of its own, W in a narrower type.
 *
 * @param biases b, zeros where there is none
 */
record NarrowDenseForward(Dense dense, NarrowMatrix weights, float[] biases, Buffer x, Buffer z) implements Step {
    static NarrowDenseForward of(Dense dense, NarrowType type, FoldedDense parameters, Buffer x, Buffer z) {
        NarrowMatrix weights = NarrowMatrix.pack(type, dense.inputs(), dense.outputs(), parameters.weights(), 0);
        return new NarrowDenseForward(dense, weights, parameters.biases(), x, z);
    }

    @Override
    public void run(Pass pass) {
        dense.forward(
                pass.rows,
                x.array(pass),
                x.offset(pass),
                x.columns(),
                weights,
                biases,
                0,
                0,
                z.array(pass),
                z.offset(pass),
                z.columns(),
                pass.parallelism,
                pass.workspace);
    }

    @Override
    public List<Buffer> buffers() {
        return List.of(x, z);
    }

    @Override
    public String text() {
        return weights.type().name().toLowerCase(Locale.ROOT) + " " + DenseForward.text(dense, true);
    }

    @Override
    public long flops(int rows) {
        return 2L * rows * dense.inputs() * dense.outputs();
    }

    @Override
    public long parameters() {
        return (long) dense.inputs() * dense.outputs() + dense.outputs();
    }
}
