package org.lanewise.nn;

import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Dense;
import org.lanewise.kernels.Dropout;

/**
 * The gradients of one {@link DenseForward}.
 *
 * @param delta dJ/dz in, dJ/da out
 * @param dx dJ/dx, or null where nothing before x learns
 */
record DenseBackward(
        DenseForward forward, Buffer delta, @Nullable Buffer dx) implements Step {
    @Override
    public void run(Pass pass) {
        Dense dense = forward.dense();
        Buffer x = forward.x();
        Buffer z = forward.z();
        dense.backwardActivation(
                pass.rows,
                z.array,
                z.offset,
                z.columns,
                Dropout.key(pass.seed, pass.step, forward.dropoutLayer()),
                delta.array,
                delta.offset,
                delta.columns,
                pass.gradient,
                forward.biases());
        dense.backwardWeights(
                pass.rows,
                x.array,
                x.offset,
                x.columns,
                delta.array,
                delta.offset,
                delta.columns,
                pass.gradient,
                forward.weights(),
                pass.parallelism,
                pass.workspace);
        if (dx != null) {
            dense.backwardData(
                    pass.rows,
                    delta.array,
                    delta.offset,
                    delta.columns,
                    pass.parameters,
                    forward.weights(),
                    dx.array,
                    dx.offset,
                    dx.columns,
                    pass.parallelism,
                    pass.workspace);
        }
    }
}
