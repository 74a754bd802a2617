package org.lanewise.nn.neuron;

import org.lanewise.kernels.Gram;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Workspace;

/**
 * Ridge regression on the features of a kernel, which stay implicit: y = sum_n alpha_n k(x_n, x), alpha = (K + lambda I)^-1 t
 * (Saunders, Gammerman and Vovk, ICML 1998). Immutable. Fitting takes rows^3 / 3 multiplications, in double.
 */
public final class KernelRidge {
    private final Gram kernel;
    private final float[] x;
    private final float[] coefficients;
    private final int inputs;

    private KernelRidge(Gram kernel, float[] x, float[] coefficients, int inputs) {
        this.kernel = kernel;
        this.x = x;
        this.coefficients = coefficients;
        this.inputs = inputs;
    }

    /**
     * Solves for alpha.
     *
     * @param kernel k, positive semi-definite
     * @param x rows x inputs, copied
     * @param t a target for each row
     * @param inputs values per row, at least 1
     * @param lambda positive and finite: added to the diagonal
     * @throws IllegalArgumentException if an argument is out of range, or K + lambda I is not positive definite in double
     */
    public static KernelRidge fit(Gram kernel, float[] x, float[] t, int inputs, float lambda) {
        Samples.require(x, t.length, inputs);
        if (!(lambda > 0 && lambda < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("lambda = " + lambda + ", but must be positive and finite");
        }
        float[] matrix = Samples.kernelMatrix(kernel, x, t.length, inputs);
        double[] solution = Cholesky.solve(matrix, lambda, t);
        float[] coefficients = new float[t.length];
        for (int n = 0; n < coefficients.length; n++) {
            coefficients[n] = (float) solution[n];
        }
        return new KernelRidge(kernel, x.clone(), coefficients, inputs);
    }

    /** A copy of alpha, one for each row that was learned from. */
    public float[] coefficients() {
        return coefficients.clone();
    }

    /**
     * y for each row.
     *
     * @param rows rows x inputs
     */
    public float[] predict(float[] rows) {
        int count = Samples.count(rows, inputs);
        int n = coefficients.length;
        float[] k = new float[n];
        float[] y = new float[count];
        Workspace workspace = new Workspace();
        for (int row = 0; row < count; row++) {
            kernel.matrix(
                    1,
                    n,
                    inputs,
                    rows,
                    row * inputs,
                    inputs,
                    x,
                    0,
                    inputs,
                    k,
                    0,
                    n,
                    Parallelism.sequential(),
                    workspace);
            for (int i = 0; i < n; i++) {
                y[row] = Math.fma(coefficients[i], k[i], y[row]);
            }
        }
        return y;
    }
}
