package org.lanewise.verify.deck.toy;

import org.ejml.data.DMatrixRMaj;

/** The matrix of a linear problem in double. */
public final class Design {
    private Design() {}

    /** A row (x, 1) for each x: its solution lies as the parameters of a dense layer of one unit, weights and then bias. */
    public static DMatrixRMaj withOnes(float[] x, int inputs) {
        int rows = x.length / inputs;
        DMatrixRMaj design = new DMatrixRMaj(rows, inputs + 1);
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < inputs; i++) {
                design.set(row, i, x[row * inputs + i]);
            }
            design.set(row, inputs, 1);
        }
        return design;
    }
}
