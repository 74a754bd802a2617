package org.lanewise.kernels;

import java.util.Arrays;
import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.elementwise.LayerSpans;

/**
 * Bias, activation and dropout over the rows of a matrix, in one pass: z = dropout(h(a)), a = x + b, and back. {@link Dense}
 * does the same behind its product. An instance is immutable.
 *
 * <p>Element j of row i is element i * units + j of the dropout key's stream.
 */
public final class FusedActivation {
    private final int units;
    private final Activation activation;
    private final Dropout dropout;

    private FusedActivation(int units, Activation activation, Dropout dropout) {
        this.units = units;
        this.activation = activation;
        this.dropout = dropout;
    }

    /**
     * The function for rows of this length.
     *
     * @param units values per row, at least 1
     * @param activation h
     * @param dropout applied to h; {@link Dropout#none()} for inference
     */
    public static FusedActivation of(int units, Activation activation, Dropout dropout) {
        Checks.positive("units", units);
        Checks.notNull("activation", activation);
        Checks.notNull("dropout", dropout);
        return new FusedActivation(units, activation, dropout);
    }

    /** Values per row. */
    public int units() {
        return units;
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
     * z = dropout(h(a)).
     *
     * @param rows samples
     * @param a rows x units
     * @param aOffset index of its first element
     * @param lda elements from one row of a to the next
     * @param dropoutKey from {@link Dropout#key}; without effect when there is no dropout
     * @param z the result, rows x units; a itself (same offset and leading dimension) or a matrix that does not overlap it
     * @param zOffset index of its first element
     * @param ldz elements from one row of z to the next
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps another in part; nothing
     *     has been written then
     */
    public void forward(int rows, float[] a, int aOffset, int lda, long dropoutKey, float[] z, int zOffset, int ldz) {
        Checks.notNegative("rows", rows);
        Checks.matrix("a", a, aOffset, rows, units, lda);
        Checks.matrix("z", z, zOffset, rows, units, ldz);
        Checks.inPlaceOrDisjoint("z", z, zOffset, ldz, "a", a, aOffset, lda, rows, units);
        for (int i = 0; i < rows; i++) {
            LayerSpans.forward(
                    activation,
                    dropout.threshold(),
                    dropout.scale(),
                    dropoutKey,
                    i * units,
                    a,
                    aOffset + i * lda,
                    z,
                    zOffset + i * ldz,
                    units);
        }
    }

    /**
     * a = x + b, then z = dropout(h(a)), in one pass.
     *
     * @param rows samples
     * @param x rows x units
     * @param xOffset index of its first element
     * @param ldx elements from one row of x to the next
     * @param bias units values
     * @param biasOffset index of its first element
     * @param a the sums, rows x units; x itself or a matrix that overlaps neither it nor bias
     * @param aOffset index of its first element
     * @param lda elements from one row of a to the next
     * @param dropoutKey from {@link Dropout#key}; without effect when there is no dropout
     * @param z the result, rows x units; a itself or x itself where the sums are not wanted afterwards, else a matrix
     *     that overlaps none of the others
     * @param zOffset index of its first element
     * @param ldz elements from one row of z to the next
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps another in part; nothing
     *     has been written then
     */
    public void forward(
            int rows,
            float[] x,
            int xOffset,
            int ldx,
            float[] bias,
            int biasOffset,
            float[] a,
            int aOffset,
            int lda,
            long dropoutKey,
            float[] z,
            int zOffset,
            int ldz) {
        Checks.notNegative("rows", rows);
        Checks.matrix("x", x, xOffset, rows, units, ldx);
        Checks.range("bias", bias, biasOffset, units);
        Checks.matrix("a", a, aOffset, rows, units, lda);
        Checks.matrix("z", z, zOffset, rows, units, ldz);
        Checks.inPlaceOrDisjoint("a", a, aOffset, lda, "x", x, xOffset, ldx, rows, units);
        Checks.inPlaceOrDisjoint("z", z, zOffset, ldz, "x", x, xOffset, ldx, rows, units);
        Checks.inPlaceOrDisjoint("z", z, zOffset, ldz, "a", a, aOffset, lda, rows, units);
        Checks.disjoint("a", a, aOffset, rows, units, lda, "bias", bias, biasOffset, 1, units, units);
        Checks.disjoint("z", z, zOffset, rows, units, ldz, "bias", bias, biasOffset, 1, units, units);
        for (int i = 0; i < rows; i++) {
            LayerSpans.forward(
                    activation,
                    dropout.threshold(),
                    dropout.scale(),
                    dropoutKey,
                    i * units,
                    x,
                    xOffset + i * ldx,
                    bias,
                    biasOffset,
                    a,
                    aOffset + i * lda,
                    z,
                    zOffset + i * ldz,
                    units);
        }
    }

    /**
     * Turns dJ/dz into delta = dJ/da in place, delta = dz * mask * h'(a).
     *
     * @param rows samples
     * @param u the forward pass's z where {@link Activation#derivativeFromOutput}, else its a; rows x units, only read
     * @param uOffset index of its first element
     * @param ldu elements from one row of u to the next
     * @param dropoutKey the key of the forward pass
     * @param dz dJ/dz in, delta out; rows x units, must not overlap u
     * @param dzOffset index of its first element
     * @param lddz elements from one row of dz to the next
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps another; nothing has
     *     been written then
     */
    public void backward(
            int rows, float[] u, int uOffset, int ldu, long dropoutKey, float[] dz, int dzOffset, int lddz) {
        check(rows, u, uOffset, ldu, dz, dzOffset, lddz);
        for (int i = 0; i < rows; i++) {
            LayerSpans.backward(
                    activation,
                    dropout.threshold(),
                    dropout.scale(),
                    dropoutKey,
                    i * units,
                    u,
                    uOffset + i * ldu,
                    dz,
                    dzOffset + i * lddz,
                    units);
        }
    }

    /**
     * As the other form, and in the same pass the bias gradient, the sum of delta over the rows in ascending order.
     *
     * @param rows samples
     * @param u the forward pass's z where {@link Activation#derivativeFromOutput}, else its a; rows x units, only read
     * @param uOffset index of its first element
     * @param ldu elements from one row of u to the next
     * @param dropoutKey the key of the forward pass
     * @param dz dJ/dz in, delta out; rows x units, must not overlap u
     * @param dzOffset index of its first element
     * @param lddz elements from one row of dz to the next
     * @param biasGradient units values, overwritten; must not overlap u or dz
     * @param biasGradientOffset index of its first element
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps another; nothing has
     *     been written then
     */
    public void backward(
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
        check(rows, u, uOffset, ldu, dz, dzOffset, lddz);
        String g = "biasGradient";
        Checks.range(g, biasGradient, biasGradientOffset, units);
        Checks.disjoint(g, biasGradient, biasGradientOffset, 1, units, units, "dz", dz, dzOffset, rows, units, lddz);
        Checks.disjoint(g, biasGradient, biasGradientOffset, 1, units, units, "u", u, uOffset, rows, units, ldu);
        Arrays.fill(biasGradient, biasGradientOffset, biasGradientOffset + units, 0);
        for (int i = 0; i < rows; i++) {
            LayerSpans.backward(
                    activation,
                    dropout.threshold(),
                    dropout.scale(),
                    dropoutKey,
                    i * units,
                    u,
                    uOffset + i * ldu,
                    dz,
                    dzOffset + i * lddz,
                    biasGradient,
                    biasGradientOffset,
                    units);
        }
    }

    private void check(int rows, float[] u, int uOffset, int ldu, float[] dz, int dzOffset, int lddz) {
        Checks.notNegative("rows", rows);
        Checks.matrix("u", u, uOffset, rows, units, ldu);
        Checks.matrix("dz", dz, dzOffset, rows, units, lddz);
        Checks.disjoint("dz", dz, dzOffset, rows, units, lddz, "u", u, uOffset, rows, units, ldu);
    }
}
