package org.lanewise.nn.neuron;

import org.lanewise.kernels.Gram;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Workspace;

/**
 * A perceptron on the features of a kernel, which stay implicit: w = sum_n alpha_n t_n phi(x_n), alpha_n being how often row n
 * was mistaken (Aizerman, Braverman and Rozonoer, 1964). Learns with eta = 1, which is no loss: eta scales w alone.
 */
public final class KernelPerceptron {
    private final Gram kernel;
    private final float[] x;
    private final int[] t;
    private final int inputs;
    private final float[] matrix;
    private final float[] sums;
    private final int[] mistakes;

    /**
     * Has learned nothing yet.
     *
     * @param kernel k
     * @param x rows x inputs, copied
     * @param t -1 or 1 for each row, copied
     * @param inputs values per row, at least 1
     */
    public KernelPerceptron(Gram kernel, float[] x, int[] t, int inputs) {
        Samples.require(x, t.length, inputs);
        for (int i = 0; i < t.length; i++) {
            if (t[i] != -1 && t[i] != 1) {
                throw new IllegalArgumentException("t[" + i + "] = " + t[i] + ", but must be -1 or 1");
            }
        }
        this.kernel = kernel;
        this.x = x.clone();
        this.t = t.clone();
        this.inputs = inputs;
        this.matrix = Samples.kernelMatrix(kernel, x, t.length, inputs);
        this.sums = new float[t.length];
        this.mistakes = new int[t.length];
    }

    /**
     * Learns all rows in their order, once.
     *
     * @return mistakes; 0 means that all rows are on their side
     */
    public int epoch() {
        int rows = t.length;
        int mistaken = 0;
        for (int row = 0; row < rows; row++) {
            if (t[row] * sums[row] <= 0) {
                mistaken++;
                mistakes[row]++;
                for (int i = 0; i < rows; i++) {
                    sums[i] += t[row] * matrix[row * rows + i];
                }
            }
        }
        return mistaken;
    }

    /** A copy of alpha: how often each row was mistaken. */
    public int[] mistakes() {
        return mistakes.clone();
    }

    /**
     * The class of each row: 1 where sum_n alpha_n t_n k(x_n, .) is positive, else -1.
     *
     * @param rows rows x inputs
     */
    public int[] decide(float[] rows) {
        int count = Samples.count(rows, inputs);
        float[] k = new float[t.length];
        int[] decisions = new int[count];
        Workspace workspace = new Workspace();
        for (int row = 0; row < count; row++) {
            kernel.matrix(
                    1,
                    t.length,
                    inputs,
                    rows,
                    row * inputs,
                    inputs,
                    x,
                    0,
                    inputs,
                    k,
                    0,
                    t.length,
                    Parallelism.sequential(),
                    workspace);
            float sum = 0;
            for (int n = 0; n < t.length; n++) {
                sum = Math.fma(mistakes[n] * t[n], k[n], sum);
            }
            decisions[row] = sum > 0 ? 1 : -1;
        }
        return decisions;
    }
}
