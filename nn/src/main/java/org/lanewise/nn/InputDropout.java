package org.lanewise.nn;

import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.Elementwise;

/** z = dropout(x) for dropout that has no dense layer before it. */
record InputDropout(Dropout dropout, int layer, Buffer x, Buffer z) implements Step {
    @Override
    public void run(Pass pass) {
        int length = pass.rows * x.columns;
        System.arraycopy(x.array, x.offset, z.array, z.offset, length);
        Elementwise.dropout(dropout, Dropout.key(pass.seed, pass.step, layer), 0, z.array, z.offset, length);
    }
}
