package org.lanewise.nn;

import org.lanewise.kernels.Dense;
import org.lanewise.kernels.Dropout;

/**
 * z = dropout(h(x W^T + b)).
 *
 * @param dropoutLayer the number of the dropout layer, which keys its mask
 */
record DenseForward(Dense dense, int weights, int biases, int dropoutLayer, Buffer x, Buffer z) implements Step {
    @Override
    public void run(Pass pass) {
        dense.forward(
                pass.rows,
                x.array,
                x.offset,
                x.columns,
                pass.parameters,
                weights,
                pass.parameters,
                biases,
                Dropout.key(pass.seed, pass.step, dropoutLayer),
                z.array,
                z.offset,
                z.columns,
                pass.parallelism,
                pass.workspace);
    }
}
