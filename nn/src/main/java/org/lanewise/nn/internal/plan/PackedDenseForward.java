package org.lanewise.nn.internal.plan;

import java.util.List;
import org.lanewise.kernels.Dense;
import org.lanewise.kernels.PackedMatrix;
import org.lanewise.kernels.Transpose;

/**
 * z = h(x W^T + b) with parameters of its own, W packed.
 *
 * @param biases b, zeros where there is none
 */
record PackedDenseForward(Dense dense, PackedMatrix weights, float[] biases, Buffer x, Buffer z) implements Step {
    static PackedDenseForward of(Dense dense, FoldedDense parameters, Buffer x, Buffer z) {
        PackedMatrix weights = PackedMatrix.pack(
                Transpose.YES, dense.inputs(), dense.outputs(), parameters.weights(), 0, dense.inputs());
        return new PackedDenseForward(dense, weights, parameters.biases(), x, z);
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
        return "packed " + DenseForward.text(dense, true);
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
