package org.lanewise.bench.elementwise;

import java.util.List;
import org.lanewise.kernels.Gram;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Rows;
import org.lanewise.kernels.Workspace;

/** Kernels over the rows of a matrix, as many rows as the arrays have. */
final class RowOperations {
    /** Or as many as divide the arrays' length. */
    private static final int COLUMNS = 128;

    /** Of the vectors between which kernels are taken: a product of no more than 16 terms. */
    private static final int FEATURES = 16;

    private RowOperations() {}

    static List<Operation> all() {
        return List.of(
                new Operation("squared-error", Operation.OURS, 12, a -> {
                    Shape s = Shape.of(a);
                    int c = s.columns;
                    return () ->
                            s.result = Rows.squaredError(s.rows, c, a.x(), 0, c, a.gradient(), 0, c, 1, a.y(), 0, c);
                }),
                new Operation("column-sums", Operation.OURS, 4, a -> {
                    Shape s = Shape.of(a);
                    float[] sums = new float[s.columns];
                    return () -> Rows.columnSums(s.rows, s.columns, a.x(), 0, s.columns, sums, 0);
                }),
                // No row is too long, as after most steps: they are read.
                new Operation("max-norm", Operation.OURS, 4, a -> {
                    Shape s = Shape.of(a);
                    return () -> Rows.maxNorm(s.rows, s.columns, a.x(), 0, s.columns, Float.MAX_VALUE);
                }),
                gram("gram-linear", Gram.linear()),
                gram("gram-polynomial", Gram.polynomial(1, 3)),
                gram("gram-gaussian", Gram.gaussian(FEATURES)));
    }

    /** An element is a kernel between a row of one matrix and one of a small other. */
    private static Operation gram(String name, Gram kernel) {
        return new Operation(name, Operation.OURS, 4, a -> {
            Shape s = Shape.of(a);
            float[] left = piece(a.x(), s.rows * FEATURES);
            float[] right = piece(a.x(), s.columns * FEATURES);
            Workspace workspace = new Workspace();
            return () -> kernel.matrix(
                    s.rows,
                    s.columns,
                    FEATURES,
                    left,
                    0,
                    FEATURES,
                    right,
                    0,
                    FEATURES,
                    a.y(),
                    0,
                    s.columns,
                    Parallelism.sequential(),
                    workspace);
        });
    }

    /** The first numbers, from the start again where there are not enough. */
    private static float[] piece(float[] x, int length) {
        float[] piece = new float[length];
        for (int i = 0; i < length; i++) {
            piece[i] = x[i % x.length];
        }
        return piece;
    }

    /** Rows and columns of all elements, and a place for a result that the compiler must not find unused. */
    private static final class Shape {
        final int rows;
        final int columns;
        volatile double result;

        private Shape(int rows, int columns) {
            this.rows = rows;
            this.columns = columns;
        }

        static Shape of(Operation.Arrays arrays) {
            int columns = Math.min(COLUMNS, arrays.length());
            while (arrays.length() % columns != 0) {
                columns--;
            }
            return new Shape(arrays.length() / columns, columns);
        }
    }
}
