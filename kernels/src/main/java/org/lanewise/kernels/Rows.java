package org.lanewise.kernels;

import java.util.Arrays;
import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.blas.f32.FloatReductions;
import org.lanewise.kernels.internal.elementwise.RowKernels;
import org.lanewise.kernels.internal.elementwise.Spans;

/** Kernels over the rows of a matrix. Sums within a row use a fixed tree of virtual lanes (NUMERICS.md). */
public final class Rows {
    private Rows() {}

    /**
     * Each row of y is the softmax of the same row of x: exp(x - max) / sum.
     *
     * @param rows rows
     * @param columns classes, at least 1
     * @param x the logits
     * @param xOffset index of the first
     * @param ldx elements from one row of x to the next
     * @param y the result; the same matrix as x or one that does not overlap it
     * @param yOffset index of its first element
     * @param ldy elements from one row of y to the next
     * @param workspace scratch of the caller
     */
    public static void softmax(
            int rows,
            int columns,
            float[] x,
            int xOffset,
            int ldx,
            float[] y,
            int yOffset,
            int ldy,
            Workspace workspace) {
        check(rows, columns, x, xOffset, ldx, "y", y, yOffset, ldy, workspace);
        float[] lanes = workspace.lanes();
        for (int i = 0; i < rows; i++) {
            RowKernels.softmax(x, xOffset + i * ldx, y, yOffset + i * ldy, columns, lanes);
        }
    }

    /**
     * Softmax and cross-entropy in one pass, stable for any finite logits: returns the sum over the rows, in ascending
     * order, of log(sum_j exp(x_j)) - x_label, and writes gradient = scale * (softmax(x) - onehot(label)).
     *
     * @param rows samples
     * @param columns classes, at least 1
     * @param x the logits
     * @param xOffset index of the first
     * @param ldx elements from one row of x to the next
     * @param labels a class in [0, columns) per row
     * @param labelsOffset index of the first label
     * @param scale factor of the gradient: 1 for the sum of the losses, 1 / rows for their mean
     * @param gradient the result; the same matrix as x or one that does not overlap it
     * @param gradientOffset index of its first element
     * @param ldGradient elements from one row of the gradient to the next
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException also if a label is out of range
     */
    public static double softmaxCrossEntropy(
            int rows,
            int columns,
            float[] x,
            int xOffset,
            int ldx,
            int[] labels,
            int labelsOffset,
            float scale,
            float[] gradient,
            int gradientOffset,
            int ldGradient,
            Workspace workspace) {
        check(rows, columns, x, xOffset, ldx, "gradient", gradient, gradientOffset, ldGradient, workspace);
        Checks.finite("scale", scale);
        Checks.range("labels", labels, labelsOffset, rows);
        for (int i = 0; i < rows; i++) {
            int label = labels[labelsOffset + i];
            if (label < 0 || label >= columns) {
                throw new IllegalArgumentException(
                        "label of row " + i + " = " + label + ", but there are " + columns + " classes");
            }
        }
        float[] lanes = workspace.lanes();
        double loss = 0;
        for (int i = 0; i < rows; i++) {
            loss += RowKernels.softmaxCrossEntropy(
                    x,
                    xOffset + i * ldx,
                    labels[labelsOffset + i],
                    scale,
                    gradient,
                    gradientOffset + i * ldGradient,
                    columns,
                    lanes);
        }
        return loss;
    }

    /**
     * Each row of y is the logarithm of the softmax of the same row of x: (x - max) - log(sum exp(x - max)).
     *
     * @param rows rows
     * @param columns classes, at least 1
     * @param x the logits
     * @param xOffset index of the first
     * @param ldx elements from one row of x to the next
     * @param y the result; the same matrix as x or one that does not overlap it
     * @param yOffset index of its first element
     * @param ldy elements from one row of y to the next
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps in part; nothing has been
     *     written then
     */
    public static void logSoftmax(
            int rows,
            int columns,
            float[] x,
            int xOffset,
            int ldx,
            float[] y,
            int yOffset,
            int ldy,
            Workspace workspace) {
        check(rows, columns, x, xOffset, ldx, "y", y, yOffset, ldy, workspace);
        for (int i = 0; i < rows; i++) {
            RowKernels.logSoftmax(
                    x, xOffset + i * ldx, y, yOffset + i * ldy, columns, workspace.lanes(), workspace.block());
        }
    }

    /**
     * Independent labels: the logistic function and binary cross-entropy in one pass, stable for any finite logits. Returns
     * the sum over all elements, in double and ascending order, of log(1 + exp(x)) - target x, and writes gradient = scale
     * * (logistic(x) - target).
     *
     * @param rows samples
     * @param columns labels per sample, at least 1
     * @param x the logits
     * @param xOffset index of the first
     * @param ldx elements from one row of x to the next
     * @param targets probabilities in [0, 1], one for each logit
     * @param targetsOffset index of the first
     * @param ldTargets elements from one row of targets to the next
     * @param scale factor of the gradient: 1 for the sum of the losses, 1 / rows for their mean
     * @param gradient the result; the same matrix as x or one that does not overlap it, and never targets
     * @param gradientOffset index of its first element
     * @param ldGradient elements from one row of the gradient to the next
     * @param workspace scratch of the caller
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps, or if a target is not in
     *     [0, 1]; nothing has been written then
     */
    public static double logisticCrossEntropy(
            int rows,
            int columns,
            float[] x,
            int xOffset,
            int ldx,
            float[] targets,
            int targetsOffset,
            int ldTargets,
            float scale,
            float[] gradient,
            int gradientOffset,
            int ldGradient,
            Workspace workspace) {
        check(rows, columns, x, xOffset, ldx, "gradient", gradient, gradientOffset, ldGradient, workspace);
        Checks.finite("scale", scale);
        checkTargets(rows, columns, targets, targetsOffset, ldTargets, gradient, gradientOffset, ldGradient);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                float target = targets[targetsOffset + i * ldTargets + j];
                if (!(target >= 0 && target <= 1)) {
                    throw new IllegalArgumentException(
                            "target of row " + i + ", column " + j + " = " + target + ", but must be in [0, 1]");
                }
            }
        }
        double loss = 0;
        for (int i = 0; i < rows; i++) {
            loss += RowKernels.logisticCrossEntropy(
                    x,
                    xOffset + i * ldx,
                    targets,
                    targetsOffset + i * ldTargets,
                    scale,
                    gradient,
                    gradientOffset + i * ldGradient,
                    columns,
                    workspace.block());
        }
        return loss;
    }

    /**
     * Half the squared error: returns 1/2 sum (y - target)^2 over all elements, in double and ascending order, and writes
     * gradient = scale * (y - target).
     *
     * @param rows samples
     * @param columns outputs per sample, at least 1
     * @param y the outputs
     * @param yOffset index of the first
     * @param ldy elements from one row of y to the next
     * @param targets what they should be
     * @param targetsOffset index of the first
     * @param ldTargets elements from one row of targets to the next
     * @param scale factor of the gradient: 1 for the sum of the losses, 1 / rows for their mean
     * @param gradient the result; the same matrix as y or one that does not overlap it, and never targets
     * @param gradientOffset index of its first element
     * @param ldGradient elements from one row of the gradient to the next
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps; nothing has been written
     *     then
     */
    public static double squaredError(
            int rows,
            int columns,
            float[] y,
            int yOffset,
            int ldy,
            float[] targets,
            int targetsOffset,
            int ldTargets,
            float scale,
            float[] gradient,
            int gradientOffset,
            int ldGradient) {
        check(rows, columns, "y", y, yOffset, ldy, "gradient", gradient, gradientOffset, ldGradient);
        Checks.finite("scale", scale);
        checkTargets(rows, columns, targets, targetsOffset, ldTargets, gradient, gradientOffset, ldGradient);
        double squares = 0;
        for (int i = 0; i < rows; i++) {
            squares = RowKernels.squaredError(
                    squares,
                    y,
                    yOffset + i * ldy,
                    targets,
                    targetsOffset + i * ldTargets,
                    scale,
                    gradient,
                    gradientOffset + i * ldGradient,
                    columns);
        }
        return squares / 2;
    }

    /**
     * sums[j] = the sum of column j, rows added in ascending order.
     *
     * @param rows rows
     * @param columns columns, at least 1
     * @param x the matrix
     * @param xOffset index of its first element
     * @param ldx elements from one row of x to the next
     * @param sums the result; it must not overlap x
     * @param sumsOffset index of its first element
     * @throws IllegalArgumentException if an operand is null, does not fit its array or overlaps; nothing has been written
     *     then
     */
    public static void columnSums(
            int rows, int columns, float[] x, int xOffset, int ldx, float[] sums, int sumsOffset) {
        check(rows, columns, "x", x, xOffset, ldx);
        Checks.range("sums", sums, sumsOffset, columns);
        Checks.disjoint("sums", sums, sumsOffset, 1, columns, columns, "x", x, xOffset, rows, columns, ldx);
        Arrays.fill(sums, sumsOffset, sumsOffset + columns, 0);
        for (int i = 0; i < rows; i++) {
            Spans.add(x, xOffset + i * ldx, sums, sumsOffset, columns);
        }
    }

    /**
     * Each row whose Euclidean norm, {@link Blas#snrm2}'s, is above the limit is multiplied by limit / norm: a bound on one unit's
     * weights (Srivastava et al., JMLR 15, 2014, section 5.1). A row with a NaN stays as it is.
     *
     * @param rows units
     * @param columns weights of a unit, at least 1
     * @param w the weights, changed in place
     * @param wOffset index of the first
     * @param ldw elements from one row to the next
     * @param limit the largest norm, positive and finite
     * @throws IllegalArgumentException if the matrix does not fit its array or the limit is out of range; nothing has been
     *     written then
     */
    public static void maxNorm(int rows, int columns, float[] w, int wOffset, int ldw, float limit) {
        check(rows, columns, "w", w, wOffset, ldw);
        Checks.positive("limit", limit);
        for (int i = 0; i < rows; i++) {
            int row = wOffset + i * ldw;
            float norm = FloatReductions.nrm2(columns, w, row, 1);
            if (norm > limit) {
                Spans.scale(limit / norm, w, row, columns);
            }
        }
    }

    private static void checkTargets(
            int rows,
            int columns,
            float[] targets,
            int targetsOffset,
            int ldTargets,
            float[] gradient,
            int gradientOffset,
            int ldGradient) {
        Checks.matrix("targets", targets, targetsOffset, rows, columns, ldTargets);
        Checks.disjoint(
                "gradient",
                gradient,
                gradientOffset,
                rows,
                columns,
                ldGradient,
                "targets",
                targets,
                targetsOffset,
                rows,
                columns,
                ldTargets);
    }

    private static void check(
            int rows,
            int columns,
            float[] x,
            int xOffset,
            int ldx,
            String out,
            float[] y,
            int yOffset,
            int ldy,
            Workspace workspace) {
        check(rows, columns, "x", x, xOffset, ldx, out, y, yOffset, ldy);
        Checks.notNull("workspace", workspace);
    }

    private static void check(
            int rows,
            int columns,
            String in,
            float[] x,
            int xOffset,
            int ldx,
            String out,
            float[] y,
            int yOffset,
            int ldy) {
        check(rows, columns, in, x, xOffset, ldx);
        Checks.matrix(out, y, yOffset, rows, columns, ldy);
        if (yOffset != xOffset || ldy != ldx) {
            Checks.disjoint(out, y, yOffset, rows, columns, ldy, in, x, xOffset, rows, columns, ldx);
        }
    }

    private static void check(int rows, int columns, String name, float[] x, int xOffset, int ldx) {
        Checks.notNegative("rows", rows);
        Checks.positive("columns", columns);
        Checks.matrix(name, x, xOffset, rows, columns, ldx);
    }
}
