package org.lanewise.verify.deck.features;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.lanewise.kernels.Gram;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.bound.Matrices;

/** Kernel matrices of whole arrays. */
final class Kernels {
    private Kernels() {}

    /** k(x_i, x_j) of all pairs of rows. */
    static float[] symmetric(Gram kernel, float[] x, int rows) {
        int columns = x.length / rows;
        float[] k = new float[rows * rows];
        kernel.symmetric(rows, columns, x, 0, columns, k, 0, rows, Parallelism.sequential(), new Workspace());
        return k;
    }

    /** (K + lambda I)^-1 t by EJML. */
    static DMatrixRMaj ridge(float[] k, int rows, double lambda, DMatrixRMaj t) {
        DMatrixRMaj matrix = Matrices.widened(k, rows, rows);
        for (int i = 0; i < rows; i++) {
            matrix.add(i, i, lambda);
        }
        DMatrixRMaj solution = new DMatrixRMaj(rows, t.getNumCols());
        CommonOps_DDRM.solve(matrix, t, solution);
        return solution;
    }
}
