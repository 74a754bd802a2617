package org.lanewise.nn.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dense;
import org.lanewise.kernels.Dropout;

/**
 * z = dropout(h(x W^T + b)).
 *
 * @param weights where W starts among the parameters
 * @param biases where b starts; {@link #NO_BIAS} where there is none
 * @param zeros stand for a bias that is not there; the chain starts at 0
 * @param dropoutLayer the number of the dropout layer, which keys its mask
 * @param a keeps x W^T + b for a backward pass that wants it; null if nobody does
 */
record DenseForward(
        Dense dense,
        int weights,
        int biases,
        float[] zeros,
        int dropoutLayer,
        Buffer x,
        @Nullable Buffer a,
        Buffer z) implements Step {
    static final int NO_BIAS = -1;

    static DenseForward of(
            Dense dense, int weights, int biases, int dropoutLayer, Buffer x, @Nullable Buffer a, Buffer z) {
        float[] zeros = biases == NO_BIAS ? new float[dense.outputs()] : new float[0];
        return new DenseForward(dense, weights, biases, zeros, dropoutLayer, x, a, z);
    }

    boolean hasBias() {
        return biases != NO_BIAS;
    }

    /** What h's derivative is a function of. */
    Buffer u() {
        return a == null ? z : a;
    }

    @Override
    public void run(Pass pass) {
        if (a == null) {
            forget(pass);
        } else {
            keep(pass, a);
        }
    }

    private void keep(Pass pass, Buffer sums) {
        dense.forward(
                pass.rows,
                x.array(pass),
                x.offset(pass),
                x.columns(),
                pass.parameters,
                weights,
                hasBias() ? pass.parameters : zeros,
                hasBias() ? biases : 0,
                sums.array(pass),
                sums.offset(pass),
                sums.columns(),
                Dropout.key(pass.seed, pass.step, dropoutLayer),
                z.array(pass),
                z.offset(pass),
                z.columns(),
                pass.parallelism,
                pass.workspace);
    }

    private void forget(Pass pass) {
        dense.forward(
                pass.rows,
                x.array(pass),
                x.offset(pass),
                x.columns(),
                pass.parameters,
                weights,
                hasBias() ? pass.parameters : zeros,
                hasBias() ? biases : 0,
                Dropout.key(pass.seed, pass.step, dropoutLayer),
                z.array(pass),
                z.offset(pass),
                z.columns(),
                pass.parallelism,
                pass.workspace);
    }

    @Override
    public List<Buffer> buffers() {
        List<Buffer> buffers = new ArrayList<>(List.of(x, z));
        if (a != null) {
            buffers.add(a);
        }
        return buffers;
    }

    @Override
    public String text() {
        return text(dense, hasBias());
    }

    static String text(Dense dense, boolean bias) {
        return "dense " + dense.inputs() + " -> " + dense.outputs() + (bias ? " + bias" : "")
                + (dense.activation().kind() == Activation.Kind.IDENTITY ? "" : " + " + dense.activation())
                + (dense.dropout().isNone() ? "" : " + " + text(dense.dropout()));
    }

    static String text(Dropout dropout) {
        return "dropout " + dropout.dropRate() + (dropout.inferenceScale() == 1 ? "" : " unscaled");
    }

    @Override
    public long flops(int rows) {
        return 2L * rows * dense.inputs() * dense.outputs();
    }

    @Override
    public long parameters() {
        return (long) dense.inputs() * dense.outputs() + (hasBias() ? dense.outputs() : 0);
    }
}
