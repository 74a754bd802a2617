package org.lanewise.nn.internal;

import java.util.Arrays;
import org.lanewise.nn.layer.Initializer;
import org.lanewise.nn.layer.ParameterShape;

/** Writes initial parameters. Every draw is a function of (seed, layer, index). */
public final class InitialValues {
    private InitialValues() {}

    /** Writes one tensor of layer {@code layer} to {@code values[offset ...]}. */
    public static void write(ParameterShape shape, long seed, int layer, float[] values, int offset) {
        Initializer initializer = shape.initializer();
        int length = (int) shape.length();
        double in = shape.columns();
        double out = shape.rows();
        switch (initializer.kind()) {
            case GLOROT_UNIFORM -> uniform(Math.sqrt(6 / (in + out)), seed, layer, values, offset, length);
            case HE_UNIFORM -> uniform(Math.sqrt(6 / in), seed, layer, values, offset, length);
            case LECUN_UNIFORM -> uniform(Math.sqrt(3 / in), seed, layer, values, offset, length);
            case GLOROT_NORMAL -> normal(Math.sqrt(2 / (in + out)), seed, layer, values, offset, length);
            case HE_NORMAL -> normal(Math.sqrt(2 / in), seed, layer, values, offset, length);
            case LECUN_NORMAL -> normal(Math.sqrt(1 / in), seed, layer, values, offset, length);
            case NORMAL -> normal(initializer.parameter(), seed, layer, values, offset, length);
            case ORTHOGONAL -> orthogonal(shape, seed, layer, values, offset);
            case CONSTANT -> Arrays.fill(values, offset, offset + length, initializer.parameter());
        }
    }

    private static void uniform(double limit, long seed, int layer, float[] values, int offset, int length) {
        for (int i = 0; i < length; i++) {
            values[offset + i] = (float) limit * Draws.uniform(seed, Draws.INITIAL + layer, i);
        }
    }

    private static void normal(double deviation, long seed, int layer, float[] values, int offset, int length) {
        for (int i = 0; i < length; i++) {
            values[offset + i] = (float) (deviation * Draws.normal(seed, Draws.INITIAL + layer, i));
        }
    }

    /** Gram and Schmidt, twice for accuracy, in double, on the rows or the columns, whichever are fewer. */
    private static void orthogonal(ParameterShape shape, long seed, int layer, float[] values, int offset) {
        int rows = (int) shape.rows();
        int columns = (int) shape.columns();
        int vectors = Math.min(rows, columns);
        int size = Math.max(rows, columns);
        double[][] basis = new double[vectors][size];
        for (int v = 0; v < vectors; v++) {
            double[] vector = basis[v];
            for (int i = 0; i < size; i++) {
                vector[i] = Draws.normal(seed, Draws.INITIAL + layer, v * size + i);
            }
            for (int pass = 0; pass < 2; pass++) {
                for (int u = 0; u < v; u++) {
                    double projection = dot(vector, basis[u]);
                    for (int i = 0; i < size; i++) {
                        vector[i] -= projection * basis[u][i];
                    }
                }
            }
            double norm = Math.sqrt(dot(vector, vector));
            for (int i = 0; i < size; i++) {
                vector[i] /= norm;
            }
        }
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                values[offset + r * columns + c] = (float) (rows <= columns ? basis[r][c] : basis[c][r]);
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
