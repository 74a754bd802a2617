package org.lanewise.kernels;

import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.elementwise.LayerEpilogue;
import org.lanewise.kernels.internal.gemm.f32.FloatEpilogue;
import org.lanewise.kernels.internal.gemm.f32.FloatProblem;

/**
 * One fully connected layer, fused: z = dropout(h(x W^T + b)), and its backward pass. Weights are outputs x inputs,
 * row-major and contiguous, one unit's weights per row (as in PyTorch and ONNX's transposed Gemm). An instance is
 * immutable and holds no weights.
 *
 * <p>Contract: a[i][o] starts at b[o] and takes a = fma(x[i][p], w[o][p], a) for p ascending; then z = h(a); then z is
 * set to 0 or scaled by {@link Dropout}, element i * outputs + o.
 */
public final class Dense {
    private final int inputs;
    private final int outputs;
    private final Activation activation;
    private final Dropout dropout;
    private final FusedActivation fused;

    private Dense(int inputs, int outputs, Activation activation, Dropout dropout) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.activation = activation;
        this.dropout = dropout;
        this.fused = FusedActivation.of(outputs, activation, dropout);
    }

    /**
     * A layer.
     *
     * @param inputs values per row of x, at least 1
     * @param outputs units, at least 1
     * @param activation h
     * @param dropout applied to h; {@link Dropout#none()} for inference
     */
    public static Dense of(int inputs, int outputs, Activation activation, Dropout dropout) {
        Checks.positive("inputs", inputs);
        Checks.positive("outputs", outputs);
        Checks.notNull("activation", activation);
        Checks.notNull("dropout", dropout);
        return new Dense(inputs, outputs, activation, dropout);
    }

    /** Values per input row. */
    public int inputs() {
        return inputs;
    }

    /** Units. */
    public int outputs() {
        return outputs;
    }

    /** The activation function. */
    public Activation activation() {
        return activation;
    }

    /** The dropout. */
    public Dropout dropout() {
        return dropout;
    }

    /**
     * z = dropout(h(x W^T + b)).
     *
     * @param rows samples
     * @param x rows x inputs
     * @param xOffset index of its first element
     * @param ldx elements from one row of x to the next
     * @param w outputs x inputs, contiguous
     * @param wOffset index of its first element
     * @param bias outputs values
     * @param biasOffset index of its first element
     * @param dropoutKey from {@link Dropout#key}; without effect when the layer has no dropout
     * @param z the result, rows x outputs; must not overlap x, w or bias
     * @param zOffset index of its first element
     * @param ldz elements from one row of z to the next
     * @param parallelism who works
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps z; nothing has been
     *     written then. Where operands overlap the message names those of the product: x is A, w is B, z is C.
     */
    public void forward(
            int rows,
            float[] x,
            int xOffset,
            int ldx,
            float[] w,
            int wOffset,
            float[] bias,
            int biasOffset,
            long dropoutKey,
            float[] z,
            int zOffset,
            int ldz,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        Checks.notNegative("rows", rows);
        Checks.matrix("x", x, xOffset, rows, inputs, ldx);
        Checks.matrix("w", w, wOffset, outputs, inputs, inputs);
        Checks.matrix("z", z, zOffset, rows, outputs, ldz);
        FloatProblem problem = workspace
                .problem()
                .shape(rows, outputs, inputs)
                .left(false, 1, x, xOffset, ldx)
                .right(true, w, wOffset, inputs);
        forward(problem, bias, biasOffset, dropoutKey, z, zOffset, ldz, parallelism, workspace.epilogue());
    }

    /**
     * As the other form, with the weights packed before by {@code PackedMatrix.pack(Transpose.YES, inputs, outputs, w,
     * wOffset, inputs)}. The bits are the same.
     *
     * @param rows samples
     * @param x rows x inputs
     * @param xOffset index of its first element
     * @param ldx elements from one row of x to the next
     * @param w the packed weights, inputs x outputs as {@link PackedMatrix#rows()} and {@link PackedMatrix#columns()}
     * @param bias outputs values
     * @param biasOffset index of its first element
     * @param dropoutKey from {@link Dropout#key}; without effect when the layer has no dropout
     * @param z the result, rows x outputs; must not overlap x or bias
     * @param zOffset index of its first element
     * @param ldz elements from one row of z to the next
     * @param parallelism who works
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException as the other form, and if w was packed for another shape
     */
    public void forward(
            int rows,
            float[] x,
            int xOffset,
            int ldx,
            PackedMatrix w,
            float[] bias,
            int biasOffset,
            long dropoutKey,
            float[] z,
            int zOffset,
            int ldz,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNull("w", w);
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        requireShape(w.rows(), w.columns());
        Checks.notNegative("rows", rows);
        Checks.matrix("x", x, xOffset, rows, inputs, ldx);
        Checks.matrix("z", z, zOffset, rows, outputs, ldz);
        FloatProblem problem = workspace
                .problem()
                .shape(rows, outputs, inputs)
                .left(false, 1, x, xOffset, ldx)
                .right(w.panels());
        forward(problem, bias, biasOffset, dropoutKey, z, zOffset, ldz, parallelism, workspace.epilogue());
    }

    /**
     * As the other form, with weights in a narrower type. The bits are those for the weights {@link NarrowMatrix#weight}.
     *
     * @param rows samples
     * @param x rows x inputs
     * @param xOffset index of its first element
     * @param ldx elements from one row of x to the next
     * @param w the weights
     * @param bias outputs values
     * @param biasOffset index of its first element
     * @param dropoutKey from {@link Dropout#key}; without effect when the layer has no dropout
     * @param z the result, rows x outputs; must not overlap x or bias
     * @param zOffset index of its first element
     * @param ldz elements from one row of z to the next
     * @param parallelism who works
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException as the other form, with the names of these parameters
     */
    public void forward(
            int rows,
            float[] x,
            int xOffset,
            int ldx,
            NarrowMatrix w,
            float[] bias,
            int biasOffset,
            long dropoutKey,
            float[] z,
            int zOffset,
            int ldz,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNull("w", w);
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        requireShape(w.inputs(), w.outputs());
        Checks.notNegative("rows", rows);
        Checks.matrix("x", x, xOffset, rows, inputs, ldx);
        Checks.matrix("z", z, zOffset, rows, outputs, ldz);
        workspace
                .narrow()
                .set(rows, x, xOffset, ldx, w.panels(), bias, biasOffset, z, zOffset, ldz)
                .run(parallelism.team(), ending(workspace.epilogue(), dropoutKey));
    }

    private void requireShape(int packedInputs, int packedOutputs) {
        if (packedInputs != inputs || packedOutputs != outputs) {
            throw new IllegalArgumentException("w is packed for " + packedInputs + " inputs and " + packedOutputs
                    + " outputs, but the layer has " + inputs + " and " + outputs);
        }
    }

    private void forward(
            FloatProblem problem,
            float[] bias,
            int biasOffset,
            long dropoutKey,
            float[] z,
            int zOffset,
            int ldz,
            Parallelism parallelism,
            LayerEpilogue epilogue) {
        problem.result(0, z, zOffset, ldz)
                .bias(bias, biasOffset)
                .epilogue(ending(epilogue, dropoutKey))
                .run(parallelism.team());
    }

    private @Nullable FloatEpilogue ending(LayerEpilogue epilogue, long dropoutKey) {
        boolean plain = activation == Activation.IDENTITY && dropout.threshold() == 0;
        return plain ? null : epilogue.set(activation, dropout.threshold(), dropout.scale(), dropoutKey);
    }

    /**
     * As the first form, and keeps a = x W^T + b, which {@link #backwardActivation} wants where h's derivative is not a
     * function of its output. The bits of z are the same.
     *
     * @param rows samples
     * @param x rows x inputs
     * @param xOffset index of its first element
     * @param ldx elements from one row of x to the next
     * @param w outputs x inputs, contiguous
     * @param wOffset index of its first element
     * @param bias outputs values
     * @param biasOffset index of its first element
     * @param a the sums, rows x outputs; must not overlap x, w or bias
     * @param aOffset index of its first element
     * @param lda elements from one row of a to the next
     * @param dropoutKey from {@link Dropout#key}; without effect when the layer has no dropout
     * @param z the result, rows x outputs; must not overlap x, w, bias or a
     * @param zOffset index of its first element
     * @param ldz elements from one row of z to the next
     * @param parallelism who works
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps a or z; nothing has been
     *     written then. Where operands overlap the message names those of the product: x is A, w is B, a is C.
     */
    public void forward(
            int rows,
            float[] x,
            int xOffset,
            int ldx,
            float[] w,
            int wOffset,
            float[] bias,
            int biasOffset,
            float[] a,
            int aOffset,
            int lda,
            long dropoutKey,
            float[] z,
            int zOffset,
            int ldz,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNull("parallelism", parallelism);
        Checks.notNull("workspace", workspace);
        Checks.notNegative("rows", rows);
        Checks.matrix("x", x, xOffset, rows, inputs, ldx);
        Checks.matrix("w", w, wOffset, outputs, inputs, inputs);
        Checks.matrix("a", a, aOffset, rows, outputs, lda);
        FloatProblem problem = workspace
                .problem()
                .shape(rows, outputs, inputs)
                .left(false, 1, x, xOffset, ldx)
                .right(true, w, wOffset, inputs)
                .result(0, a, aOffset, lda)
                .bias(bias, biasOffset);
        Checks.matrix("z", z, zOffset, rows, outputs, ldz);
        Checks.disjoint("z", z, zOffset, rows, outputs, ldz, "x", x, xOffset, rows, inputs, ldx);
        Checks.disjoint("z", z, zOffset, rows, outputs, ldz, "w", w, wOffset, outputs, inputs, inputs);
        Checks.disjoint("z", z, zOffset, rows, outputs, ldz, "bias", bias, biasOffset, 1, outputs, outputs);
        Checks.disjoint("z", z, zOffset, rows, outputs, ldz, "a", a, aOffset, rows, outputs, lda);
        LayerEpilogue epilogue = workspace.epilogue();
        try {
            problem.epilogue(epilogue.set(activation, dropout.threshold(), dropout.scale(), dropoutKey)
                            .into(z, zOffset, ldz, outputs))
                    .run(parallelism.team());
        } finally {
            epilogue.release();
        }
    }

    /**
     * Turns dJ/dz into delta = dJ/da in place, delta = dz * mask * h'(a), and writes the bias gradient, the sum of delta
     * over the rows in ascending order.
     *
     * @param rows samples
     * @param u what {@link #forward} wrote: z where h has {@link Activation#derivativeFromOutput}, else a; rows x outputs,
     *     only read
     * @param uOffset index of its first element
     * @param ldu elements from one row of u to the next
     * @param dropoutKey the key of the forward pass
     * @param dz dJ/dz in, delta out; rows x outputs, must not overlap u
     * @param dzOffset index of its first element
     * @param lddz elements from one row of dz to the next
     * @param biasGradient outputs values, overwritten; must not overlap u or dz
     * @param biasGradientOffset index of its first element
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps another; nothing has
     *     been written then
     */
    public void backwardActivation(
            int rows,
            float[] u,
            int uOffset,
            int ldu,
            long dropoutKey,
            float[] dz,
            int dzOffset,
            int lddz,
            float[] biasGradient,
            int biasGradientOffset) {
        fused.backward(rows, u, uOffset, ldu, dropoutKey, dz, dzOffset, lddz, biasGradient, biasGradientOffset);
    }

    /**
     * dJ/dx = delta W.
     *
     * @param rows samples
     * @param delta dJ/da, rows x outputs
     * @param deltaOffset index of its first element
     * @param ldDelta elements from one row of delta to the next
     * @param w outputs x inputs, contiguous
     * @param wOffset index of its first element
     * @param dx the result, rows x inputs; must not overlap delta or w
     * @param dxOffset index of its first element
     * @param lddx elements from one row of dx to the next
     * @param parallelism who works
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException as {@link Gemm}'s, which names delta A, w B and dx C
     */
    public void backwardData(
            int rows,
            float[] delta,
            int deltaOffset,
            int ldDelta,
            float[] w,
            int wOffset,
            float[] dx,
            int dxOffset,
            int lddx,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNegative("rows", rows);
        Checks.matrix("delta", delta, deltaOffset, rows, outputs, ldDelta);
        Checks.matrix("w", w, wOffset, outputs, inputs, inputs);
        Checks.matrix("dx", dx, dxOffset, rows, inputs, lddx);
        Gemm.sgemm(
                Transpose.NO,
                Transpose.NO,
                rows,
                inputs,
                outputs,
                1,
                delta,
                deltaOffset,
                ldDelta,
                w,
                wOffset,
                inputs,
                0,
                dx,
                dxOffset,
                lddx,
                parallelism,
                workspace);
    }

    /**
     * dJ/dW = delta^T x, summed over the rows in ascending order.
     *
     * @param rows samples
     * @param x the forward pass's input, rows x inputs
     * @param xOffset index of its first element
     * @param ldx elements from one row of x to the next
     * @param delta dJ/da, rows x outputs
     * @param deltaOffset index of its first element
     * @param ldDelta elements from one row of delta to the next
     * @param dw the result, outputs x inputs, contiguous; must not overlap x or delta
     * @param dwOffset index of its first element
     * @param parallelism who works
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException as {@link Gemm}'s, which names delta A, x B and dw C
     */
    public void backwardWeights(
            int rows,
            float[] x,
            int xOffset,
            int ldx,
            float[] delta,
            int deltaOffset,
            int ldDelta,
            float[] dw,
            int dwOffset,
            Parallelism parallelism,
            Workspace workspace) {
        Checks.notNegative("rows", rows);
        Checks.matrix("x", x, xOffset, rows, inputs, ldx);
        Checks.matrix("delta", delta, deltaOffset, rows, outputs, ldDelta);
        Checks.matrix("dw", dw, dwOffset, outputs, inputs, inputs);
        Gemm.sgemm(
                Transpose.YES,
                Transpose.NO,
                outputs,
                inputs,
                rows,
                1,
                delta,
                deltaOffset,
                ldDelta,
                x,
                xOffset,
                ldx,
                0,
                dw,
                dwOffset,
                inputs,
                parallelism,
                workspace);
    }
}
