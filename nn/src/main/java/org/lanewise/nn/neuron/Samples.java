package org.lanewise.nn.neuron;

import org.lanewise.kernels.Gram;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Workspace;

/** Rows in one array. */
final class Samples {
    private Samples() {}

    /** How many rows of {@code inputs} values an array has. */
    static int count(float[] x, int inputs) {
        if (inputs < 1 || x.length % inputs != 0) {
            throw new IllegalArgumentException("x has " + x.length + " elements, which are no whole rows of " + inputs);
        }
        return x.length / inputs;
    }

    static void require(float[] x, int rows, int inputs) {
        if (count(x, inputs) != rows) {
            throw new IllegalArgumentException(
                    "x has " + x.length / inputs + " rows of " + inputs + ", but there are " + rows + " targets");
        }
    }

    static float[] kernelMatrix(Gram kernel, float[] x, int rows, int inputs) {
        float[] matrix = new float[Math.multiplyExact(rows, rows)];
        kernel.symmetric(
                rows, inputs, x, 0, inputs, matrix, 0, Math.max(1, rows), Parallelism.sequential(), new Workspace());
        return matrix;
    }
}
