package org.lanewise.bench.step;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import org.lanewise.bench.gemm.OpenBlas;
import org.lanewise.kernels.Transpose;

/** The same step as one would write it with a native BLAS: products by OpenBLAS, everything else plain Java loops. */
public final class OpenBlasStep {
    private static final MethodHandle SGEMM = OpenBlas.product("cblas_sgemm", ValueLayout.JAVA_FLOAT);

    private final StepProblem problem;
    private final float[][] weights;
    private final float[][] biases;
    private final float[][] weightGradients;
    private final float[][] biasGradients;

    /** values[i] is the input of layer i; deltas[i] its loss gradient. */
    private final float[][] values;

    private final float[][] deltas;

    /**
     * With a copy of another step's parameters.
     *
     * @param parameters layer after layer, weights (outputs x inputs) and then biases
     */
    public OpenBlasStep(StepProblem problem, float[] parameters) {
        this.problem = problem;
        int layers = problem.layers();
        weights = new float[layers][];
        biases = new float[layers][];
        weightGradients = new float[layers][];
        biasGradients = new float[layers][];
        values = new float[layers + 1][];
        deltas = new float[layers + 1][];
        int at = 0;
        for (int i = 0; i < layers; i++) {
            int in = problem.widths()[i];
            int out = problem.widths()[i + 1];
            weights[i] = Arrays.copyOfRange(parameters, at, at + in * out);
            at += in * out;
            biases[i] = Arrays.copyOfRange(parameters, at, at + out);
            at += out;
            weightGradients[i] = new float[in * out];
            biasGradients[i] = new float[out];
            deltas[i + 1] = new float[problem.rows() * out];
            values[i + 1] = new float[problem.rows() * out];
        }
        values[0] = new float[problem.rows() * problem.widths()[0]];
    }

    /** The parameters, in the order in which they were given. */
    public float[] parameters() {
        int length = 0;
        for (int i = 0; i < weights.length; i++) {
            length += weights[i].length + biases[i].length;
        }
        float[] all = new float[length];
        int at = 0;
        for (int i = 0; i < weights.length; i++) {
            System.arraycopy(weights[i], 0, all, at, weights[i].length);
            at += weights[i].length;
            System.arraycopy(biases[i], 0, all, at, biases[i].length);
            at += biases[i].length;
        }
        return all;
    }

    /** The loss before the step. */
    public double run() {
        int rows = problem.rows();
        int layers = problem.layers();
        System.arraycopy(problem.x(), 0, values[0], 0, values[0].length);
        for (int i = 0; i < layers; i++) {
            int in = problem.widths()[i];
            int out = problem.widths()[i + 1];
            sgemm(Transpose.NO, Transpose.YES, rows, out, in, values[i], in, weights[i], in, values[i + 1]);
            for (int r = 0; r < rows; r++) {
                addBias(values[i + 1], r * out, biases[i], i < layers - 1);
            }
        }
        double loss = softmaxCrossEntropy(values[layers], problem.classes(), deltas[layers]);
        for (int i = layers - 1; i >= 0; i--) {
            int in = problem.widths()[i];
            int out = problem.widths()[i + 1];
            sgemm(Transpose.YES, Transpose.NO, out, in, rows, deltas[i + 1], out, values[i], in, weightGradients[i]);
            Arrays.fill(biasGradients[i], 0);
            for (int r = 0; r < rows; r++) {
                add(deltas[i + 1], r * out, biasGradients[i]);
            }
            if (i > 0) {
                sgemm(Transpose.NO, Transpose.NO, rows, in, out, deltas[i + 1], out, weights[i], in, deltas[i]);
                mask(values[i], deltas[i]);
            }
            descend(weights[i], weightGradients[i]);
            descend(biases[i], biasGradients[i]);
        }
        return loss;
    }

    private static void addBias(float[] a, int offset, float[] bias, boolean relu) {
        if (relu) {
            for (int j = 0; j < bias.length; j++) {
                a[offset + j] = Math.max(a[offset + j] + bias[j], 0);
            }
        } else {
            for (int j = 0; j < bias.length; j++) {
                a[offset + j] += bias[j];
            }
        }
    }

    private static double softmaxCrossEntropy(float[] a, int[] classes, float[] delta) {
        int rows = classes.length;
        int columns = a.length / rows;
        double loss = 0;
        for (int r = 0; r < rows; r++) {
            int row = r * columns;
            float most = Float.NEGATIVE_INFINITY;
            for (int j = 0; j < columns; j++) {
                most = Math.max(most, a[row + j]);
            }
            float sum = 0;
            for (int j = 0; j < columns; j++) {
                delta[row + j] = (float) Math.exp(a[row + j] - most);
                sum += delta[row + j];
            }
            loss += Math.log(sum) + most - a[row + classes[r]];
            for (int j = 0; j < columns; j++) {
                delta[row + j] /= sum * rows;
            }
            delta[row + classes[r]] -= 1f / rows;
        }
        return loss / rows;
    }

    private static void add(float[] from, int offset, float[] to) {
        for (int j = 0; j < to.length; j++) {
            to[j] += from[offset + j];
        }
    }

    private static void mask(float[] z, float[] delta) {
        for (int i = 0; i < delta.length; i++) {
            delta[i] = z[i] > 0 ? delta[i] : 0;
        }
    }

    private static void descend(float[] w, float[] gradient) {
        for (int i = 0; i < w.length; i++) {
            w[i] -= StepProblem.RATE * gradient[i];
        }
    }

    private static void sgemm(
            Transpose transposeA,
            Transpose transposeB,
            int m,
            int n,
            int k,
            float[] a,
            int lda,
            float[] b,
            int ldb,
            float[] c) {
        try {
            SGEMM.invokeExact(
                    OpenBlas.ROW_MAJOR,
                    OpenBlas.code(transposeA),
                    OpenBlas.code(transposeB),
                    m,
                    n,
                    k,
                    1f,
                    MemorySegment.ofArray(a),
                    lda,
                    MemorySegment.ofArray(b),
                    ldb,
                    0f,
                    MemorySegment.ofArray(c),
                    n);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
